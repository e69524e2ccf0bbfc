/** What happens in votes and elections, where the body's rules have them. */
import type { BodyId, ElectionId, ItemId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { Effect } from './consensus-types.ts';
import type { QuorumOfSide } from './quorum.ts';
import type { CastVote, VoteCoverage, VoteKind, VoteNumbers, VoteResult } from './vote-state.ts';

export type VoteEvent =
  | { kind: 'vote-opened'; proposal: ProposalId; item: ItemId; version: number }
  | {
      kind: 'vote-cast';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      vote: VoteKind;
    }
  | ({
      kind: 'vote-counted';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      /** Who could vote when it was counted. */
      voters: readonly SeatTaken[];
    } & VoteNumbers)
  | ({
      kind: 'vote-declared';
      proposal: ProposalId;
      item: ItemId;
      body: BodyId;
      version: number;
      text: string;
      result: VoteResult;
      known: 'byName' | 'byNumbers';
      effect: Effect;
      clause?: string;
      subjectToLocalHandling: boolean;
      rule: 'vote';
      quorum: readonly QuorumOfSide[];
      attendance: readonly SeatTaken[];
      /** Empty where only numbers are known. */
      votes: readonly CastVote[];
      coverage: readonly VoteCoverage[];
    } & VoteNumbers);

export type ElectionEvent =
  | {
      kind: 'election-opened';
      election: ElectionId;
      item: ItemId;
      body: BodyId;
      office: string;
      candidates: readonly string[];
    }
  | {
      kind: 'election-counted';
      election: ElectionId;
      item: ItemId;
      counts: Readonly<Record<string, number>>;
      blank: number;
    }
  | {
      kind: 'election-declared';
      election: ElectionId;
      item: ItemId;
      body: BodyId;
      office: string;
      elected: string;
      counts: Readonly<Record<string, number>>;
      blank: number;
      quorum: readonly QuorumOfSide[];
      attendance: readonly SeatTaken[];
    };
