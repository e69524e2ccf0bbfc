/** A vote as it is taken: who can vote, what each has said, and how the numbers stand (K8). Pure. */
import type { PersonId, SeatId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { decidingSeats, seatOf, type Party, type RosterSeat } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { computeVote, countingVotes, voters } from '../../domain/meeting/vote-result.ts';
import type { DeclaredVote, Vote, VoteKind, VoteNumbers, VoteResult } from '../../domain/meeting/vote-state.ts';
import { organisationName, personName } from '../room/people.ts';

export type VoteSeat = {
  seat: SeatId;
  person: PersonId;
  name: string;
  /** Whom the seat speaks for; its office, where others speak for the same. */
  standsFor: string;
  party: Party;
  /** Null until it has voted. */
  vote: VoteKind | null;
};

/** `F` for, `M` mot, `A` avholdende. */
export const VOTE_KEYS: readonly { key: string; vote: VoteKind }[] = [
  { key: 'F', vote: 'for' },
  { key: 'M', vote: 'against' },
  { key: 'A', vote: 'abstains' },
];

/** Seats that can vote on a proposal now, in the order of the roster. */
export function voteSeats(state: MeetingState, proposal: Proposal, vote: Vote): VoteSeat[] {
  const cast = countingVotes(state, proposal.item, vote.cast);
  return voters(state, bodyOfItem(state, proposal.item), proposal.item).flatMap(({ seat, person }) => {
    const known = seatOf(state.roster, seat);
    if (!known) return [];
    return {
      seat,
      person,
      name: personName(state, person),
      standsFor: standsFor(state, known),
      party: known.party,
      vote: cast.find((each) => each.seat === seat)?.vote ?? null,
    };
  });
}

function standsFor(state: MeetingState, seat: RosterSeat): string {
  const [only, ...more] = seat.represents;
  const isShared = decidingSeats(state.roster, seat.body).some(
    (each) => each.seat !== seat.seat && each.represents.includes(only ?? ''),
  );
  if (more.length === 0 && isShared) return seat.office;
  return seat.represents.map((each) => organisationName(state, each)).join(', ');
}

/** The seat to ask after one: the next that has not voted, from the top again at the end; the same when all have. */
export function seatAfter(seats: readonly VoteSeat[], seat: SeatId): SeatId {
  const at = seats.findIndex((each) => each.seat === seat);
  const rest = [...seats.slice(at + 1), ...seats.slice(0, Math.max(at, 0))];
  return rest.find((each) => each.vote === null)?.seat ?? seat;
}

/** How a vote stands, for words and bars: the numbers, how many are left of those who can vote, and what they give. */
export type Tally = VoteNumbers & { left: number; of: number; result: VoteResult; byNumbers: boolean };

export function tallyNow(state: MeetingState, proposal: Proposal, vote: Vote): Tally {
  const { result, missing, tooMany: _tooMany, quorum: _quorum, ...numbers } = computeVote(state, proposal, vote);
  const of = voters(state, bodyOfItem(state, proposal.item), proposal.item).length;
  const all = numbers.for + numbers.against + numbers.abstaining;
  const byNumbers = vote.counted !== null;
  return { ...numbers, result, of, left: byNumbers ? Math.max(0, of - all) : missing.length, byNumbers };
}

/** What was declared, as the same tally: nobody is left. */
export function tallyDeclared({ for: forIt, against, abstaining, result, known }: DeclaredVote): Tally {
  const of = forIt + against + abstaining;
  return { for: forIt, against, abstaining, result, of, left: 0, byNumbers: known === 'byNumbers' };
}
