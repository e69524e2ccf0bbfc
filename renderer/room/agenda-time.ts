/** The agenda in its order: what has been used of an item's time, and what comes next (N3, N4). */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/** Whole minutes that an item has lasted by the clock on the wall, down to the minute; null before it was taken up. */
export function minutesUsed(item: Item, at: string): number | null {
  if (!item.takenUpAt) return null;
  const end = item.concludedAt?.at ?? at;
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(item.takenUpAt.at)) / 60_000));
}

function itemsToTreat(state: MeetingState): Item[] {
  return agendaItems(state).filter((each) => !each.concludedAt && each.takenOff === undefined);
}

/** The items of the agenda in order. */
export function agendaItems(state: MeetingState): Item[] {
  return state.order.flatMap((each) => state.items[each] ?? []);
}

/** The item that comes next: the first not concluded nor taken off, when none is open; null at the end. */
export function nextItem(state: MeetingState): Item | null {
  return itemsToTreat(state).find((each) => each.item !== state.current) ?? null;
}

/** An item as it is called in one line: number and title. */
export function itemName(item: Item): string {
  return item.number === undefined ? item.title : `${item.number} ${item.title}`;
}
