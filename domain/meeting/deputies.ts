/** Deputies, absence from single items, and those who meet for a seat without being named for it (A2, A6, A7). */
import type { ItemId, PersonId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isAway, isPresent } from './attendance-state.ts';
import { isInhabil } from './habilitet-state.ts';
import { standingItem } from './items.ts';
import { attendanceOf, isOfTheMeeting, seated } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import { departure, seatsLost } from './departure.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { peopleCalled, seatOf } from './roster.ts';
import { filledSeats, mayTakeSeat, seatUsedBy } from './seats.ts';
import { momentOf, UNWRITTEN, type MeetingState } from './state.ts';

/**
 * Absence from named items (A6): the whole list, so that naming none takes it back. One who is away from the item that
 * is open leaves the list and the floor; one who is here for it after all takes the seat back from a deputy (A2).
 */
export function decideAbsence(state: MeetingState, command: CommandOf<'report-absence'>): MeetingEvent[] | Refusal {
  const { person, reason } = command;
  if (!isOfTheMeeting(state, person)) return refuse('not-called', { person });
  const items = [...new Set(command.items ?? [])];
  const before = attendanceOf(state, person).awayIn ?? {};
  for (const item of items) {
    const standing = standingItem(state, item);
    if (isRefusal(standing)) return standing;
    if (standing.concludedAt && before[item] === undefined) return refuse('item-concluded', { item });
  }
  const dropped = Object.keys(before).find((each) => !items.includes(each) && state.items[each]?.concludedAt);
  if (dropped !== undefined) return refuse('item-concluded', { item: dropped });
  const isSame = items.length === Object.keys(before).length && items.every((each) => before[each] === (reason ?? ''));
  if (isSame) return [];
  const reported: EventOf<'absence-reported'> = {
    kind: 'absence-reported',
    person,
    items,
    ...(reason === undefined ? {} : { reason }),
  };
  const { current } = state;
  const leaves = current !== null && before[current] === undefined && items.includes(current);
  if (leaves) return [...departure(state, person), reported];
  return [...seatsLost(state, evolveDeputies(state, reported, UNWRITTEN)), reported];
}

/** A deputy for named items: the seat's holder is away from them or inhabil in them (A2, A4, A6). */
export function decideSeatDeputy(state: MeetingState, command: CommandOf<'seat-deputy'>): MeetingEvent[] | Refusal {
  const { person, seat, chairDecides } = command;
  const items = [...new Set(command.items ?? [])];
  let isAgainstOrder = false;
  for (const item of items) {
    const standing = standingItem(state, item);
    if (isRefusal(standing)) return standing;
    if (standing.concludedAt) return refuse('item-concluded', { item });
    const refused = mayStepIn(state, person, seat, item, chairDecides ?? false);
    if (refused) return refused;
    isAgainstOrder ||= mayTakeSeat(state, person, seat, false, item) !== null;
  }
  if (items.every((each) => state.stepIns[each]?.[seat]?.person === person)) return [];
  const sits: EventOf<'deputy-seated'> = {
    kind: 'deputy-seated',
    person,
    seat,
    items,
    ...(isAgainstOrder ? { chairDecides: true as const } : {}),
  };
  return [...seatsLost(state, evolveDeputies(state, sits, UNWRITTEN)), sits];
}

/** Whether a deputy may sit in a seat for one item. Pure, so that a list of deputies can say why before the click. */
export function mayStepIn(
  state: MeetingState,
  person: PersonId,
  seat: SeatId,
  item: ItemId,
  chairDecides = false,
): Refusal | null {
  const refused = mayTakeSeat(state, person, seat, chairDecides, item);
  if (refused) return refused;
  if (isInhabil(state, person, item)) return refuse('inhabil', { person, item });
  const own = state.attendance[person]?.seat;
  const decides = (each: SeatId): boolean => seatOf(state.roster, each)?.rights.includes('decide') ?? false;
  if (own != null && own !== seat && decides(own)) return refuse('already-in-a-seat', { person, seat: own });
  const other = Object.entries(state.stepIns[item] ?? {}).find(([id, each]) => id !== seat && each.person === person);
  return other && decides(other[0]) ? refuse('already-in-a-seat', { person, seat: other[0] }) : null;
}

/**
 * One who meets for a seat without being a named deputy (A7): the chair's yes and a stated authority, both recorded.
 * In: a person of the meeting, or a name for one who came through the door.
 */
export function decideStandIn(state: MeetingState, command: CommandOf<'admit-stand-in'>): MeetingEvent[] | Refusal {
  const { person, name, organisation, seat: id, authority } = command;
  const seat = seatOf(state.roster, id);
  if (!seat) return refuse('unknown-seat', { seat: id });
  if (name === undefined && !isOfTheMeeting(state, person)) return refuse('not-called', { person });
  if (state.chair === null) return refuse('no-chair');
  const next = command.state ?? 'present';
  const before = state.attendance[person];
  const known = state.standIns[person];
  if (known?.seat === id && before?.seat === id && before.state === next && isSame(known.authority, authority))
    return [];
  const admitted = { ...state, standIns: { ...state.standIns, [person]: { seat: id } as never } };
  if (seat.holder === person) return refuse('holder-present', { person, seat: id });
  const refused = mayTakeSeat(admitted, person, id);
  if (refused) return refused;
  const sitting = filledSeats(state, null).get(id);
  if (sitting !== undefined && sitting !== person) return refuse('seat-taken', { person: sitting, seat: id });
  const isNew = name !== undefined && !peopleCalled(state.roster).has(person);
  const meets: EventOf<'stand-in-admitted'> = {
    kind: 'stand-in-admitted',
    person,
    ...(isNew ? { name, ...(organisation === undefined ? {} : { organisation }) } : {}),
    seat: id,
    state: next,
    authority,
    admittedBy: state.chair,
  };
  return [...seatsLost(state, evolveDeputies(state, meets, UNWRITTEN)), meets];
}

function isSame(a: object, b: object): boolean {
  const sorted = (each: object): string =>
    JSON.stringify(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/**
 * The deputy to ask now that a seat stands empty (A6): the first in order who is not known to be away, not inhabil, and
 * not in another deciding seat. Out: null where nobody is left, or where the seat is filled.
 */
export function proposedDeputy(
  state: MeetingState,
  seatId: SeatId,
  item: ItemId | null = state.current,
): PersonId | null {
  const seat = seatOf(state.roster, seatId);
  if (!seat || filledSeats(state, item).has(seatId)) return null;
  return seat.deputies.find((each) => isFreeToSit(state, each, item)) ?? null;
}

/** Whether a person could sit for another: not known to be away, not inhabil, and in no other seat that decides (A2, A4). */
export function isFreeToSit(state: MeetingState, person: PersonId, item: ItemId | null): boolean {
  const attendance = state.attendance[person];
  if (isAway(attendance) || isInhabil(state, person, item)) return false;
  if (item !== null && attendance?.awayIn?.[item] !== undefined) return false;
  const used = isPresent(attendance) ? seatUsedBy(state, person, item) : null;
  return used === null || !used.rights.includes('decide');
}

/** For each seat that a person leaves empty, the deputy who is next: proposed at once when absence is reported (A6). */
export function proposedDeputies(
  state: MeetingState,
  person: PersonId,
  item: ItemId | null = state.current,
): { seat: SeatId; deputy: PersonId | null }[] {
  const filled = filledSeats(state, item);
  return state.roster.seats
    .filter((each) => each.holder === person && each.rights.includes('decide') && !filled.has(each.seat))
    .map(({ seat }) => ({ seat, deputy: proposedDeputy(state, seat, item) }));
}

/**
 * The items from one to another, both included, in the order in which they were taken and then that of the agenda:
 * "sak 4–7/26" (A1, N4). Items taken off are not in it.
 */
export function itemsBetween(state: MeetingState, first: ItemId, last: ItemId): ItemId[] {
  const rest = state.order.filter((each) => !state.taken.includes(each) && state.items[each]?.takenOff === undefined);
  const all = [...state.taken, ...rest];
  const [from, to] = [all.indexOf(first), all.indexOf(last)].toSorted((a, b) => a - b);
  return from === undefined || from < 0 || to === undefined ? [] : all.slice(from, to + 1);
}

export function evolveDeputies(
  state: MeetingState,
  event: EventOf<'absence-reported' | 'deputy-seated' | 'stand-in-admitted'>,
  meta: EntryMeta,
): MeetingState {
  const { person } = event;
  const at = momentOf(meta);
  switch (event.kind) {
    case 'absence-reported': {
      const awayIn = Object.fromEntries(event.items.map((each) => [each, event.reason ?? '']));
      return { ...state, attendance: { ...state.attendance, [person]: { ...attendanceOf(state, person), awayIn } } };
    }
    case 'deputy-seated': {
      const stepIn = { person, at, ...(event.chairDecides ? { chairDecides: true as const } : {}) };
      const stepIns = { ...state.stepIns };
      for (const item of event.items) stepIns[item] = { ...stepIns[item], [event.seat]: stepIn };
      return { ...state, stepIns };
    }
    case 'stand-in-admitted': {
      const { seat, authority, admittedBy, name, organisation } = event;
      const guest =
        name === undefined ? null : { person, name, ...(organisation === undefined ? {} : { organisation }) };
      const before = state.standIns[person];
      const earlier = before?.seat === seat ? before.earlier : before;
      const standIn = { seat, authority, admittedBy, at, ...(earlier === undefined ? {} : { earlier }) };
      const admitted: MeetingState = {
        ...state,
        standIns: { ...state.standIns, [person]: standIn },
        ...(guest === null ? {} : { guests: { ...state.guests, [person]: guest } }),
      };
      return seated(admitted, { person, state: event.state, seat }, {}, meta);
    }
  }
}
