/**
 * A day of the meeting begins with a roll call (A1): after a break over night, and also when the meeting was left open.
 * No clock is read: a day is new when somebody does something on it (docs/decisions/0013).
 */
import { assert } from '../assert.ts';
import { norwegianTime } from '../minutes/dates.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { unknownAgain } from './attendance.ts';
import type { MeetingCommand } from './commands.ts';
import { departure } from './departure.ts';
import type { EntryMeta, EventKind, EventOf, MeetingEvent } from './events.ts';
import { momentOf, type MeetingState, type Moment } from './state.ts';

/**
 * So long has nobody done anything when a night has passed. A meeting that goes past midnight is never so silent: somebody
 * asks for the word, goes, or closes an item within four hours.
 */
export const NIGHT_MS = 4 * 3_600_000;

/** What is no act of the day: the program's own entry about a clock, what is planned for another time, what came by post. */
const NO_ACT: ReadonlySet<EventKind> = new Set([
  'clock-interrupted',
  'absence-planned',
  'deputy-planned',
  'later-answer-recorded',
  'deadline-extended',
  'review-date-set',
]);

/** The last act by which a day is known to have gone on, after an entry. */
export function lastActAfter(before: Moment | null, kind: EventKind, meta: EntryMeta): Moment | null {
  return NO_ACT.has(kind) ? before : momentOf(meta);
}

/**
 * Whether a new day has come that nobody has begun: the meeting has begun, today is later than the day that was begun
 * last, and a night has passed since the last act. In: the moment of the command; absent where none is known.
 */
export function isNewDay({ phase, lastAct, openedAt, rollCalls }: MeetingState, at: string | undefined): boolean {
  if (at === undefined || lastAct === null || (phase !== 'open' && phase !== 'paused')) return false;
  // Asked first, since it is cheap: nearly every act comes soon after the last one.
  if (Date.parse(at) - Date.parse(lastAct.at) < NIGHT_MS) return false;
  const begun = rollCalls.at(-1)?.begun ?? openedAt;
  return begun !== null && norwegianTime(begun.at).date < norwegianTime(at).date;
}

/** A1: until the new day has begun nothing is done on it, but to begin it, to go on, to close what was left open, to plan, or to take in what came by post. */
export function mayOnNewDay(state: MeetingState, command: MeetingCommand, at: string | undefined): Refusal | null {
  switch (command.kind) {
    case 'begin-day':
    case 'resume-meeting':
    case 'close-meeting':
    case 'record-later-answer':
    case 'extend-deadline':
    case 'set-review-date':
      return null;
    case 'report-absence':
    case 'seat-deputy':
      return command.during === undefined && isNewDay(state, at) ? refuse('day-not-begun') : null;
    default:
      return isNewDay(state, at) ? refuse('day-not-begun') : null;
  }
}

/** The new day: who is here is not known, so nobody waits and nobody has the word. Out: nothing where no day has come. */
export function dayBegins(state: MeetingState, at: string | undefined): MeetingEvent[] {
  if (!isNewDay(state, at)) return [];
  const { lastAct } = state;
  assert(lastAct, 'a meeting that has begun has a last act');
  const gone = Object.keys(state.attendance).flatMap((person) => departure(state, person));
  return [...gone, { kind: 'day-begun', ended: lastAct }];
}

export function evolveNewDay(state: MeetingState, { ended }: EventOf<'day-begun'>, meta: EntryMeta): MeetingState {
  const begun = momentOf(meta);
  return { ...unknownAgain(state, ended), rollCalls: [...state.rollCalls, { ended, begun }] };
}
