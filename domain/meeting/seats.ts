/** Who fills which seat now (A2): a holder who is present, or a deputy who sits for an absent one. */
import type { PersonId, SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { seatOf, type RosterSeat } from './roster.ts';
import { isAway, isPresent, type MeetingState } from './state.ts';

/** Seat → the person present in it. */
export function filledSeats(state: MeetingState): Map<SeatId, PersonId> {
  const filled = new Map<SeatId, PersonId>();
  for (const each of Object.values(state.attendance))
    if (each.seat !== null && isPresent(each)) filled.set(each.seat, each.person);
  return filled;
}

/** The seat that a present person uses in this meeting, or null. */
export function seatUsedBy(state: MeetingState, person: PersonId): RosterSeat | null {
  const attendance = state.attendance[person];
  if (!isPresent(attendance) || !attendance?.seat) return null;
  return seatOf(state.roster, attendance.seat) ?? null;
}

/**
 * The seat that a person takes on arriving: the one named, else the own, else the first that a deputy may take.
 * One who holds two seats uses one of them (A2); unless told otherwise, the one that decides.
 * Out: a seat, null (present without a seat), or the refusal of A2 where a seat was named and may not be taken.
 */
export function seatOnArrival(
  state: MeetingState,
  person: PersonId,
  named: SeatId | undefined,
): SeatId | null | Refusal {
  if (named !== undefined) return mayTakeSeat(state, person, named) ?? named;
  const own = state.roster.seats.filter((each) => each.holder === person);
  const used = own.find((each) => each.rights.includes('decide')) ?? own[0];
  if (used) return used.seat;
  const free = state.roster.seats.filter(
    (each) => each.deputies.includes(person) && mayTakeSeat(state, person, each.seat) === null,
  );
  // A seat whose holder is known to stay away before one whose holder may still come.
  const waiting = free.find((each) => each.holder === null || isAway(state.attendance[each.holder]));
  return (waiting ?? free[0])?.seat ?? null;
}

/** A2: only a seat whose holder is absent from it, and only when no earlier deputy is here for it. */
function mayTakeSeat(state: MeetingState, person: PersonId, seatId: SeatId): Refusal | null {
  const seat = seatOf(state.roster, seatId);
  if (!seat) return refuse('unknown-seat', { seat: seatId });
  if (seat.holder === person) return null;
  const order = seat.deputies.indexOf(person);
  if (order < 0) return refuse('not-a-deputy', { person, seat: seatId });
  const { holder } = seat;
  if (holder !== null && isHereFor(state, holder, seatId))
    return refuse('holder-present', { person: holder, seat: seatId });
  const earlier = seat.deputies.slice(0, order).find((each) => isHereFor(state, each, seatId));
  return earlier === undefined ? null : refuse('earlier-deputy-present', { person: earlier, seat: seatId });
}

/** Present, and not in another seat. */
function isHereFor(state: MeetingState, person: PersonId, seat: SeatId): boolean {
  const attendance = state.attendance[person];
  return isPresent(attendance) && (attendance?.seat === null || attendance?.seat === seat);
}
