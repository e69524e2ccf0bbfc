/** What is done with proposals and their wordings: tests, positions, objections, results (K1–K14). */
import type { ItemId, OrganisationId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { Effect, PositionKind, Relation, Result, WantedThreshold } from './consensus-types.ts';
import type { NextStepFacts } from './disagreement-state.ts';
import type { Party } from './roster.ts';

export type ConsensusCommand =
  | {
      kind: 'put-proposal';
      proposal: ProposalId;
      item: ItemId;
      text: string;
      proposer: PersonId;
      seat?: SeatId;
      relation?: Relation;
    }
  | { kind: 'reword-proposal'; proposal: ProposalId; text: string; proposer: PersonId }
  | { kind: 'withdraw-proposal'; proposal: ProposalId }
  /** The wording of an amendment becomes the next version of the proposal that it amends. */
  | { kind: 'adopt-amendment'; proposal: ProposalId }
  | { kind: 'test-silently'; proposal: ProposalId }
  | { kind: 'open-round'; proposal: ProposalId }
  | {
      kind: 'take-position';
      proposal: ProposalId;
      seat: SeatId;
      position: PositionKind;
      organisations?: readonly OrganisationId[];
      words?: string;
      /** A remark, or standing aside, that wants an answer before anything is declared (K12). */
      reservation?: boolean;
      version?: number;
    }
  | { kind: 'give-advice'; proposal: ProposalId; seat: SeatId; advice: string }
  | {
      kind: 'declare-result';
      proposal: ProposalId;
      result: Result;
      effect: Effect;
      clause?: string;
      takesEffect?: 'together' | 'separately';
      subjectToLocalHandling?: boolean;
      /** The decision waits for so many kommuner (K15). */
      threshold?: WantedThreshold;
      /** By when those who must anchor, or whom a threshold waits for, are to answer (K6). */
      anchorBy?: string;
      /** The day the decision is to come up again. */
      reviewOn?: string;
      /** Reservations that nobody has answered do not stop it, and the decision says so (K12). */
      despiteReservations?: boolean;
    }
  | {
      kind: 'answer-objection';
      proposal: ProposalId;
      /** The log entry of the position. */
      entry: number;
      answer: string;
      /** Who answered, where somebody is named. */
      person?: PersonId;
      /** Those of the entry's organisations that it is about; all that still stand when absent. */
      organisations?: readonly OrganisationId[];
    }
  | {
      kind: 'meet-objection';
      proposal: ProposalId;
      entry: number;
      /** How it was met. */
      words?: string;
      organisations?: readonly OrganisationId[];
    }
  | {
      kind: 'withdraw-objection';
      proposal: ProposalId;
      entry: number;
      organisations?: readonly OrganisationId[];
    }
  | ({ kind: 'choose-next-step'; proposal: ProposalId } & NextStepFacts)
  | { kind: 'record-disagreement'; proposal: ProposalId; party: Party; words: string };
