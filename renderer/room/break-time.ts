/** How a break stands against the time that was said. Nothing goes on by itself; the screens only count. */
import type { MeetingState } from '../../domain/meeting/state.ts';

export type BreakTime = {
  since: string;
  /** When the meeting is to go on; null where nobody said. */
  until: string | null;
  /** Milliseconds left; 0 when the time is out. */
  leftMs: number;
};

/** The break at a time by the program's clock; null while there is none. */
export function breakTime({ pausedAt, pausedMinutes }: MeetingState, at: string): BreakTime | null {
  if (pausedAt === null) return null;
  if (pausedMinutes === null) return { since: pausedAt.at, until: null, leftMs: 0 };
  const endsMs = Date.parse(pausedAt.at) + pausedMinutes * 60_000;
  const until = new Date(endsMs).toISOString();
  return { since: pausedAt.at, until, leftMs: Math.max(0, endsMs - Date.parse(at)) };
}
