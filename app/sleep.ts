/**
 * Whether the machine has slept between two beats (S7). Setting the machine's clock is no sleep: the time of day is not
 * looked at. A monotonic clock may run on in sleep or stand still, so the machine's uptime, which runs on, is asked too.
 */
import type { Now } from '../domain/meeting/clock.ts';

/** One reading of the clocks that go by themselves. */
export type Pulse = { now: Now; uptimeMs: number };

/** Beats come once a second; a program that is only busy is never away for this long. */
const SLEEP_MS = 10_000;

/** How long nobody counted, in milliseconds, or null where the beats followed each other as they should. */
export function sleptMs(last: Pulse, next: Pulse): number | null {
  if (last.now.session !== next.now.session) return null;
  const away = Math.max(next.now.mono - last.now.mono, next.uptimeMs - last.uptimeMs);
  return away >= SLEEP_MS ? away : null;
}
