/** The words of consensus: positions, results, effects, coverage (K3–K5, K14). */
import type { OrganisationId, PersonId, SeatId } from '../ids.ts';

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
  entry: number;
};

export const RESULTS = ['invalid', 'noConsensus', 'conditional', 'consensusWithRemarks', 'consensus'] as const;
/** Computed, never typed (K4). */
export type Result = (typeof RESULTS)[number];

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
