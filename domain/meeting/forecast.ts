/**
 * Forecast of the rest of the agenda (N3, R138): from planned minutes, from those who wait, and from this body's own
 * averages of earlier meetings. Pure; whoever asks gives the moment and the averages. It promises nothing and decides nothing.
 */
import type { ItemId } from '../ids.ts';
import type { Item } from './agenda-state.ts';
import { elapsedMs, type Now } from './clock.ts';
import type { ItemKind } from './agenda-events.ts';
import type { SpeechKind } from './roster.ts';
import { limitMs, unended } from './speaking-floor.ts';
import { speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** What a body has needed before; what is not known is left out. */
export type Averages = {
  /** Minutes of an item of a kind, where nothing is planned for it. */
  itemMinutes?: Partial<Record<ItemKind, number>>;
  /** How much of its planned time an item has taken: 1.2 is a fifth more than planned. */
  plannedFactor?: number;
  /** Seconds of a speech of a kind, where its time is longer than what people use. */
  speechSeconds?: Partial<Record<SpeechKind, number>>;
};

export type ForecastItem = {
  item: ItemId;
  startsAt: string;
  endsAt: string;
  /** What the time left for it was found from; `nothing` where nobody knows. */
  from: 'queue' | 'planned' | 'average' | 'nothing';
  /** Whether it ends within the frame of the day. */
  isReached: boolean;
};

export type Forecast = {
  /** The item under treatment first, then those to come. */
  items: ForecastItem[];
  endsAt: string;
  /** Where the frame of the day ends; null before the meeting is opened, or without a frame. */
  frameEndsAt: string | null;
  /** Minutes past the frame; negative where there is room. */
  overMinutes: number;
  firstNotReached: ItemId | null;
};

const MINUTE_MS = 60_000;

/** When the rest of the agenda starts and ends, if it goes as before. A break that was said to last so long is waited for. */
export function forecast(state: MeetingState, now: Now, averages: Averages = {}): Forecast {
  const frameEnd = frameEndMs(state);
  let at = startMs(state, now);
  const items = itemsLeft(state).map((item): ForecastItem => {
    const { ms, from } = timeNeeded(state, item, now, averages);
    const starts = at;
    at += ms;
    const isReached = frameEnd === null || at <= frameEnd;
    return { item: item.item, startsAt: stated(starts), endsAt: stated(at), from, isReached };
  });
  return {
    items,
    endsAt: stated(at),
    frameEndsAt: frameEnd === null ? null : stated(frameEnd),
    // Less than a minute of room is none over, not minus nought.
    overMinutes: frameEnd === null ? 0 : Math.ceil((at - frameEnd) / MINUTE_MS) + 0,
    firstNotReached: items.find((each) => !each.isReached)?.item ?? null,
  };
}

/** The time that those who have and wait for the word will take, by their limits or what people use (S4). */
export function queueMs(state: MeetingState, item: ItemId, now: Now, averages: Averages = {}): number {
  const speaking = speakingOf(state, item);
  const wanted = (speech: SpeechKind): number => {
    const limit = limitMs(state, item, speech);
    const average = averages.speechSeconds?.[speech];
    return average === undefined ? limit : Math.min(limit, average * 1000);
  };
  const running = unended(speaking).map((each) => Math.max(0, each.limitMs - elapsedMs(each.clock, now)));
  return [...running, ...speaking.waiting.map((each) => wanted(each.speech))].reduce((sum, each) => sum + each, 0);
}

/** Items not concluded nor taken off, the one under treatment first; those taken together with it take no time of their own. */
function itemsLeft(state: MeetingState): Item[] {
  const left = state.order.flatMap((each) => state.items[each] ?? []).filter(isLeft);
  const current = left.filter((each) => each.item === state.current);
  const joined = (each: Item): boolean => each.takenWith !== undefined && each.takenWith === state.current;
  return [...current, ...left.filter((each) => each.item !== state.current && !joined(each))];
}

function isLeft(item: Item): boolean {
  return item.concludedAt === undefined && item.takenOff === undefined;
}

function timeNeeded(
  state: MeetingState,
  item: Item,
  now: Now,
  averages: Averages,
): { ms: number; from: ForecastItem['from'] } {
  const { minutes, from } = minutesOf(item, averages);
  if (item.item !== state.current) return { ms: minutes * MINUTE_MS, from };
  const spent = item.takenUpAt ? Math.max(0, Date.parse(now.at) - Date.parse(item.takenUpAt.at)) : 0;
  const left = Math.max(0, minutes * MINUTE_MS - spent);
  const queue = queueMs(state, item.item, now, averages);
  return queue > left ? { ms: queue, from: 'queue' } : { ms: left, from };
}

function minutesOf(item: Item, averages: Averages): { minutes: number; from: ForecastItem['from'] } {
  const { plannedMinutes, itemKind } = item;
  if (plannedMinutes !== undefined) return { minutes: plannedMinutes * (averages.plannedFactor ?? 1), from: 'planned' };
  const average = averages.itemMinutes?.[itemKind];
  return average === undefined ? { minutes: 0, from: 'nothing' } : { minutes: average, from: 'average' };
}

/** Now; the planned opening before the meeting has begun is not known here, and a break lasts as long as was said. */
function startMs(state: MeetingState, now: Now): number {
  const at = Date.parse(now.at);
  if (state.phase !== 'paused' || !state.pausedAt || state.pausedMinutes === null) return at;
  return Math.max(at, Date.parse(state.pausedAt.at) + state.pausedMinutes * MINUTE_MS);
}

/** The day began with the opening, or with its roll call (A1); it lasts as long as was planned. */
function frameEndMs(state: MeetingState): number | null {
  const begun = state.rollCalls.at(-1)?.begun ?? state.openedAt;
  const minutes = state.days[state.rollCalls.length]?.minutes ?? state.days[0]?.minutes ?? 0;
  return begun === null || minutes === 0 ? null : Date.parse(begun.at) + minutes * MINUTE_MS;
}

function stated(ms: number): string {
  return new Date(ms).toISOString();
}
