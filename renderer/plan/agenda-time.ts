/** The agenda against the frame of the meeting (N3): sums, and when each item is planned to begin. Pure. */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type PlannedItem = Item & {
  /** "10:35", or null where an earlier item has no time. */
  startsAt: string | null;
};

/** The items in order, those taken off too, each with when it is planned to begin. */
export function plannedItems(state: MeetingState): PlannedItem[] {
  let at: number | null = minutesOf(state.days[0]?.start ?? '');
  return state.order.flatMap((id) => {
    const item = state.items[id];
    if (!item) return [];
    if (item.takenOff !== undefined) return [{ ...item, startsAt: null }];
    const startsAt = at === null ? null : timeOf(at);
    at = at === null || item.plannedMinutes === undefined ? null : at + item.plannedMinutes;
    return [{ ...item, startsAt }];
  });
}

export type AgendaSum = { items: number; planned: number; frame: number; left: number; unplanned: number };

/** How the planned minutes add up against the frame of all days. */
export function agendaSum(state: MeetingState): AgendaSum {
  const items = state.order.flatMap((id) => state.items[id] ?? []).filter((each) => each.takenOff === undefined);
  const planned = items.reduce((sum, each) => sum + (each.plannedMinutes ?? 0), 0);
  const frame = state.days.reduce((sum, each) => sum + each.minutes, 0);
  const unplanned = items.filter((each) => each.plannedMinutes === undefined).length;
  return { items: items.length, planned, frame, left: frame - planned, unplanned };
}

/** When a day ends by its frame: "14:00". */
export function endOf(day: { start: string; minutes: number }): string {
  const start = minutesOf(day.start);
  return start === null ? '' : timeOf(start + day.minutes);
}

function minutesOf(time: string): number | null {
  const match = /^(\d\d):(\d\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

function timeOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
