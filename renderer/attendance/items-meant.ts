/** Items as a secretary types them: "4-7/26", "5/26, 7/26", "3". Pure (A1, A6). */
import type { ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { itemsBetween } from '../../domain/meeting/deputies.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/**
 * In: the state, and what was typed: numbers and ranges with commas between them. Out: the items meant, in the order of
 * the agenda, and the parts that mean nothing. Items taken off are not meant.
 */
export function itemsMeant(state: MeetingState, typed: string): { items: ItemId[]; unknown: string[] } {
  const found = new Set<ItemId>();
  const unknown: string[] = [];
  for (const part of typed.split(/[,;]+/).map((each) => each.trim())) {
    if (part === '') continue;
    const meant = meantBy(state, part);
    if (meant.length === 0) unknown.push(part);
    for (const each of meant) found.add(each);
  }
  return { items: state.order.filter((each) => found.has(each)), unknown };
}

function meantBy(state: MeetingState, part: string): ItemId[] {
  const one = itemCalled(state, part);
  if (one) return [one.item];
  const range = /^(.+?)\s*[-–]\s*(.+)$/.exec(part);
  if (!range) return [];
  const [, first = '', last = ''] = range;
  const to = itemCalled(state, last);
  const from = itemCalled(state, first) ?? itemCalled(state, first + (/\D.*$/.exec(last)?.[0] ?? ''));
  return from && to ? itemsBetween(state, from.item, to.item) : [];
}

/** By the whole number ("7/26"), or by its running part alone ("7") where that says which. */
function itemCalled(state: MeetingState, words: string): Item | undefined {
  const items = state.order.flatMap((each) => state.items[each] ?? []).filter((each) => each.takenOff === undefined);
  const wanted = words.trim().toLocaleLowerCase('nb');
  const whole = items.find((each) => each.number?.toLocaleLowerCase('nb') === wanted);
  if (whole) return whole;
  const alike = items.filter((each) => /\d+/.exec(each.number ?? '')?.[0] === wanted);
  return alike.length === 1 ? alike[0] : undefined;
}
