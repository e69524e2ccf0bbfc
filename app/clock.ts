/** The program's clocks: stated time, monotonic milliseconds, and the run they belong to (S7). */
import { createHash, randomFillSync, randomUUID } from 'node:crypto';
import { uptime } from 'node:os';
import type { Now } from '../domain/meeting/clock.ts';
import type { Pulse } from './sleep.ts';

export type Clock = {
  session: string;
  /** The moment of a command; null when a script's line says none, or its monotonic clock goes backwards. */
  read(stated: { at?: string | undefined; mono?: number | undefined }): Now | null;
  /** The moment now; null where a script has not said any yet. */
  now(): Now | null;
  /** What tells whether the machine has slept; null where the clock does not go by itself. */
  pulse(): Pulse | null;
};

/** The machine's clocks. What a command says of time is not listened to. */
export function systemClock(): Clock {
  const session = randomUUID();
  const now = (): Now => ({ at: new Date().toISOString(), mono: performance.now(), session });
  return { session, read: now, now, pulse: () => ({ now: now(), uptimeMs: uptime() * 1000 }) };
}

/**
 * The clock of a script: every line says its time, and its monotonic time where that is to differ.
 * `entriesBefore` is how many entries the store holds: another run has another session, the same run the same.
 */
export function scriptClock(seed: string, entriesBefore: number): Clock {
  const session = createHash('sha256').update(`session ${seed} ${entriesBefore}`).digest('hex').slice(0, 16);
  let last: Now | null = null;
  return {
    session,
    now: () => last,
    pulse: () => null,
    read: ({ at, mono }) => {
      if (at === undefined || (mono !== undefined && last !== null && mono < last.mono)) return null;
      // A stated time may go back, when somebody sets the machine's clock; a monotonic clock stands still at most.
      last = { at: new Date(at).toISOString(), mono: mono ?? Math.max(last?.mono ?? 0, Date.parse(at)), session };
      return last;
    },
  };
}

/** Salt for an entry's content, 16 bytes in hex (L1). */
export type Salt = (meeting: string, seq: number) => string;

/** Drawn from a store of random bytes that is filled again when it is empty: asking the system each time costs more. */
export function randomSalt(): string {
  if (nextSalt + SALT_BYTES > saltStore.length) {
    randomFillSync(saltStore);
    nextSalt = 0;
  }
  const salt = saltStore.toString('hex', nextSalt, nextSalt + SALT_BYTES);
  saltStore.fill(0, nextSalt, nextSalt + SALT_BYTES);
  nextSalt += SALT_BYTES;
  return salt;
}

const SALT_BYTES = 16;
const saltStore = Buffer.alloc(SALT_BYTES * 256);
let nextSalt = saltStore.length;

/** Salts that the same seed gives again: for tests and examples only, since they can be guessed. */
export function seededSalt(seed: string): Salt {
  return (meeting, seq) => createHash('sha256').update(`salt ${seed} ${meeting} ${seq}`).digest('hex').slice(0, 32);
}

const NORWEGIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The calendar day in Norway at a stated time, ISO: whatever the machine's time zone says. */
export function norwegianDay(at: string): string {
  return NORWEGIAN_DAY.format(new Date(at));
}
