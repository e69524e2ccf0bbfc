/**
 * Attendance carried over from another meeting of the same day (B8): the dialogmøte in the morning, the
 * partnerskapsmøte after it. Only those who are called here too, and of whom nothing is recorded here yet.
 */
import type { MeetingId, PersonId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isPresent } from './attendance-state.ts';
import { evolveAttendance } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { peopleCalled } from './roster.ts';
import { seatOnArrival } from './seats.ts';
import { UNWRITTEN, type MeetingState } from './state.ts';

/** Who was here in another meeting, and on which days it was held. */
export type OtherAttendance = {
  meeting: MeetingId;
  days: readonly string[];
  here: readonly { person: PersonId; state: 'present' | 'video' }[];
};

/** What another meeting can tell: those present now, or when it was closed. */
export function attendanceToCarry(other: MeetingState): OtherAttendance {
  const here = Object.values(other.attendance).flatMap((each) =>
    isPresent(each) ? [{ person: each.person, state: each.state as 'present' | 'video' }] : [],
  );
  return { meeting: other.meeting, days: other.days.map((each) => each.date), here };
}

/** One entry a person, holders first, so that no deputy sits in a seat whose holder is here. */
export function decideCarryOver(
  state: MeetingState,
  command: CommandOf<'carry-over-attendance'>,
  facts: Facts,
): MeetingEvent[] | Refusal {
  const other = facts.attendanceIn?.(command.from) ?? null;
  if (other === null || command.from === state.meeting) return refuse('unknown-meeting', { meeting: command.from });
  if (!state.days.some((each) => other.days.includes(each.date))) return refuse('not-the-same-day', {});
  const called = peopleCalled(state.roster);
  const isHolder = (person: PersonId): boolean => state.roster.seats.some((each) => each.holder === person);
  const coming = other.here
    .filter(({ person }) => called.has(person) && (state.attendance[person]?.state ?? 'called') === 'called')
    .toSorted((a, b) => Number(isHolder(b.person)) - Number(isHolder(a.person)));
  const events: EventOf<'attendance-recorded'>[] = [];
  let sofar = state;
  for (const { person, state: how } of coming) {
    const seat = seatOnArrival(sofar, person, undefined);
    const given = seat === null || isRefusal(seat) ? {} : { seat };
    const event = { kind: 'attendance-recorded', person, state: how, ...given, carriedFrom: command.from } as const;
    events.push(event);
    sofar = evolveAttendance(sofar, event, UNWRITTEN);
  }
  return events;
}
