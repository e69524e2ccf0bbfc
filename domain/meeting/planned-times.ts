/**
 * Absence and deputies for a time that is said beforehand: "kl. 10.40–11.15", "dag 2" (A2, A6). A plan, and nothing more:
 * it fills no seat and counts for no quorum. When its time comes the screens remind, and a person records what then is so.
 */
import type { PersonId, SeatId } from '../ids.ts';
import { norwegianTime, writtenTime } from '../minutes/dates.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { PlannedAbsence, PlannedDeputy } from './attendance-state.ts';
import { attendanceOf, isOfTheMeeting } from './attendance.ts';
import type { TimeSaid } from './attendance-commands.ts';
import type { CommandOf } from './commands.ts';
import type { PlannedTime } from './attendance-events.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { seatOf } from './roster.ts';
import { momentOf, type MeetingState } from './state.ts';

/** The whole list of the times at which a person will be away, so that naming none takes the plan back (A6). */
export function decidePlannedAbsence(
  state: MeetingState,
  { person, during = [], reason }: CommandOf<'report-absence'>,
  at: string | undefined,
): MeetingEvent[] | Refusal {
  if (!isOfTheMeeting(state, person)) return refuse('not-called', { person });
  const before = plannedAbsences(state, person);
  const times = timesMeant(
    state,
    during,
    before.map((each) => each.time),
    at,
  );
  if (isRefusal(times)) return times;
  const isSame = times.length === before.length && before.every((each) => (each.reason ?? '') === (reason ?? ''));
  if (isSame && times.every((each) => before.some((one) => isSameTime(one.time, each)))) return [];
  return [absencePlanned(person, times, reason)];
}

/**
 * A deputy for a seat at times that are said beforehand; the holder is planned to be away then. Whether the deputy may sit
 * is decided when it is recorded: only then is it known who is here (A2).
 */
export function decidePlannedDeputy(
  state: MeetingState,
  { person, seat: id, during = [], chairDecides }: CommandOf<'seat-deputy'>,
  at: string | undefined,
): MeetingEvent[] | Refusal {
  const seat = seatOf(state.roster, id);
  if (!seat) return refuse('unknown-seat', { seat: id });
  if (!seat.deputies.includes(person) && state.standIns[person]?.seat !== id)
    return refuse('not-a-deputy', { person, seat: id });
  const known = state.plannedDeputies.filter((each) => each.seat === id);
  const times = timesMeant(
    state,
    during,
    known.map((each) => each.time),
    at,
  );
  if (isRefusal(times)) return times;
  const isKnown = (time: PlannedTime): boolean =>
    known.some((each) => each.person === person && isSameTime(each.time, time));
  const absence = seat.holder === null ? [] : absenceToo(state, seat.holder, times);
  if (absence.length === 0 && times.every(isKnown)) return [];
  const planned: EventOf<'deputy-planned'> = {
    kind: 'deputy-planned',
    person,
    seat: id,
    times,
    ...(chairDecides ? { chairDecides } : {}),
  };
  return [...absence, planned];
}

/** What is missing in the holder's own plan for a deputy to sit. */
function absenceToo(state: MeetingState, holder: PersonId, times: readonly PlannedTime[]): MeetingEvent[] {
  const before = plannedAbsences(state, holder);
  const known = before.map((each) => each.time);
  const missing = times.filter((each) => !known.some((one) => isSameTime(one, each)));
  return missing.length === 0 ? [] : [absencePlanned(holder, [...known, ...missing], before[0]?.reason)];
}

function absencePlanned(person: PersonId, times: readonly PlannedTime[], reason: string | undefined): MeetingEvent {
  return { kind: 'absence-planned', person, times, ...(reason === undefined ? {} : { reason }) };
}

/**
 * The times that were said, each once, with their date. A day that is not said is today, or the only one of a meeting that
 * has not begun. Refused: a time that is none of the meeting's, ends before it begins, or is over; one that is planned
 * already may be over.
 */
function timesMeant(
  state: MeetingState,
  said: readonly TimeSaid[],
  known: readonly PlannedTime[],
  at: string | undefined,
): PlannedTime[] | Refusal {
  const times: PlannedTime[] = [];
  for (const { day, from, to } of said) {
    const date = dateMeant(state, day, at);
    if (date === null || (from !== undefined && to !== undefined && to <= from)) return refuse('no-such-time');
    const time = { date, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    if (isOver(time, at) && !known.some((each) => isSameTime(each, time))) return refuse('no-such-time');
    if (!times.some((each) => isSameTime(each, time))) times.push(time);
  }
  return times;
}

function dateMeant({ days, openedAt }: MeetingState, day: number | undefined, at: string | undefined): string | null {
  if (day !== undefined) return days[day - 1]?.date ?? null;
  if (openedAt !== null && at !== undefined) return norwegianTime(at).date;
  return days.length === 1 ? (days[0]?.date ?? null) : null;
}

/** Whether a planned time is over at a moment; where none is known it is not. */
export function isOver({ date, to }: PlannedTime, at: string | undefined): boolean {
  if (at === undefined) return false;
  const now = norwegianTime(at);
  return date < now.date || (date === now.date && to !== undefined && writtenTime(to) <= now.time);
}

export function isSameTime(a: PlannedTime, b: PlannedTime): boolean {
  return a.date === b.date && a.from === b.from && a.to === b.to;
}

/** A planned time as it is said again: by its day, or with no day where it is today. Null for one that is over and no day of the plan. */
export function saidAgain({ days }: MeetingState, time: PlannedTime, at: string): TimeSaid | null {
  const { date, ...clock } = time;
  const day = days.findIndex((each) => each.date === date) + 1;
  if (day > 0) return { day, ...clock };
  return date === norwegianTime(at).date ? clock : null;
}

/** When a person is planned to be away (A6). */
export function plannedAbsences(state: MeetingState, person: PersonId): readonly PlannedAbsence[] {
  return state.attendance[person]?.awayDuring ?? [];
}

/** Who is planned to sit in a seat at a time; a later plan for the same time takes the place of an earlier one. */
export function plannedDeputy(
  { plannedDeputies }: MeetingState,
  seat: SeatId,
  time: PlannedTime,
): PlannedDeputy | null {
  return plannedDeputies.findLast((each) => each.seat === seat && isSameTime(each.time, time)) ?? null;
}

export function evolvePlannedTimes(
  state: MeetingState,
  event: EventOf<'absence-planned' | 'deputy-planned'>,
  meta: EntryMeta,
): MeetingState {
  const at = momentOf(meta);
  const { person, times } = event;
  if (event.kind === 'absence-planned') {
    const { reason } = event;
    const awayDuring = times.map((time) => ({ time, at, ...(reason === undefined ? {} : { reason }) }));
    return { ...state, attendance: { ...state.attendance, [person]: { ...attendanceOf(state, person), awayDuring } } };
  }
  const { seat, chairDecides } = event;
  const planned = times.map((time) => ({ seat, person, time, at, ...(chairDecides ? { chairDecides } : {}) }));
  const isReplaced = (each: PlannedDeputy): boolean =>
    each.seat === seat && times.some((time) => isSameTime(time, each.time));
  return {
    ...state,
    plannedDeputies: [...state.plannedDeputies.filter((each) => !isReplaced(each)), ...planned],
  };
}
