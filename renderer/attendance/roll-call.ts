/**
 * The roll call as rows: one person a row, in the order of the seats, so that 80 people take one pass (A5).
 * A seat's deputy stands in the holder's row; guests come last.
 */
import type { ItemId, PersonId } from '../../domain/ids.ts';
import { isAway, isPresent } from '../../domain/meeting/attendance-state.ts';
import type { PlannedTime } from '../../domain/meeting/attendance-events.ts';
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import { isSide, type RosterSeat, type Side } from '../../domain/meeting/roster.ts';
import { filledSeats, seatUsedBy } from '../../domain/meeting/seats.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { attendanceState, type AttendanceState } from '../room/people.ts';

export type Section = Side | 'others' | 'deputies' | 'guests';
export const SECTIONS: readonly Section[] = ['hospital', 'municipalities', 'others', 'deputies', 'guests'];

export type RollCallRow = {
  /** The person called, or null for a seat that nobody holds. */
  person: PersonId | null;
  /** The seat by which the person is called; null for deputies and guests, who stand in rows of their own. */
  seat: RosterSeat | null;
  section: Section;
  state: AttendanceState;
  reason?: string;
  /** Permisjon until a stated time. */
  until?: string;
  /** The one who sits in the seat now in the holder's place: a deputy, or one who meets for it (A7). */
  sitting: PersonId | null;
  /** Items for which absence was reported (A6). */
  awayIn: readonly ItemId[];
  /** Times at which the person said to be away: plans (A6). */
  awayDuring: readonly PlannedTime[];
  /** Found inhabil in the item that is open (A4). */
  inhabil: boolean;
};

/** All rows. Someone with two seats is called once, at the first. */
export function rollCallRows(state: MeetingState): RollCallRow[] {
  const filled = filledSeats(state);
  const called = new Set<PersonId>();
  const seats = state.roster.seats.flatMap((seat): RollCallRow[] => {
    if (seat.holder !== null && called.has(seat.holder)) return [];
    if (seat.holder === null && seat.deputies.length === 0) return [];
    if (seat.holder !== null) called.add(seat.holder);
    const sitting = filled.get(seat.seat);
    return [
      {
        ...rowOf(state, seat.holder, isSide(seat.party) ? seat.party : 'others'),
        seat,
        sitting: sitting === undefined || sitting === seat.holder ? null : sitting,
      },
    ];
  });
  // A deputy who is here without a seat must be seen somewhere; one who sits is seen in the seat's row.
  const spare = state.roster.seats
    .flatMap((each) => each.deputies)
    .filter((each) => !called.has(each) && isPresent(state.attendance[each]) && state.attendance[each]?.seat === null);
  const inSeats = new Set(seats.flatMap((each) => (each.sitting === null ? [] : [each.sitting])));
  return [
    ...seats,
    ...[...new Set(spare)].map((each) => rowOf(state, each, 'deputies')),
    // One who was let in to meet for a seat is seen in that seat's row (A7).
    ...Object.keys(state.guests).flatMap((each) => (inSeats.has(each) ? [] : [rowOf(state, each, 'guests')])),
  ].toSorted((a, b) => SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section));
}

function rowOf(state: MeetingState, person: PersonId | null, section: Section): RollCallRow {
  const attendance = person === null ? undefined : state.attendance[person];
  const { reason, until, awayIn = {}, awayDuring = [] } = attendance ?? {};
  return {
    person,
    seat: null,
    section,
    state: person === null ? 'called' : attendanceState(state, person),
    ...(reason === undefined ? {} : { reason }),
    ...(until === undefined ? {} : { until }),
    sitting: null,
    awayIn: state.order.filter((each) => awayIn[each] !== undefined),
    awayDuring: awayDuring.map((each) => each.time),
    inhabil: person !== null && isInhabil(state, person, state.current),
  };
}

/**
 * The deputy to call when a seat's holder is away: the first in order, after one who has been asked, who is not known to
 * be away and has no other seat to decide in (A6). Null where nobody is left.
 */
export function nextDeputy(state: MeetingState, seat: RosterSeat, after: PersonId | null = null): PersonId | null {
  const asked = after === null ? -1 : seat.deputies.indexOf(after);
  const isFree = (person: PersonId): boolean => {
    const attendance = state.attendance[person];
    if (isAway(attendance) || isInhabil(state, person, state.current)) return false;
    return !isPresent(attendance) || !seatUsedBy(state, person)?.rights.includes('decide');
  };
  return seat.deputies.find((each, index) => index > asked && isFree(each)) ?? null;
}

/** Whether something has been said about the row: the person's state, or a deputy in the seat. */
export function isAnswered(row: RollCallRow): boolean {
  return row.state !== 'called' || row.sitting !== null;
}

/** What a row is known by while others come and go around it. */
export function rowKey(row: RollCallRow): string {
  return row.person ?? row.seat?.seat ?? '';
}

/** Where the roll call goes on after a row: the next one without an answer, from the top again at the end; null when all are called. */
export function nextToCall(rows: readonly RollCallRow[], from: string | null): string | null {
  const at = rows.findIndex((each) => rowKey(each) === from);
  const next = rows.slice(at + 1).find((each) => !isAnswered(each)) ?? rows.find((each) => !isAnswered(each));
  return next ? rowKey(next) : null;
}

export type RollCallCount = { called: number; of: number; present: number; video: number };

/** How far the roll call has come, and how many are here. */
export function countRollCall(state: MeetingState, rows: readonly RollCallRow[]): RollCallCount {
  const here = Object.values(state.attendance).filter(isPresent);
  return {
    called: rows.filter(isAnswered).length,
    of: rows.length,
    present: here.length,
    video: here.filter((each) => each.state === 'video').length,
  };
}
