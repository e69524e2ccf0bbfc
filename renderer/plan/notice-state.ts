/** What publishing the notice now would do, asked of the law itself (N2). Pure. */
import type { NoticeChange } from '../../domain/meeting/planning-events.ts';
import { daysBetween, decidePublish } from '../../domain/meeting/planning.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { rosterOn, type Register } from '../../domain/register/register.ts';

export type NoticeDue = {
  /** Days asked for by the body, and days there are. */
  required: number;
  given: number;
  isLate: boolean;
};

/** How the notice period stands on a day. */
export function noticeDue(state: MeetingState, today: string): NoticeDue {
  const required = Math.max(0, ...state.roster.bodies.map((each) => each.noticeDays));
  const given = daysBetween(today, state.days[0]?.date ?? today);
  return { required, given, isLate: given < required };
}

/** Why the notice cannot be published, or what would be new in it; null where nothing has changed since the last one. */
export function nextNotice(
  state: MeetingState,
  register: Register,
  today: string,
): Refusal | { version: number; changes: readonly NoticeChange[] } | null {
  const decided = decidePublish(state, {
    by: { window: 'keeper' },
    rosterOn: (bodies, date) => rosterOn(register, bodies, date),
    numbersUsed: () => [], // whether a number is taken elsewhere is known to the store alone
    today,
    prose: {},
  });
  if (isRefusal(decided)) return decided;
  const [event] = decided;
  return event?.kind === 'notice-published' ? { version: event.version, changes: event.changes } : null;
}
