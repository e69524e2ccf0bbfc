/** The order of the agenda as it is changed by keys, by hand, and by the standing items (N1, S6). Pure. */
import type { MeetingState } from '../../domain/meeting/state.ts';

/** The standing items that a meeting begins with and ends with, in order, with the minutes they commonly take (N1). */
export const STANDING = [
  { item: 'opprop', minutes: 5 },
  { item: 'innkalling', minutes: 5 },
  { item: 'referat', minutes: 5 },
  { item: 'eventuelt', minutes: 10 },
  { item: 'neste-mote', minutes: 5 },
] as const;

const LAST: readonly string[] = ['eventuelt', 'neste-mote'];

/** The standing items that are not on the agenda yet; none where somebody has written formal items of their own. */
export function missingStanding(state: MeetingState): (typeof STANDING)[number][] {
  const items = Object.values(state.items);
  const isStanding = (item: string): boolean => STANDING.some((each) => each.item === item);
  if (items.some((each) => each.itemKind === 'formal' && !isStanding(each.item))) return [];
  return STANDING.filter((each) => !state.items[each.item]);
}

/** An item moved by some places; the same order where it cannot. */
export function movedBy(order: readonly string[], item: string, step: number): string[] {
  const from = order.indexOf(item);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const without = order.toSpliced(from, 1);
  return without.toSpliced(to, 0, item);
}

/** An item put down before or after another. */
export function movedTo(order: readonly string[], item: string, target: string, side: 'before' | 'after'): string[] {
  if (item === target || !order.includes(item) || !order.includes(target)) return [...order];
  const without = order.filter((each) => each !== item);
  return without.toSpliced(without.indexOf(target) + (side === 'after' ? 1 : 0), 0, item);
}

/** A new item stands before "eventuelt" and "neste møte", when these end the agenda. */
export function withNew(order: readonly string[], item: string): string[] {
  const others = order.filter((each) => each !== item);
  let at = others.length;
  while (at > 0 && LAST.includes(others[at - 1] ?? '')) at -= 1;
  return others.toSpliced(at, 0, item);
}

/** The standing items in their places round what is there: the first ones first, the last ones last. */
export function withStanding(order: readonly string[]): string[] {
  const first = STANDING.map((each) => each.item).filter((each) => !LAST.includes(each));
  const between = order.filter((each) => !first.includes(each as never) && !LAST.includes(each));
  return [...first, ...between, ...LAST].filter((each) => order.includes(each));
}
