/** The words of consensus: positions, results, effects, coverage (K3–K5, K14). */
import type { OrganisationId, PersonId, ProposalId, SeatId } from '../ids.ts';

export const POSITION_KINDS = ['assent', 'assentWithRemark', 'standsAside', 'mustAnchor', 'objects'] as const;
/** tilslutning · med merknad · står utenfor · må forankre · motsetter seg (K3). */
export type PositionKind = (typeof POSITION_KINDS)[number];

/** One seat's position for one of those it represents (K13). */
export type Position = {
  seat: SeatId;
  organisation: OrganisationId;
  person: PersonId;
  position: PositionKind;
  /** Assent by silence (K2). */
  silent: boolean;
  words?: string;
  /** The seat says that its remark, or its standing aside, is a reservation that wants an answer (K12). */
  reservation?: true;
  entry: number;
};

export const RESULTS = ['invalid', 'noConsensus', 'conditional', 'consensusWithRemarks', 'consensus'] as const;
/** Computed, never typed (K4). */
export type Result = (typeof RESULTS)[number];

/** Results by which something is decided. */
export const AGREED: readonly Result[] = ['consensus', 'consensusWithRemarks', 'conditional'];

export const EFFECTS = ['binding', 'guiding', 'recommendation', 'noted'] as const;
/** bindende (with clause) · førende · anbefaling · tatt til orientering (K14). */
export type Effect = (typeof EFFECTS)[number];

export const COVERAGE_STATES = [
  'bound',
  'assented',
  'conditional',
  'standingAside',
  'objecting',
  'withoutAuthority',
  'notRepresented',
] as const;
/** `assented` has joined, but is not bound before a conditional decision takes effect (K5, K6). */
export type CoverageState = (typeof COVERAGE_STATES)[number];

export type Coverage = { organisation: OrganisationId; state: CoverageState };

export const THRESHOLD_KINDS = ['all', 'twoThirds', 'count'] as const;
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];
/** Alle kommuner · to tredjedeler · et antall (K15): how many of how many kommuner, those without a seat included. */
export type Threshold = { kind: ThresholdKind; required: number; of: number };
/** The threshold as the chair says it. */
export type WantedThreshold = { kind: 'all' | 'twoThirds' } | { kind: 'count'; count: number };

export const LATER_ANSWER_KINDS = ['assent', 'assentWithRemark', 'standsAside', 'no'] as const;
/** What an organisation can answer after the meeting (K6). */
export type LaterAnswerKind = (typeof LATER_ANSWER_KINDS)[number];

export const RELATION_KINDS = ['alternative', 'amendment'] as const;
/**
 * How a proposal stands to another (K1): instead of it, or as a change of it. The text of an amendment is the whole wording
 * as its proposer wants it.
 */
export type Relation = { kind: (typeof RELATION_KINDS)[number]; to: ProposalId };
