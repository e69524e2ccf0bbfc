/** What the clock of a speech shows. Kept in milliseconds; rounded once, when it is written (S4). */
import { elapsedMs, timeLeft, type Now, type TimeLeft } from '../../domain/meeting/clock.ts';
import type { Speech } from '../../domain/meeting/speaking-state.ts';

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
  sign: TimeLeft['sign'];
  /** Not measured and not charged, after a restart or a sleep (S7); null when there is none. */
  gapMs: number | null;
};

/** In: the speech, the clocks now, and how long before the end the body warns. */
export function clockFigures(
  speech: Speech,
  now: Pick<Now, 'mono' | 'session'>,
  warningSeconds: number = 0,
): ClockFigures {
  const { clock, limitMs } = speech;
  const spokenMs = elapsedMs(clock, now);
  return {
    spokenMs,
    ...timeLeft(speech, now, warningSeconds),
    limitMs,
    share: limitMs === 0 ? 1 : Math.min(1, spokenMs / limitMs),
    // A clock started in another run of the program does not go by itself.
    runs: clock.since !== null && clock.since.session === now.session,
    gapMs: clock.gap?.gapMs ?? null,
  };
}
