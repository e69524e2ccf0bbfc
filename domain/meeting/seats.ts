/**
 * Who fills which seat (A2): a holder who is present, a deputy who sits for an absent one, one who was let in to meet
 * for it (A7), or for single items a deputy of one who is inhabil in them or away from them (A4, A6).
 */
import type { BodyId, ItemId, PersonId, SeatId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isAway, isPresent, type PersonAttendance, type StandIn } from './attendance-state.ts';
import type { SeatTaken } from './attendance-events.ts';
import { isInhabil } from './habilitet-state.ts';
import { decidingSeats, seatOf, type Authority, type RosterSeat } from './roster.ts';
import type { MeetingState } from './state.ts';

/**
 * Seat → the person who sits in it for an item, the one that is open unless another is named.
 * One who is inhabil in the item, or has reported absence from it, fills no seat.
 */
export function filledSeats(state: MeetingState, item: ItemId | null = state.current): ReadonlyMap<SeatId, PersonId> {
  const known = FILLED.get(state) ?? new Map<ItemId | null, ReadonlyMap<SeatId, PersonId>>();
  const filled = known.get(item) ?? fill(state, item);
  if (!known.has(item)) FILLED.set(state, known.set(item, filled));
  return filled;
}

/** A state never changes, and a round of many seats asks it many times. */
const FILLED = new WeakMap<MeetingState, Map<ItemId | null, ReadonlyMap<SeatId, PersonId>>>();

function fill(state: MeetingState, item: ItemId | null): Map<SeatId, PersonId> {
  const filled = new Map<SeatId, PersonId>();
  for (const each of Object.values(state.attendance))
    if (each.seat !== null && takesPart(state, each, item)) filled.set(each.seat, each.person);
  if (state.roster.bodies.length > 1) fillOtherBodies(state, filled, item);
  const stepIns = item === null ? undefined : state.stepIns[item];
  for (const [seat, { person }] of Object.entries(stepIns ?? {})) {
    const attendance = state.attendance[person];
    const sitting = filled.get(seat);
    // A2: when the holder is here for the item after all, the deputy's right is ended.
    if (sitting !== undefined && sitting === seatOf(state.roster, seat)?.holder) continue;
    if (!takesPart(state, attendance, item) || usesAnotherDecidingSeat(state, attendance, seat)) continue;
    if (attendance?.seat != null) filled.delete(attendance.seat);
    filled.set(seat, person);
  }
  return filled;
}

/** A joint meeting: whoever sits for one body sits in the own deciding seat of each other body too, once in each (A2, N5). */
function fillOtherBodies(state: MeetingState, filled: Map<SeatId, PersonId>, item: ItemId | null): void {
  const bodyUsed = new Map([...filled].map(([seat, person]) => [person, seatOf(state.roster, seat)?.body]));
  const decided = new Set<string>();
  for (const { seat, body, holder, rights } of state.roster.seats) {
    if (holder === null || !rights.includes('decide') || filled.has(seat)) continue;
    const used = bodyUsed.get(holder);
    if (used === undefined || used === body || decided.has(`${body} ${holder}`)) continue;
    if (!takesPart(state, state.attendance[holder], item)) continue;
    decided.add(`${body} ${holder}`);
    filled.set(seat, holder);
  }
}

/** Present, habil in the item, and not reported away from it. */
function takesPart(
  state: MeetingState,
  attendance: PersonAttendance | undefined,
  item: ItemId | null,
): attendance is PersonAttendance {
  if (attendance === undefined || !isPresent(attendance)) return false;
  return item === null || (!isInhabil(state, attendance.person, item) && attendance.awayIn?.[item] === undefined);
}

/** A2: one person never uses two deciding seats at once. */
function usesAnotherDecidingSeat(state: MeetingState, attendance: PersonAttendance | undefined, seat: SeatId): boolean {
  const own = attendance?.seat;
  return own != null && own !== seat && (seatOf(state.roster, own)?.rights.includes('decide') ?? false);
}

/** The deciding seats of a body that are filled for an item, and by whom. */
export function seatsTaken(state: MeetingState, body: BodyId, item: ItemId | null = state.current): SeatTaken[] {
  const filled = filledSeats(state, item);
  return decidingSeats(state.roster, body).flatMap(({ seat }) => {
    const person = filled.get(seat);
    return person === undefined ? [] : [{ seat, person }];
  });
}

/** The seat that a present person uses for an item, or null. */
export function seatUsedBy(
  state: MeetingState,
  person: PersonId,
  item: ItemId | null = state.current,
): RosterSeat | null {
  const attendance = state.attendance[person];
  if (!takesPart(state, attendance, item)) return null;
  const stepIns = item === null ? undefined : state.stepIns[item];
  const stepped = Object.keys(stepIns ?? {}).find((seat) => stepIns?.[seat]?.person === person);
  const used =
    stepped !== undefined && filledSeats(state, item).get(stepped) === person
      ? stepped
      : (ownSeatOfItem(state, person, item) ?? attendance.seat ?? undefined);
  return used === undefined ? null : (seatOf(state.roster, used) ?? null);
}

/** In a joint meeting: the seat that a person fills for the body of the item, where that is another than usual. */
function ownSeatOfItem(state: MeetingState, person: PersonId, item: ItemId | null): SeatId | null {
  const body = item === null || state.roster.bodies.length < 2 ? undefined : state.items[item]?.body;
  if (body === undefined) return null;
  const filled = [...filledSeats(state, item)].filter(([, who]) => who === person).map(([seat]) => seat);
  return filled.find((seat) => seatOf(state.roster, seat)?.body === body) ?? null;
}

/** By what authority a seat binds with this person in it: the seat's, or the one stated by whoever meets for it (B5, A7). */
export function authorityOf(state: MeetingState, seat: RosterSeat, person: PersonId | undefined): Authority {
  return ((person === undefined ? undefined : letInFor(state, person, seat.seat)) ?? seat).authority;
}

/** How a person was let in to meet for a seat, the last time, also where it has been for another since; undefined where not (A7). */
export function letInFor({ standIns }: MeetingState, person: PersonId, seat: SeatId): StandIn | undefined {
  let standIn = standIns[person];
  while (standIn !== undefined && standIn.seat !== seat) standIn = standIn.earlier;
  return standIn;
}

/** The seat that a person holds; of two the one that decides (A2). */
export function ownSeat(state: MeetingState, person: PersonId): RosterSeat | null {
  const own = state.roster.seats.filter((each) => each.holder === person);
  return own.find((each) => each.rights.includes('decide')) ?? own[0] ?? null;
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
  chairDecides = false,
): SeatId | null | Refusal {
  if (named !== undefined) return mayTakeSeat(state, person, named, chairDecides) ?? named;
  const own = ownSeat(state, person);
  if (own) return own.seat;
  const standIn = state.standIns[person];
  const free = state.roster.seats.filter(
    (each) =>
      (each.deputies.includes(person) || standIn?.seat === each.seat) && mayTakeSeat(state, person, each.seat) === null,
  );
  // A seat whose holder is known to stay away before one whose holder may still come.
  const waiting = free.find((each) => each.holder === null || isAway(state.attendance[each.holder]));
  return (waiting ?? free[0])?.seat ?? null;
}

/**
 * Whether a person may take a seat, for the meeting or for one item (A2): its holder is absent from it, and no earlier
 * deputy is here for it unless the chair decides otherwise. One who was let in comes behind every deputy (A7).
 */
export function mayTakeSeat(
  state: MeetingState,
  person: PersonId,
  seatId: SeatId,
  chairDecides = false,
  item: ItemId | null = null,
): Refusal | null {
  const seat = seatOf(state.roster, seatId);
  if (!seat) return refuse('unknown-seat', { seat: seatId });
  if (seat.holder === person) return null;
  const order = seat.deputies.indexOf(person);
  if (order < 0 && state.standIns[person]?.seat !== seatId) return refuse('not-a-deputy', { person, seat: seatId });
  const { holder } = seat;
  if (holder !== null && isHereFor(state, holder, seatId, item))
    return refuse('holder-present', { person: holder, seat: seatId });
  if (chairDecides) return null;
  const before = order < 0 ? seat.deputies : seat.deputies.slice(0, order);
  const earlier = before.find((each) => isHereFor(state, each, seatId, item));
  return earlier === undefined ? null : refuse('earlier-deputy-present', { person: earlier, seat: seatId });
}

/** Takes part, and not in another seat. */
function isHereFor(state: MeetingState, person: PersonId, seat: SeatId, item: ItemId | null): boolean {
  const attendance = state.attendance[person];
  if (!takesPart(state, attendance, item)) return false;
  if (attendance.seat === null || attendance.seat === seat) return true;
  const asked = seatOf(state.roster, seat);
  // In a joint meeting a holder who sits for one body is here for the own seat of another (N5).
  return asked?.holder === person && asked.body !== seatOf(state.roster, attendance.seat)?.body;
}

/** Why nobody sits in a seat: because whoever would is inhabil in the item, or because nobody is here for it. */
export function unfilled(state: MeetingState, { seat, holder }: RosterSeat, item: ItemId): Refusal {
  const sitter = Object.values(state.attendance).find((each) => each.seat === seat)?.person ?? holder;
  return sitter !== null && isInhabil(state, sitter, item)
    ? refuse('inhabil', { person: sitter, item })
    : refuse('not-present', { seat });
}
