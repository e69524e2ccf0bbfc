/** What happens to proposals and their wordings: tests, positions, objections, results (K1–K14). */
import type { BodyId, ItemId, OrganisationId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { Coverage, Effect, Position, PositionKind, Relation, Result, Threshold } from './consensus-types.ts';
import type { NextStepFacts } from './disagreement-state.ts';
import type { QuorumOfSide } from './quorum.ts';
import type { Party, Side } from './roster.ts';

/** An objection or a reservation as an event names it: by the log entry of the position, and for whom (K12, K13). */
export type Raised = {
  proposal: ProposalId;
  item: ItemId;
  entry: number;
  organisations: readonly OrganisationId[];
};

export type SilentAssent = { seat: SeatId; person: PersonId; organisations: readonly OrganisationId[] };

/** K11: quorum, attendance, rule and coverage are frozen into the decision at its log entry. */
export type DeclaredResult = {
  kind: 'result-declared';
  proposal: ProposalId;
  item: ItemId;
  body: BodyId;
  version: number;
  text: string;
  result: Result;
  test: 'silent' | 'round';
  effect: Effect;
  clause?: string;
  /** Conditional decisions take effect together by default (K6). */
  takesEffect: 'together' | 'separately';
  subjectToLocalHandling: boolean;
  /** How many kommuner it waits for (K15). */
  threshold?: Threshold;
  /** By when those awaited are to answer (K6). */
  anchorBy?: string;
  /** The day the decision is to come up again. */
  reviewOn?: string;
  /** It was declared although reservations had no answer, and the chair said so (K12). */
  despiteReservations?: true;
  rule: 'consensus';
  quorum: readonly QuorumOfSide[];
  /** Deciding seats of the body that were filled, and by whom. */
  attendance: readonly SeatTaken[];
  positions: readonly Position[];
  coverage: readonly Coverage[];
  /** Sides with an authorised assent (K4): a conditional decision still waits for the first one of another. */
  assentedSides: readonly Side[];
};

/** What becomes of an objection or a reservation (K12). */
export type LedgerEvent =
  | ({ kind: 'objection-answered'; answer: string; person?: PersonId } & Raised)
  | ({ kind: 'objection-met'; words?: string } & Raised)
  | ({ kind: 'objection-withdrawn' } & Raised);

export type ConsensusEvent =
  | {
      kind: 'proposal-put';
      proposal: ProposalId;
      item: ItemId;
      text: string;
      proposer: PersonId;
      seat?: SeatId;
      relation?: Relation;
    }
  | {
      kind: 'proposal-reworded';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      text: string;
      proposer: PersonId;
      /** The amendment that was adopted (K1). */
      adopts?: ProposalId;
    }
  | { kind: 'proposal-withdrawn'; proposal: ProposalId; item: ItemId }
  | {
      kind: 'silent-test-held';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      assenting: readonly SilentAssent[];
    }
  | { kind: 'round-opened'; proposal: ProposalId; item: ItemId; version: number }
  | {
      kind: 'position-taken';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      organisations: readonly OrganisationId[];
      position: PositionKind;
      words?: string;
      reservation?: true;
    }
  | {
      kind: 'advice-given';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      advice: string;
    }
  | DeclaredResult
  | LedgerEvent
  | ({ kind: 'next-step-chosen'; proposal: ProposalId; item: ItemId; version: number } & NextStepFacts)
  | {
      kind: 'disagreement-recorded';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      party: Party;
      words: string;
    };
