/**
 * The clock of a speech (S4, S7): milliseconds by a monotonic clock, summed and never rounded here.
 * Changing the machine's clock changes nothing; a restart leaves the clock at the last durable beat.
 */
import type { EventOf } from './events.ts';
import { currentSpeech, type Clock } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** A reading of the program's clocks: stated time, monotonic milliseconds, and the run they belong to. */
export type Now = { at: string; mono: number; session: string };

export const STANDING: Clock = { countedMs: 0, since: null, gap: null };

/** Milliseconds charged at `now`. A clock started in another session counts nothing more by itself (S7). */
export function elapsedMs(clock: Clock, now: Pick<Now, 'mono' | 'session'>): number {
  if (clock.since === null || clock.since.session !== now.session) return clock.countedMs;
  return clock.countedMs + Math.max(0, now.mono - clock.since.mono);
}

export function stopped(clock: Clock, now: Pick<Now, 'mono' | 'session'>): Clock {
  return { countedMs: elapsedMs(clock, now), since: null, gap: clock.gap };
}

export function started(clock: Clock, now: Pick<Now, 'mono' | 'session'>, chargedGapMs = 0): Clock {
  return { countedMs: clock.countedMs + chargedGapMs, since: { session: now.session, mono: now.mono }, gap: null };
}

export type TimeLeft = {
  leftMs: number;
  /** What has gone over the limit, recorded as overtime (S4). */
  overMs: number;
  sign: 'within' | 'warning' | 'over';
};

/** How a speech stands against its time, with the body's warning before the end (S4). */
export function timeLeft(
  { clock, limitMs }: { clock: Clock; limitMs: number },
  now: Pick<Now, 'mono' | 'session'>,
  warningSeconds = 0,
): TimeLeft {
  const left = limitMs - elapsedMs(clock, now);
  const sign = left < 0 ? 'over' : left <= warningSeconds * 1000 ? 'warning' : 'within';
  return { leftMs: Math.max(0, left), overMs: Math.max(0, -left), sign };
}

/** The last time that is known to be on disk: a beat, or an entry (S7). */
export type Beat = { at: string; mono: number; session: string };

/**
 * What a new session finds: a clock that ran when the program went away.
 * Out: the entry that says where it stood and how long the gap was, or null where nothing was running.
 */
export function interruption(state: MeetingState, beat: Beat, now: Now): EventOf<'clock-interrupted'> | null {
  const speech = currentSpeech(state);
  if (speech?.clock.since == null || speech.clock.since.session === now.session) return null;
  return {
    kind: 'clock-interrupted',
    speech: speech.request,
    item: speech.item,
    stoodAtMs: elapsedMs(speech.clock, beat),
    gapMs: Math.max(0, Date.parse(now.at) - Date.parse(beat.at)),
    lastBeatAt: beat.at,
  };
}

/**
 * What a run finds that has slept: a clock that ran meanwhile.
 * In: the last moment on disk, and how long nobody counted since the beat before the sleep.
 */
export function sleepInterruption(
  state: MeetingState,
  lived: Beat,
  beat: Beat,
  sleptMs: number,
): EventOf<'clock-interrupted'> | null {
  const speech = currentSpeech(state);
  if (speech?.clock.since == null || speech.clock.since.session !== lived.session) return null;
  return {
    kind: 'clock-interrupted',
    speech: speech.request,
    item: speech.item,
    stoodAtMs: elapsedMs(speech.clock, lived),
    gapMs: Math.max(0, sleptMs - Math.max(0, lived.mono - beat.mono)),
    lastBeatAt: lived.at,
  };
}
