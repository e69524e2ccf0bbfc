/**
 * A meeting as large as one ever gets: 500 people, 60 items, 100,000 entries. What its commands cost, how soon it can be read
 * after opening and how soon it has been checked, and the memory of the process that keeps it.
 *
 *     node tests/bench/large-meeting.ts [--entries 100000] [--people 500] [--items 60] [--seed 7]
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openApp } from '../../app/app.ts';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { emptyBook, extendBook } from '../../domain/meeting/acts.ts';
import { generateMeeting, MEETING, type ScriptLine } from '../generate/meeting.ts';

export type LargeMeetingFigures = {
  entries: number;
  /** Of the commands in the log. */
  medianMs: number;
  p99Ms: number;
} & OpeningFigures;

type OpeningFigures = {
  /** From nothing to all entries read, sent part by part, and folded by whoever shows them, one after the other. */
  readableMs: number;
  /** Until a command is answered: chain, fold and tables are checked. */
  checkedMs: number;
  /** Memory of the process afterwards that cannot be let go of, without what Node needs to read TypeScript. */
  liveMb: number;
};

export type LargeMeeting = { entries: number; people: number; items: number; seed: number };

/** Plays the meeting and opens it again in a process of its own. */
export async function measureLargeMeeting(size: LargeMeeting): Promise<LargeMeetingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-large-'));
  try {
    const { entries, people, items, seed } = size;
    const played = playMeeting(
      folder,
      generateMeeting({ seed, commands: Math.ceil(entries * 1.2), people, items }),
      entries,
    );
    return { ...played, ...(await openElsewhere(folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function playMeeting(folder: string, lines: readonly ScriptLine[], most: number) {
  const store = openStore({ folder, test: true });
  const runner = new Runner(store, scriptClock('large', 0), seededSalt('large'));
  const times: number[] = [];
  let entries = 0;
  for (const line of lines) {
    if (entries >= most) break;
    const from = performance.now();
    const answer = runner.run(line);
    times.push(performance.now() - from);
    if (answer.outcome === 'done' && answer.head) entries = answer.head.entry;
  }
  runner.beat();
  store.close();
  times.sort((a, b) => a - b);
  const at = (part: number): number => Number((times[Math.floor(times.length * part)] ?? 0).toFixed(2));
  return { entries, medianMs: at(0.5), p99Ms: at(0.99) };
}

function openElsewhere(folder: string): Promise<OpeningFigures> {
  const child = fork(import.meta.filename, ['--open', folder], { execArgv: ['--expose-gc'] });
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as OpeningFigures));
    child.once('exit', (code) => reject(new Error(`the opening process has ended: ${code}`)));
  });
}

/** What a storage process does when a window opens the meeting, and the first command comes. The window's folding is done here too. */
async function openHere(folder: string): Promise<OpeningFigures> {
  const beforeMb = liveMemoryMb();
  const from = performance.now();
  const app = openApp({ dataDir: folder });
  let book = emptyBook(MEETING);
  for (let head = 1; book.entries.length < head;) {
    const part = await app.call('open-meeting', { meeting: MEETING, after: book.entries.length }, { window: 'keeper' });
    if (part === null) throw new Error('there is no such meeting');
    book = structuredClone(part.entries).reduce(extendBook, book);
    head = part.head.entry;
  }
  const readableMs = Math.round(performance.now() - from);
  book = emptyBook(MEETING);
  const prose = { op: 'large', kind: 'save-prose', meeting: MEETING, place: 'meeting', text: 'Lest.' };
  await app.call('run-command', prose, { window: 'keeper' });
  const checkedMs = Math.round(performance.now() - from);
  const liveMb = liveMemoryMb() - beforeMb;
  await app.close();
  return { readableMs, checkedMs, liveMb };
}

function liveMemoryMb(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: Object.fromEntries(
      ['entries', 'people', 'items', 'seed', 'open'].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  if (values.open !== undefined) process.send?.(await openHere(values.open));
  else {
    const { entries = 100_000, people = 500, items = 60, seed = 7 } = values;
    const size = { entries: Number(entries), people: Number(people), items: Number(items), seed: Number(seed) };
    console.log(JSON.stringify(await measureLargeMeeting(size), null, 2));
  }
}
