/** Case numbers per body and year, by the body's pattern or typed and kept as written (C5). */
import type { ItemId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';

/** A number in use: as written, with the running number where the pattern gave it. */
export type GivenNumber = { number: string; running: number | null };

/** Formal items and briefings may repeat a label that was typed ("Pkt. 1"); a case may not. */
export function mayRepeatLabel({ itemKind }: Pick<Item, 'itemKind'>): boolean {
  return itemKind === 'formal' || itemKind === 'information';
}

/**
 * Numbers for the items of one body.
 * In: the items in order, withdrawn ones too, for they keep theirs; the pattern ({n} {nn} {nnn} {yy} {yyyy});
 * the meeting's year; numbers used in other meetings of the year.
 * Out: number and sort key per standing item (those that have one keep it; formal items without one stay unnumbered),
 * or the refusal number-taken (C5).
 */
export function numberBy(
  items: readonly Item[],
  pattern: string,
  year: string,
  used: readonly GivenNumber[],
): Record<ItemId, { number: string; sortKey: string }> | Refusal {
  const result: Record<ItemId, { number: string; sortKey: string }> = {};
  const elsewhere = new Set(used.map((each) => each.number));
  const cases = new Set<string>();
  const labels = new Set<string>();
  let running = Math.max(
    0,
    ...used.map((each) => each.running ?? 0),
    ...items.map((each) => runningOf(each.number, pattern, year) ?? 0),
  );
  for (const item of items.toSorted((a, b) => Number(isStanding(a)) - Number(isStanding(b)))) {
    if (item.number === undefined && (item.itemKind === 'formal' || !isStanding(item))) continue;
    const number = item.number ?? written(pattern, year, ++running);
    const isLabel = item.number !== undefined && mayRepeatLabel(item);
    const clashes = cases.has(number) || (!isLabel && (labels.has(number) || elsewhere.has(number)));
    if (clashes && isStanding(item)) return refuse('number-taken', { number, item: item.item });
    (isLabel ? labels : cases).add(number);
    if (isStanding(item)) result[item.item] = { number, sortKey: sortKey(number, runningOf(number, pattern, year)) };
  }
  return result;
}

function isStanding(item: Item): boolean {
  return item.takenOff === undefined;
}

function written(pattern: string, year: string, running: number): string {
  return pattern
    .replaceAll(/\{(n+)\}/g, (_all, digits: string) => String(running).padStart(digits.length, '0'))
    .replaceAll('{yyyy}', year)
    .replaceAll('{yy}', year.slice(2));
}

/** The running number inside a written one, when it follows the pattern. */
export function runningOf(number: string | undefined, pattern: string, year: string): number | null {
  if (number === undefined) return null;
  const escaped = written(pattern.replaceAll(/\{n+\}/g, '\u0000'), year, 0).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const match = new RegExp(`^${escaped.replaceAll('\u0000', '(\\d{1,6})')}$`).exec(number);
  return match?.[1] === undefined ? null : Number(match[1]);
}

/** Sorting has its own key, so that 10/26 comes after 9/26 and free text still has a place. */
function sortKey(number: string, running: number | null): string {
  return running === null ? `~${number}` : String(running).padStart(6, '0');
}
