/** Speaking times and time budgets of a case (S4, S8). */
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { standingItem } from './items.ts';
import type { CommandOf } from './commands.ts';
import type { MeetingEvent } from './events.ts';
import { speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** Times for one case (S4). A speech that runs keeps the time that it began with. */
export function decideSpeakingTime(
  state: MeetingState,
  { item, seconds }: CommandOf<'change-speaking-time'>,
): MeetingEvent[] | Refusal {
  const refused = untreatable(state, item);
  if (refused) return refused;
  const before = speakingOf(state, item).seconds;
  const after = withoutNulls({ ...before, ...seconds });
  return isSame(before, after) ? [] : [{ kind: 'speaking-time-changed', item, seconds: after }];
}

/** A budget for each party in a case, off unless it is set; without seconds it is taken away (S8). */
export function decideBudget(
  state: MeetingState,
  { item, seconds, redistributes = false }: CommandOf<'set-time-budget'>,
): MeetingEvent[] | Refusal {
  const refused = untreatable(state, item);
  if (refused) return refused;
  const { budget } = speakingOf(state, item);
  const isNone = Object.keys(seconds).length === 0;
  if (isNone ? budget === null : budget?.redistributes === redistributes && isSame(budget.seconds, seconds)) return [];
  return [{ kind: 'time-budget-set', item, seconds, redistributes: !isNone && redistributes }];
}

function untreatable(state: MeetingState, id: string): Refusal | null {
  const item = standingItem(state, id);
  if (isRefusal(item)) return item;
  return item.concludedAt ? refuse('item-concluded', { item: id }) : null;
}

function withoutNulls<Key extends string>(
  seconds: Readonly<Partial<Record<Key, number | null>>>,
): Partial<Record<Key, number>> {
  return Object.fromEntries(
    Object.entries(seconds).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Record<Key, number>>;
}

function isSame(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
