/**
 * What the plans ask for at a time by the program's clock: who was to go and who was to sit, as long as nobody has recorded
 * anything newer; and whose permisjon is over. Questions for the screens; nothing happens by itself (A1, A2).
 */
import type { PersonId, SeatId } from '../ids.ts';
import { norwegianTime, writtenTime } from '../minutes/dates.ts';
import { isAway, isPresent, type PersonAttendance } from './attendance-state.ts';
import { seatToLeave } from './attendance.ts';
import type { TimeSaid } from './attendance-commands.ts';
import { isFreeToSit } from './deputies.ts';
import type { PlannedTime } from './attendance-events.ts';
import { isSameTime, plannedAbsences, plannedDeputy, saidAgain } from './planned-times.ts';
import { seatOf } from './roster.ts';
import { filledSeats } from './seats.ts';
import type { MeetingState, Moment } from './state.ts';

export type DuePlan = {
  /** Who was to be away; null for a seat that nobody holds. */
  person: PersonId | null;
  /** The seat that this leaves empty; null for one who has none. */
  seat: SeatId | null;
  /** Who was to sit in it, or else the first deputy who is here and free; null where there is none. */
  deputy: PersonId | null;
  /** Whether that the person is away has been recorded, so that only the deputy is missing. */
  isGone: boolean;
  time: PlannedTime;
  reason?: string;
  chairDecides?: true;
};

/** The plans whose time has come, and of which nothing has been recorded since. */
export function plansDue(state: MeetingState, at: string): DuePlan[] {
  const away = Object.values(state.attendance).flatMap((attendance) =>
    (attendance.awayDuring ?? []).flatMap(({ time, reason }) => {
      const due = isNow(time, at) ? dueOf(state, attendance, time) : null;
      return due === null ? [] : [{ ...due, ...(reason === undefined ? {} : { reason }) }];
    }),
  );
  return [...away, ...vacantDue(state, at)];
}

/** Deputies for a seat that nobody holds have no absence to go by. */
function vacantDue(state: MeetingState, at: string): DuePlan[] {
  if (state.plannedDeputies.length === 0) return [];
  const filled = filledSeats(state, null);
  return state.plannedDeputies
    .filter(({ seat, time }) => isNow(time, at) && seatOf(state.roster, seat)?.holder === null && !filled.has(seat))
    .map(({ seat, person, time, chairDecides }) => ({
      person: null,
      seat,
      deputy: person,
      isGone: true,
      time,
      ...(chairDecides ? { chairDecides } : {}),
    }));
}

function dueOf(state: MeetingState, attendance: PersonAttendance, time: PlannedTime): DuePlan | null {
  const { person } = attendance;
  const seat = seatToLeave(state, person);
  const planned = seat === null ? null : plannedDeputy(state, seat, time);
  const isGone = isAway(attendance);
  const isEmpty = seat !== null && !filledSeats(state, null).has(seat);
  // Whoever is away already leaves open only whether the planned deputy sits.
  if (isGone && (planned === null || !isEmpty)) return null;
  if (!isGone && isRecordedSince(attendance, time)) return null;
  return {
    person,
    seat,
    deputy: planned?.person ?? (seat === null ? null : deputyAtHand(state, seat)),
    isGone,
    time,
    ...(planned?.chairDecides ? { chairDecides: true as const } : {}),
  };
}

/** The first deputy in order who is here without a seat to decide in. One who has not been called is asked first (A6). */
function deputyAtHand(state: MeetingState, seat: SeatId): PersonId | null {
  const deputies = seatOf(state.roster, seat)?.deputies ?? [];
  return deputies.find((each) => isPresent(state.attendance[each]) && isFreeToSit(state, each, state.current)) ?? null;
}

function isNow({ date, from, to }: PlannedTime, at: string): boolean {
  const now = norwegianTime(at);
  return (
    now.date === date &&
    (from === undefined || writtenTime(from) <= now.time) &&
    (to === undefined || now.time < writtenTime(to))
  );
}

/** What was recorded after the plan's time had begun is newer than the plan. */
function isRecordedSince({ intervals, known }: PersonAttendance, { date, from }: PlannedTime): boolean {
  const last = intervals.at(-1);
  const moments = [last?.from, last?.to, known.at(-1)?.from].filter((each): each is Moment => each !== undefined);
  return moments.some((each) => {
    const recorded = norwegianTime(each.at);
    return (
      recorded.date > date || (recorded.date === date && (from === undefined || recorded.time >= writtenTime(from)))
    );
  });
}

/** Whose permisjon was to last until a time that has come: asked whether they are back. */
export function returnsDue(state: MeetingState, at: string): { person: PersonId; until: string }[] {
  const now = norwegianTime(at);
  return Object.values(state.attendance).flatMap(({ person, state: is, until, intervals, known }) => {
    if (is !== 'leave' || until === undefined) return [];
    const [time = '', date] = until.split('T').toReversed();
    const recorded = intervals.at(-1)?.to ?? known.at(-1)?.from;
    const day = date ?? (recorded === undefined ? now.date : norwegianTime(recorded.at).date);
    const isOver = day < now.date || (day === now.date && writtenTime(time) <= now.time);
    return isOver ? [{ person, until }] : [];
  });
}

/** What a person says anew when one time is dropped: the times that stay (A6). */
export function saidWithout(state: MeetingState, person: PersonId, time: PlannedTime, at: string): TimeSaid[] {
  return plannedAbsences(state, person)
    .filter((each) => !isSameTime(each.time, time))
    .flatMap((each) => saidAgain(state, each.time, at) ?? []);
}
