/**
 * What the time asks of the keeper, and the act that answers: a new day that has not begun, plans whose time has come,
 * a permisjon that is over. Pure; nothing is recorded unless a person says so (A1, A2).
 */
import type { PersonId } from '../../domain/ids.ts';
import { LAW } from '../../domain/meeting/law.ts';
import { isNewDay } from '../../domain/meeting/new-day.ts';
import { plansDue, returnsDue, saidWithout, type DuePlan } from '../../domain/meeting/plans-due.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { RoomCommand } from '../room/useRoom.ts';

export type Reminder =
  | { what: 'newDay'; answer: RoomCommand }
  | { what: 'plan'; plan: DuePlan; answer: RoomCommand; drop: RoomCommand | null }
  | { what: 'back'; person: PersonId; until: string; answer: RoomCommand };

/**
 * In: the state, the program's time, whether the store has said that the day is not begun, and whom the roll call calls.
 * Out: what is asked, the called person's plan first. On a new day nothing else is asked.
 */
export function remindersAt(
  state: MeetingState,
  at: string,
  { isRefused = false, called = null }: { isRefused?: boolean; called?: PersonId | null } = {},
): Reminder[] {
  if (isRefused || isNewDay(state, at)) return [{ what: 'newDay', answer: { kind: 'begin-day' } }];
  // Nothing is asked when nobody's attendance can be recorded any more (N7).
  if (!LAW['record-attendance'].phases.includes(state.phase)) return [];
  const plans = plansDue(state, at).map((plan): Reminder => ({
    what: 'plan',
    plan,
    answer: recordOf(state, plan),
    drop: plan.person === null ? null : dropOf(state, plan.person, plan, at),
  }));
  const back = returnsDue(state, at).map(({ person, until }): Reminder => ({
    what: 'back',
    person,
    until,
    answer: { kind: 'record-attendance', person, state: 'present' },
  }));
  return [...plans, ...back].toSorted((a, b) => Number(isOf(b, called)) - Number(isOf(a, called)));
}

/** Whether a reminder is about a person. */
export function isOf(reminder: Reminder, person: PersonId | null): boolean {
  if (person === null || reminder.what === 'newDay') return false;
  return (reminder.what === 'plan' ? reminder.plan.person : reminder.person) === person;
}

/** What is recorded in one act: that the person is away, and who sits from now on. */
function recordOf(
  state: MeetingState,
  { person, seat, deputy, isGone, time, reason, chairDecides }: DuePlan,
): RoomCommand {
  const sits = {
    ...(seat === null || deputy === null ? {} : { seat }),
    ...(chairDecides ? { chairDecides } : {}),
  };
  if (person === null || (isGone && deputy !== null)) {
    const how = state.attendance[deputy ?? '']?.state === 'video' ? 'video' : 'present';
    return { kind: 'record-attendance', person: deputy ?? '', state: how, ...sits };
  }
  return {
    kind: 'record-attendance',
    person,
    state: 'leave',
    ...(time.to === undefined ? {} : { until: time.to }),
    ...(reason === undefined ? {} : { reason }),
    ...(deputy === null ? {} : { deputy }),
    ...sits,
  };
}

function dropOf(state: MeetingState, person: PersonId, { time, reason }: DuePlan, at: string): RoomCommand {
  return {
    kind: 'report-absence',
    person,
    during: saidWithout(state, person, time, at),
    ...(reason === undefined ? {} : { reason }),
  };
}
