/** `state`: what is true of a meeting at an entry, as JSON. Reads only, also while another instance writes. */
import { z } from 'zod';
import { openBook, type Book } from '../domain/meeting/acts.ts';
import { currentSpeech } from '../domain/meeting/speaking-state.ts';
import { readEntry } from '../app/meeting-files.ts';
import { rehearsalOf } from '../app/rehearsal.ts';
import { restoredFrom } from '../app/restore.ts';
import { STATE_SCHEMA, viewOf } from '../app/state-view.ts';
import type { ClockReading } from '../app/state-view/speaking.ts';
import { readStore, type Store } from '../db/store.ts';
import { CommandLineFault } from './arguments.ts';
import { writeJson } from './output.ts';

export type StateOptions = {
  dataDir: string;
  meeting?: string | undefined;
  at?: number | undefined;
  now?: string | undefined;
  as?: string | undefined;
};

/** Prints the JSON Schema of the state. */
export function printStateSchema(): void {
  writeJson(z.toJSONSchema(STATE_SCHEMA));
}

/** Prints the state of a meeting, or the list of meetings when none is named. Throws StoreFault and CommandLineFault. */
export function printState(options: StateOptions): void {
  const store = readStore(options.dataDir);
  try {
    writeJson(options.meeting === undefined ? listOf(store) : stateOf(store, options.meeting, options));
  } finally {
    store.close();
  }
}

function listOf(store: Store): object {
  const [restored, rehearsal] = [restoredFrom(store), rehearsalOf(store)];
  return { test: store.isTest, restored, rehearsal, meetings: store.meetings() };
}

function stateOf(store: Store, meeting: string, options: StateOptions): object {
  const linked = store.linkedEntries(meeting);
  const entries = linked.map(readEntry);
  if (entries.length === 0) throw new CommandLineFault('unknown-meeting', meeting);
  const at = options.at ?? entries.length;
  if (at < 1 || at > entries.length) throw new CommandLineFault('unknown-entry-number', String(at));
  const book = openBook(meeting, entries.slice(0, at));
  const head = { entry: at, hash: store.hashOf(meeting, at) ?? '' };
  const prose = Object.fromEntries(Object.entries(store.prose(meeting)).map(([place, { text }]) => [place, text]));
  return viewOf(book, head, {
    now: readingAt(book, options.now, store),
    test: store.isTest,
    restored: restoredFrom(store),
    prose,
    as: options.as,
  });
}

/**
 * The monotonic moment for the clocks: a stated time is carried over to the running speech's own session by an entry
 * whose both times are known; without one, the last moment that is known to have been lived.
 */
function readingAt(book: Book, now: string | undefined, store: Store): ClockReading {
  const session = currentSpeech(book.state)?.clock.since?.session;
  const last = book.entries.findLast((each) => each.session === session) ?? book.entries.at(-1);
  if (!last) return { mono: 0, session: '' };
  if (now !== undefined) return { mono: last.mono + Date.parse(now) - Date.parse(last.at), session: last.session };
  const beat = store.beat?.session === last.session ? store.beat.mono : 0;
  return { mono: Math.max(last.mono, beat), session: last.session };
}
