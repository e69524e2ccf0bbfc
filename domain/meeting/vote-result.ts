/** The result of a vote, computed from the votes of those who sit here with authority (K8, A3). */
import type { BodyId, ItemId, OrganisationId, SeatId } from '../ids.ts';
import type { Proposal } from './consensus-state.ts';
import type { SeatTaken } from './attendance-events.ts';
import { isInhabil } from './habilitet-state.ts';
import { bodyOfItem } from './items.ts';
import { hasQuorum, quorum, type QuorumOfSide } from './quorum.ts';
import { decidingSeats, seatOf, type RosterSeat } from './roster.ts';
import { authorityOf, filledSeats } from './seats.ts';
import type { MeetingState } from './state.ts';
import type { CastVote, Vote, VoteCoverage, VoteNumbers, VoteResult } from './vote-state.ts';

export type ComputedVote = VoteNumbers & {
  result: VoteResult;
  quorum: QuorumOfSide[];
  /** Seats that are here, with authority, and have not voted. */
  missing: SeatId[];
  /** By so many more were counted than can have voted. */
  tooMany: number;
};

/** The last vote on the wording in force, if there was any. */
export function lastVote({ versions }: Proposal): Vote | undefined {
  return versions.at(-1)?.votes?.at(-1);
}

/** Opened, and not declared. */
export function isVoteOpen(proposal: Proposal): boolean {
  return lastVote(proposal)?.declared === null;
}

/** Deciding seats that are filled for the item by somebody who can decide for those the seat represents (B5). */
export function voters(state: MeetingState, body: BodyId, item: ItemId): SeatTaken[] {
  const filled = filledSeats(state, item);
  return decidingSeats(state.roster, body).flatMap((seat) => {
    const person = filled.get(seat.seat);
    return person === undefined || authorityOf(state, seat, person).kind === 'none'
      ? []
      : [{ seat: seat.seat, person }];
  });
}

/** Votes that count now: of seats still filled, by people habil in the item, cast with authority. */
export function countingVotes(state: MeetingState, item: ItemId, cast: readonly CastVote[]): CastVote[] {
  const filled = filledSeats(state, item);
  return cast.filter(({ seat, person }) => {
    const voting = seatOf(state.roster, seat);
    if (voting === undefined || !filled.has(seat) || isInhabil(state, person, item)) return false;
    return authorityOf(state, voting, person).kind !== 'none';
  });
}

/**
 * Computes how a vote stands. More for than against carries; as many is a tie and decides nothing; abstentions count on
 * neither side. Without quorum it is invalid.
 */
export function computeVote(state: MeetingState, { item }: Proposal, vote: Vote): ComputedVote {
  const body = bodyOfItem(state, item);
  const sides = quorum(state, body, item);
  const able = voters(state, body, item);
  const { counted } = vote;
  const cast = countingVotes(state, item, vote.cast);
  const numbers = counted ?? numbersOf(cast);
  const heard = new Set((counted?.voters ?? cast).map((each) => each.seat));
  const named = able.filter((each) => !heard.has(each.seat)).map((each) => each.seat);
  const all = numbers.for + numbers.against + numbers.abstaining;
  const isShort = counted !== null && all < able.length && named.length === 0;
  return {
    for: numbers.for,
    against: numbers.against,
    abstaining: numbers.abstaining,
    result: hasQuorum(sides) ? resultOf(numbers) : 'invalid',
    quorum: sides,
    // Where only numbers are known, nobody can say who has not voted.
    missing: isShort ? able.map((each) => each.seat) : named,
    tooMany: counted === null ? 0 : Math.max(0, all - able.length),
  };
}

function resultOf(numbers: VoteNumbers): VoteResult {
  if (numbers.for === numbers.against) return 'tied';
  return numbers.for > numbers.against ? 'carried' : 'rejected';
}

function numbersOf(cast: readonly CastVote[]): VoteNumbers {
  const count = (vote: CastVote['vote']): number => cast.filter((each) => each.vote === vote).length;
  return { for: count('for'), against: count('against'), abstaining: count('abstains') };
}

/** How each organisation's seats voted; nothing where only numbers are known. */
export function voteCoverage(state: MeetingState, cast: readonly CastVote[]): VoteCoverage[] {
  const seats = cast.flatMap(({ seat }) => seatOf(state.roster, seat) ?? []);
  const organisations = new Set<OrganisationId>(seats.flatMap((each: RosterSeat) => each.represents));
  return [...organisations].map((organisation) => {
    const own = cast.filter(({ seat }) => seatOf(state.roster, seat)?.represents.includes(organisation));
    return { organisation, ...numbersOf(own) };
  });
}
