/** What is done in votes and elections, where the body's rules have them. */
import type { ElectionId, ItemId, ProposalId, SeatId } from '../ids.ts';
import type { Effect } from './consensus-types.ts';
import type { VoteKind, VoteResult } from './vote-state.ts';

export type VoteCommand =
  | { kind: 'open-vote'; proposal: ProposalId }
  | { kind: 'cast-vote'; proposal: ProposalId; seat: SeatId; vote: VoteKind; version?: number }
  /** Known by numbers alone. */
  | { kind: 'count-vote'; proposal: ProposalId; for: number; against: number; abstaining: number }
  | {
      kind: 'declare-vote';
      proposal: ProposalId;
      /** What the sender saw; only an invalid vote must be said to be so. */
      result?: VoteResult;
      effect: Effect;
      clause?: string;
      subjectToLocalHandling?: boolean;
    };

export type ElectionCommand =
  | {
      kind: 'open-election';
      election: ElectionId;
      item: ItemId;
      office: string;
      candidates: readonly string[];
    }
  | {
      kind: 'count-election';
      election: ElectionId;
      /** By candidate; those not named have none. */
      counts: Readonly<Record<string, number>>;
      blank: number;
    }
  | { kind: 'declare-election'; election: ElectionId };
