/**
 * Kills the program while it writes, again and again, and looks at what is left: nothing that was acknowledged may be
 * missing, doubled or changed, and the program must start again at once.
 *
 *     node tests/crash/kill-while-writing.ts [--rounds 200] [--commands 5000] [--seed N]
 *
 * One generated meeting is written in one folder. In each round it is killed 0–3 ms after the k-th acknowledgement,
 * the ks drawn at random from the whole meeting; the next round goes on from the first line that was not answered,
 * which may have been written all the same: then it is answered as it would have been (operation ids).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verifyFolder } from '../../app/verify-folder.ts';
import { sha256 } from '../../db/sha256.ts';
import { readStore } from '../../db/store.ts';
import { entryHash, type EntryHeader } from '../../domain/log/entry.ts';
import { seeded, type Random } from '../../domain/meeting/testing/seeded.ts';
import { generateMeeting, MEETING, type ScriptLine } from '../generate/meeting.ts';
import { drive, type Answered, type Driven } from './drive-process.ts';

export type KillOptions = { rounds: number; commands: number; seed: number; say?: (line: string) => void };
export type KillReport = {
  rounds: number;
  acknowledged: number;
  /** From a dead program to an answer, with the whole meeting read, checked and folded. */
  restartMs: { median: number; slowest: number };
  faults: string[];
};

const MAIN = join(import.meta.dirname, '../../cli/main.ts');
const PEOPLE = 60;
const LONGEST_WAIT_MS = 3;
const SLOWEST_RESTART_MS = 2000;

/** Runs the rounds. Out: what was found; `faults` is empty when every promise held. */
export async function killWhileWriting({
  rounds,
  commands,
  seed,
  say = () => undefined,
}: KillOptions): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'motebok-kill-'));
  try {
    return await new Rounds(folder, seed, generateMeeting({ seed, commands, people: PEOPLE }), say).run(rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

class Rounds {
  readonly #folder: string;
  readonly #lines: readonly ScriptLine[];
  readonly #random: Random;
  readonly #say: (line: string) => void;
  /** Every answer that was read, by operation. */
  readonly #answers = new Map<string, Answered>();
  readonly #restartsMs: number[] = [];
  readonly #faults: string[] = [];

  constructor(folder: string, seed: number, lines: readonly ScriptLine[], say: (line: string) => void) {
    this.#folder = folder;
    this.#lines = lines;
    this.#random = seeded(seed);
    this.#say = say;
  }

  async run(rounds: number): Promise<KillReport> {
    const points = Array.from({ length: rounds }, () => 1 + this.#random.below(this.#lines.length - 1));
    for (const [at, point] of points.toSorted((a, b) => a - b).entries()) {
      const acks = Math.max(1, point - this.#answers.size);
      const waitMs = (this.#random.below(1000) / 1000) * LONGEST_WAIT_MS;
      this.#take(await drive(this.#folder, this.#left(), { afterAcks: acks, waitMs }));
      this.#check(`round ${at + 1}`);
    }
    const last = await drive(this.#folder, this.#left());
    this.#take(last);
    this.#check('after the last round');
    if (last.exitCode !== 0 || this.#answers.size !== this.#lines.length)
      this.#fault('the meeting did not come to its end');
    if (this.#command('verify', this.#folder).status !== 0) this.#fault('verify finds something in the end');
    return {
      rounds,
      acknowledged: [...this.#answers.values()].filter((each) => each.word === 'ACK').length,
      restartMs: medianAndMost(this.#restartsMs),
      faults: this.#faults,
    };
  }

  #left(): readonly ScriptLine[] {
    return this.#lines.slice(this.#answers.size);
  }

  /** Notes the answers; they come in the order of the lines. */
  #take({ answers, firstAnswerMs }: Driven): void {
    for (const answer of answers) {
      const expected = this.#lines[this.#answers.size]?.op;
      if (answer.op !== expected || !['ACK', 'SAME', 'REFUSED'].includes(answer.word))
        this.#fault(`${answer.word} ${answer.op} where ${expected} was expected`);
      this.#answers.set(answer.op, answer);
    }
    if (answers.length > 0) this.#restartsMs.push(firstAnswerMs);
  }

  #check(when: string): void {
    const before = this.#faults.length;
    for (const { code, entry, detail } of verifyFolder(this.#folder).findings)
      this.#fault(`${when}: ${code} ${entry ?? ''} ${detail ?? ''}`);
    if (this.#answers.has(this.#firstOfMeeting())) this.#restart(when);
    const store = readStore(this.#folder);
    this.#checkEntries(
      when,
      store.linkedEntries(MEETING).map((each) => each.header),
    );
    this.#checkProse(when, store.prose(MEETING));
    store.close();
    this.#say(`${when}: ${this.#answers.size} lines answered, ${this.#faults.length - before} faults`);
  }

  #restart(when: string): void {
    const startedAt = performance.now();
    const state = this.#command('state', '--data-dir', this.#folder, '--meeting', MEETING);
    this.#restartsMs.push(performance.now() - startedAt);
    if (state.status !== 0) this.#fault(`${when}: state says ${state.stderr}`);
  }

  /** Every acknowledged act stands once, and its last entry has the hash that was said. */
  #checkEntries(when: string, headers: readonly EntryHeader[]): void {
    const lastOf = new Map<string, EntryHeader>();
    const twice = new Set<string>();
    for (const header of headers) {
      if (lastOf.has(header.op) && lastOf.get(header.op)?.seq !== header.seq - 1) twice.add(header.op);
      lastOf.set(header.op, header);
    }
    for (const { op, word, entry, hash } of this.#answers.values()) {
      if (word !== 'ACK' || entry === null) continue;
      const header = lastOf.get(op);
      if (!header || header.seq !== entry)
        this.#fault(`${when}: ${op} was acknowledged as entry ${entry} and is not there`);
      else if (entryHash(header, sha256) !== hash)
        this.#fault(`${when}: entry ${entry} has another hash than was said`);
      if (twice.has(op)) this.#fault(`${when}: ${op} was done twice`);
    }
  }

  /** What was acknowledged last for a place is there, or what was sent after it and not yet answered. */
  #checkProse(when: string, prose: Readonly<Record<string, { text: string }>>): void {
    const said = new Map<string, unknown>();
    const sent = new Map<string, Set<unknown>>();
    for (const { op, kind, place, text } of this.#lines) {
      if (kind !== 'save-prose') continue;
      const key = String(place);
      if (this.#answers.has(op)) said.set(key, text);
      else sent.set(key, (sent.get(key) ?? new Set()).add(text));
    }
    for (const [place, text] of said)
      if (prose[place]?.text !== text && !sent.get(place)?.has(prose[place]?.text))
        this.#fault(`${when}: what was written about ${place} is lost`);
  }

  #firstOfMeeting(): string {
    return this.#lines.find((each) => each.kind === 'plan-meeting')?.op ?? '';
  }

  #command(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  }

  #fault(fault: string): void {
    this.#faults.push(fault);
  }
}

function medianAndMost(all: readonly number[]): { median: number; slowest: number } {
  const sorted = all.toSorted((a, b) => a - b).map(Math.round);
  return { median: sorted[sorted.length >> 1] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { rounds: { type: 'string' }, commands: { type: 'string' }, seed: { type: 'string' } },
  });
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const report = await killWhileWriting({
    rounds: Number(values.rounds ?? 200),
    commands: Number(values.commands ?? 5000),
    seed,
    say: (line) => console.log(line),
  });
  console.log(JSON.stringify(report));
  process.exitCode = report.faults.length === 0 && report.restartMs.slowest < SLOWEST_RESTART_MS ? 0 : 1;
}
