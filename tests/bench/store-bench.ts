/**
 * What one command costs, beside a bare commit and a bare fsync on the same disk. They take turns, act by act, so that
 * whatever else the machine does weighs on all of them alike.
 */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { generateMeeting, MEETING, type ScriptLine } from '../generate/meeting.ts';
import { median, timed } from './statistics.ts';

const PEOPLE = 80;
/** Enough for more than 10,000 entries after the roll call. */
const COMMANDS = 10_500;
const ENTRIES = 10_000;

/** The meeting that is measured, the same in every round. */
export function benchMeeting(): ScriptLine[] {
  return generateMeeting({ seed: 1, commands: COMMANDS, people: PEOPLE });
}

/** How long the lines of a script last, from the opening of the meeting, by their own clock. */
export function scriptHours(lines: readonly ScriptLine[]): number {
  const from = lines.find((each) => each.kind === 'open-meeting')?.at ?? '';
  return (Date.parse(lines.at(-1)?.at ?? '') - Date.parse(from)) / 3_600_000;
}

export type StoreFigures = {
  commandMs: number;
  bareCommitMs: number;
  fsyncMs: number;
  commandToBareCommit: number;
  /** Acts before the 1,000th and around the 10,000th entry, each against bare commits made between them. */
  lateToEarly: number;
  openAndFoldMs: number;
  entries: number;
};

type Turn = { kind: string; entry: number; command: number; bare: number };

/** What happens most in a meeting; early and late are compared kind by kind, for the mixture is another at the roll call. */
const COMPARED = ['ask-for-the-word', 'next-speaker', 'pause-clock'];

/** One round. In: the lines of the meeting. */
export function measureStore(lines: readonly ScriptLine[]): StoreFigures {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-bench-'));
  try {
    // A meeting before the one that counts, so that the hundredth entry is not slow because the program is new.
    playMeeting(join(folder, 'warm'), lines.slice(0, 3_000), () => 0);
    const bare = bareCommits(join(folder, 'bare.db'));
    const turns = playMeeting(join(folder, 'store'), lines, () => timed(bare.commit));
    bare.close();
    return {
      commandMs: median(turns.map((each) => each.command)),
      bareCommitMs: median(turns.map((each) => each.bare)),
      fsyncMs: bareFsyncMs(join(folder, 'bare.bin')),
      commandToBareCommit: costOf(turns),
      lateToEarly: median(COMPARED.map((kind) => lateToEarlyOf(turns.filter((each) => each.kind === kind)))),
      ...openAgain(join(folder, 'store')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What acts cost, in bare commits made between them. */
function costOf(turns: readonly Turn[]): number {
  return median(turns.map((each) => each.command)) / median(turns.map((each) => each.bare));
}

function lateToEarlyOf(turns: readonly Turn[]): number {
  const late = turns.filter((each) => each.entry > ENTRIES - 1_000);
  return costOf(late) / costOf(turns.filter((each) => each.entry <= 1_000));
}

/** Plays a meeting. After each command that went into the log a bare commit is measured too. */
function playMeeting(folder: string, lines: readonly ScriptLine[], bareCommit: () => number): Turn[] {
  const store = openStore({ folder, test: true });
  const runner = new Runner(store, scriptClock('bench', 0), seededSalt('bench'));
  const turns: Turn[] = [];
  for (const line of lines) {
    const from = performance.now();
    const answer = runner.run(line);
    const command = performance.now() - from;
    if (answer.outcome === 'done' && answer.head)
      turns.push({ kind: line.kind, entry: answer.head.entry, command, bare: bareCommit() });
  }
  store.close();
  return turns;
}

function openAgain(folder: string): { openAndFoldMs: number; entries: number } {
  const from = performance.now();
  const store = openStore({ folder });
  const book = new Runner(store, scriptClock('again', 1)).book(MEETING);
  const openAndFoldMs = performance.now() - from;
  store.close();
  return { openAndFoldMs, entries: book?.entries.length ?? 0 };
}

/** One row a commit, with the same pragmas as the store. */
function bareCommits(path: string): { commit(): void; close(): void } {
  const database = new SqliteDatabase(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('create table row (text text not null) strict');
  const insert = database.prepare('insert into row values (?)');
  // Until its first checkpoint a write-ahead log grows, and growing a file is slower than writing in it.
  for (let row = 0; row < 1_500; row++) insert.run('x'.repeat(200));
  return { commit: () => void insert.run('x'.repeat(200)), close: () => database.close() };
}

/** Four kilobytes appended and flushed. */
function bareFsyncMs(path: string): number {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(4096, 'x');
  const times = Array.from({ length: 500 }, () =>
    timed(() => {
      writeSync(file, block);
      fsyncSync(file);
    }),
  );
  closeSync(file);
  return median(times);
}
