/**
 * The largest meeting that the app is made for: 500 people, 60 items, 100,000 entries about the word. What its commands cost, how
 * soon it can be read after opening and how soon it has been checked, and the memory that this takes.
 *
 *     node tests/bench/large-meeting.ts [--people 500] [--items 60] [--entries 100000] [--seed 7]
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../app/app.ts';
import { emptyBook, extendBook } from '../../domain/meeting/acts.ts';
import { MEETING } from '../generate/meeting.ts';
import { OPENING, sizeOfArguments } from './arguments.ts';
import { playMeeting, type MeetingSize, type PlayedMeeting } from './played-meeting.ts';
import { median, percentile } from './statistics.ts';
import { within } from './time-limit.ts';

export type LargeMeetingFigures = Omit<PlayedMeeting, 'commandsMs'> & CommandFigures & OpeningFigures;

/** Of the commands that went into the log. */
export type CommandFigures = { medianMs: number; p99Ms: number; slowestMs: number };

export type OpeningFigures = {
  /** From nothing to all entries read, sent part by part, and folded by whoever shows them, one after the other. */
  readableMs: number;
  /** Until a command is answered: chain, fold and tables are checked. */
  checkedMs: number;
  /** Live heap of the process afterwards, without what Node needs to read TypeScript. */
  liveMb: number;
};

const OPENING_LIMIT_MS = 60_000;

/** Plays the meeting and opens it again in a process of its own. */
export async function measureLargeMeeting(size: MeetingSize): Promise<LargeMeetingFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-large-'));
  try {
    const { commandsMs, ...played } = playMeeting(folder, size);
    return { ...played, ...figuresOfCommands(commandsMs), ...(await openElsewhere(folder)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the commands of a meeting took. */
export function figuresOfCommands(commandsMs: readonly number[]): CommandFigures {
  return { medianMs: median(commandsMs), p99Ms: percentile(commandsMs, 0.99), slowestMs: Math.max(0, ...commandsMs) };
}

/** Opens the meeting of a data folder in a new process, as after a restart. */
export async function openElsewhere(folder: string): Promise<OpeningFigures> {
  const child = fork(import.meta.filename, [OPENING, folder], { execArgv: ['--expose-gc'] });
  const figures = new Promise<OpeningFigures>((resolve, reject) => {
    child.once('message', (message) => resolve(message as OpeningFigures));
    child.once('exit', (code) => reject(new Error(`the opening process has ended: ${code}`)));
  });
  try {
    return await within('the meeting opened again', figures, OPENING_LIMIT_MS);
  } finally {
    child.kill();
  }
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
  const [, , first, folder] = process.argv;
  if (first === OPENING && folder !== undefined) process.send?.(await openHere(folder));
  else console.log(JSON.stringify(await measureLargeMeeting(sizeOfArguments()), null, 2));
}
