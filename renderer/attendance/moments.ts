/** Moments of a meeting that a correction can name: its opening, where items begin and end, and the clock. Pure (A1, K11). */
import { norwegianTime } from '../../domain/minutes/dates.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { CorrectedMoment } from '../../domain/meeting/attendance-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type NamedMoment =
  | { value: string; what: 'opened' | 'closed' | 'now'; at?: string; moment: CorrectedMoment }
  | { value: string; what: 'taken' | 'concluded'; item: ItemId; at: string; moment: CorrectedMoment };

/** Where something may begin to be so: the opening, and the beginning of each item that has been taken up. */
export function beginnings(state: MeetingState): NamedMoment[] {
  const { openedAt } = state;
  return [
    ...(openedAt
      ? [{ value: 'opened', what: 'opened', at: openedAt.at, moment: { entry: openedAt.seq } } as const]
      : []),
    ...state.taken.flatMap((item): NamedMoment[] => {
      const begun = state.items[item]?.takenUpAt;
      return begun ? [{ value: `taken ${item}`, what: 'taken', item, at: begun.at, moment: { entry: begun.seq } }] : [];
    }),
  ];
}

/** Where it may end: now or with the meeting, and at the end of each item that has been concluded. */
export function endings(state: MeetingState): NamedMoment[] {
  const { closedAt } = state;
  const last: NamedMoment = closedAt
    ? { value: 'closed', what: 'closed', at: closedAt.at, moment: { entry: closedAt.seq } }
    : { value: 'now', what: 'now', moment: { entry: state.entry } };
  return [
    ...state.taken.flatMap((item): NamedMoment[] => {
      const ended = state.items[item]?.concludedAt;
      return ended
        ? [{ value: `concluded ${item}`, what: 'concluded', item, at: ended.at, moment: { entry: ended.seq } }]
        : [];
    }),
    last,
  ];
}

/** A time as it is written in a hurry: "1115", "11.15", "9:05" give "11:15", "09:05". Null while it is no time. */
export function clockTime(typed: string): string | null {
  const match = /^([01]?\d|2[0-3])[.:]?([0-5]\d)$/.exec(typed.trim());
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null;
}

const HOUR_MS = 3_600_000;

/** A time on the Norwegian wall clock as UTC: "2026-10-12", "10:40". Null while it is no time. */
export function atClock(date: string, typed: string): CorrectedMoment | null {
  const time = clockTime(typed) ?? '';
  const asUtc = Date.parse(`${date}T${time}:00.000Z`);
  if (Number.isNaN(asUtc)) return null;
  // Norway is one or two hours before UTC; the one that reads back as the same time is right.
  for (const hours of [1, 2]) {
    const at = new Date(asUtc - hours * HOUR_MS).toISOString();
    const local = norwegianTime(at);
    if (local.date === date && local.time === time.replace(':', '.')) return { at };
  }
  return null;
}
