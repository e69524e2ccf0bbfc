/** What the clock of a speech shows. Kept in milliseconds; rounded once, when it is written (S4). */
import { elapsedMs, type Now } from '../../domain/meeting/clock.ts';
import type { Speech } from '../../domain/meeting/state.ts';

export type ClockLevel = 'within' | 'warning' | 'over';

/** The warning comes with half a minute left, or with a quarter of a short speech. */
const WARNING_MS = 30_000;
const WARNING_SHARE = 0.25;

export type ClockFigures = {
  spokenMs: number;
  leftMs: number;
  /** Past the limit: the talk goes on until the chair stops it, and the overtime is recorded. */
  overMs: number;
  limitMs: number;
  /** How much of the limit is used, 0 to 1. */
  share: number;
  runs: boolean;
  /** Well within, soon at the limit, past it: each has a shape and a word of its own (S4). */
  level: ClockLevel;
  /** Not measured and not charged, after a restart or a sleep (S7); null when there is none. */
  gapMs: number | null;
};

export function clockFigures(speech: Speech, now: Pick<Now, 'mono' | 'session'>): ClockFigures {
  const { clock, limitMs } = speech;
  const spokenMs = elapsedMs(clock, now);
  return {
    spokenMs,
    leftMs: Math.max(0, limitMs - spokenMs),
    overMs: Math.max(0, spokenMs - limitMs),
    limitMs,
    share: limitMs === 0 ? 1 : Math.min(1, spokenMs / limitMs),
    // A clock started in another run of the program does not go by itself.
    runs: clock.since !== null && clock.since.session === now.session,
    level: levelOf(spokenMs, limitMs),
    gapMs: clock.gap?.gapMs ?? null,
  };
}

function levelOf(spokenMs: number, limitMs: number): ClockLevel {
  if (spokenMs > limitMs) return 'over';
  return limitMs - spokenMs <= Math.min(WARNING_MS, limitMs * WARNING_SHARE) ? 'warning' : 'within';
}
