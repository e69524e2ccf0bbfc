/**
 * The largest meeting that the app is made for: 500 people, 60 items, 100,000 entries about the word. What its commands cost, how
 * soon it can be read after opening and how soon it has been checked, and the memory that this takes.
 *
 *     node tests/bench/large-meeting.ts [--people 500] [--items 60] [--entries 100000] [--seed 7]
 */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenedMeeting } from '../../app/contract.ts';
import { opened, type Opened } from '../../renderer/state/opened.ts';
import { sizeOfArguments } from './arguments.ts';
import type { ToKeeper } from './keeping-process.ts';
import { playMeeting, type MeetingSize, type PlayedMeeting } from './played-meeting.ts';
import { median, percentile } from './statistics.ts';
import { within } from './time-limit.ts';

export type LargeMeetingFigures = Omit<PlayedMeeting, 'commandsMs'> & CommandFigures & OpeningFigures;

/** Of the commands that went into the log. */
export type CommandFigures = { medianMs: number; p99Ms: number; slowestMs: number };

export type OpeningFigures = {
  /** From nothing to all entries read, sent part by part to another process, and folded there. */
  readableMs: number;
  /** Until a command is answered: chain, fold and tables are checked. */
  checkedMs: number;
  /** Live heap of the process that keeps the store, afterwards. */
  liveMb: number;
};

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

/** Opens the meeting of a data folder as after a restart: another process keeps the store, and this one shows it. */
export async function openElsewhere(folder: string): Promise<OpeningFigures> {
  const child = fork(new URL('keeping-process.ts', import.meta.url), [folder], {
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
  });
  try {
    await within('the keeping process', answerOf(child));
    const from = performance.now();
    await ask(child, { ask: 'open' });
    const { book, head } = await readAll(child);
    const readableMs = performance.now() - from;
    if (book.entries.length !== head.entry) throw new Error('it was not read to its end');
    await ask(child, { ask: 'write' });
    const checkedMs = performance.now() - from;
    return { readableMs, checkedMs, liveMb: Number(await ask(child, { ask: 'memory' })) };
  } finally {
    child.kill();
  }
}

/** As a window does it: the next part is asked for before this one is folded. */
async function readAll(child: ChildProcess): Promise<Opened> {
  let read: Opened | null = null;
  let asked = ask(child, { ask: 'read', after: 0 });
  for (;;) {
    const part = (await asked) as OpenedMeeting | null;
    if (part === null) throw new Error('there is no such meeting');
    const isAll = part.last >= part.head.entry;
    if (!isAll) asked = ask(child, { ask: 'read', after: part.last });
    read = opened(part, performance.now(), read);
    if (isAll) return read;
  }
}

function ask(child: ChildProcess, message: ToKeeper): Promise<unknown> {
  child.send(message);
  return within(`the answer to ${message.ask}`, answerOf(child));
}

/** The next that a process says; one question at a time. */
function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the keeping process has ended: ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}

if (import.meta.main) console.log(JSON.stringify(await measureLargeMeeting(sizeOfArguments()), null, 2));
