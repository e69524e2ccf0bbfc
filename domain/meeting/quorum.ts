/** Quorum (vedtaksførhet) per side, known at every moment and for every item (A3). */
import { refuse, type Refusal } from '../refusal.ts';
import type { BodyId, ItemId, PersonId, SeatId } from '../ids.ts';
import { isPresent } from './attendance-state.ts';
import { isInhabil } from './habilitet-state.ts';
import { filledSeats } from './seats.ts';
import { bodyOf, decidingSeats, isSide, SIDES, type RosterSeat, type Side } from './roster.ts';
import type { MeetingState } from './state.ts';

export type QuorumOfSide = { side: Side; filled: number; seats: number; required: number; met: boolean };

/**
 * Each side that has deciding seats, with seats filled by a present person who is habil in the item, against all its
 * deciding seats, vacant ones included; authority does not matter (A3). A body with one side counts that side.
 */
export function quorum(state: MeetingState, body: BodyId, item: ItemId | null = state.current): QuorumOfSide[] {
  const share = bodyOf(state.roster, body)?.quorum ?? { numerator: 1, denominator: 2 };
  const filled = filledSeats(state, item);
  return SIDES.flatMap((side) => {
    const seats = seatsOfSide(state, body, side);
    if (seats.length === 0) return [];
    const required = Math.ceil((seats.length * share.numerator) / share.denominator);
    const count = seats.filter((each) => filled.has(each.seat)).length;
    return [{ side, filled: count, seats: seats.length, required, met: count >= required }];
  });
}

function seatsOfSide(state: MeetingState, body: BodyId, side: Side): RosterSeat[] {
  return decidingSeats(state.roster, body).filter((each) => isSide(each.party) && each.party === side);
}

export function hasQuorum(sides: readonly QuorumOfSide[]): boolean {
  return sides.length > 0 && sides.every((each) => each.met);
}

/** Why a deciding seat is not filled. */
export type EmptySeat = {
  seat: SeatId;
  why: 'vacant' | 'away' | 'inhabil' | 'awayFromItem' | 'otherSeat' | 'notRecorded';
  person: PersonId | null;
};

/** A side's quorum with what stands behind it. */
export type QuorumMargin = QuorumOfSide & {
  /** How many may leave before it is lost; negative when so many are missing. */
  margin: number;
  /** Lost when one more leaves: shown before it bites. */
  isLast: boolean;
  empty: EmptySeat[];
};

/** The quorum of each side with its margin, and every seat that is not filled with the reason (A3). */
export function quorumMargin(state: MeetingState, body: BodyId, item: ItemId | null = state.current): QuorumMargin[] {
  const filled = filledSeats(state, item);
  return quorum(state, body, item).map((each) => ({
    ...each,
    margin: each.filled - each.required,
    isLast: each.met && each.filled === each.required,
    empty: seatsOfSide(state, body, each.side)
      .filter(({ seat }) => !filled.has(seat))
      .map((seat) => emptySeat(state, seat, item)),
  }));
}

function emptySeat(state: MeetingState, { seat, holder }: RosterSeat, item: ItemId | null): EmptySeat {
  // One who sat in it and may not for this item is the reason, whether holder or deputy.
  const sitter = Object.values(state.attendance).find((each) => each.seat === seat && isPresent(each));
  const person = sitter?.person ?? holder;
  if (person === null) return { seat, why: 'vacant', person };
  if (isInhabil(state, person, item)) return { seat, why: 'inhabil', person };
  const attendance = state.attendance[person];
  if (attendance === undefined || attendance.state === 'called') return { seat, why: 'notRecorded', person };
  if (!isPresent(attendance)) return { seat, why: 'away', person };
  const isReported = item !== null && attendance.awayIn?.[item] !== undefined;
  return { seat, why: isReported ? 'awayFromItem' : 'otherSeat', person };
}

/** The refusal of a decision without quorum, with the first side that is short. */
export function noQuorum(sides: readonly QuorumOfSide[]): Refusal {
  const short = sides.find((each) => !each.met);
  return refuse(
    'no-quorum',
    short ? { side: short.side, filled: short.filled, seats: short.seats, required: short.required } : {},
  );
}
