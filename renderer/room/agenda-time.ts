/** Time of the agenda: how long an item has lasted, and which items the frame of the meeting no longer has room for (N3). */
import type { ItemId } from '../../domain/ids.ts';
import type { Item, MeetingState } from '../../domain/meeting/state.ts';

/** Whole minutes that an item has lasted by the clock on the wall, down to the minute; null before it was taken up. */
export function minutesUsed(item: Item, at: string): number | null {
  if (!item.takenUpAt) return null;
  const end = item.concludedAt?.at ?? at;
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(item.takenUpAt.at)) / 60_000));
}

/**
 * Items still to come that would end after the frame of the meeting, if each takes its planned minutes from now.
 * Out: their ids in order; empty before the meeting has been opened, or where no minutes are planned.
 */
export function itemsOutOfTime(state: MeetingState, at: string): ItemId[] {
  if (!state.openedAt || state.closedAt) return [];
  const frameMinutes = state.days[0]?.minutes ?? 0;
  if (frameMinutes === 0) return [];
  const endMs = Date.parse(state.openedAt.at) + frameMinutes * 60_000;
  let reachedMs = Date.parse(at);
  return itemsToTreat(state)
    .filter((item) => {
      const used = minutesUsed(item, at) ?? 0;
      const planned = item.plannedMinutes ?? 0;
      reachedMs += Math.max(0, planned - used) * 60_000;
      return planned > 0 && reachedMs > endMs && item.item !== state.current;
    })
    .map((each) => each.item);
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
