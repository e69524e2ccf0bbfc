/**
 * `drive`: runs a script of commands, one JSON a line, and answers each with one line before it reads the next.
 *
 *     ACK op entry hash meeting   on disk; the last entry of the act (`ACK op - -` where only tables changed)
 *     SAME op entry hash          nothing changed, or a retry
 *     REFUSED op code rule        a rule says no
 *     INVALID op|line:n code      no command; nothing was changed
 *     FAULT op code               disk, file or log; it stops here
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Head } from '../app/answer.ts';
import { randomSalt, scriptClock, seededSalt, systemClock } from '../app/clock.ts';
import { Runner } from '../app/run-command.ts';
import { SecondPlaceKeeper } from '../app/second-place.ts';
import { faultFrom, StoreFault } from '../db/fault.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { openStore, type Store } from '../db/store.ts';
import type { StoreFaultTexts } from '../app/text/store-faults.ts';
import { leaveAtOnce } from './leave.ts';
import { say, writeLine } from './output.ts';
import { sayFault } from './say-fault.ts';
import { scriptLines, type ScriptLine } from './script-lines.ts';

export type DriveOptions = {
  dataDir: string;
  script: string;
  clock: 'script' | 'system';
  seed?: string | undefined;
  storeFaults: StoreFaultTexts;
};

const BEAT_MS = 1000;
/** Lines that come in one piece follow each other without a pause; so often the beat and the second place get their turn. */
const TURN_MS = 5;

/** Runs a script. Out: 0 when every line was answered ACK, SAME or REFUSED; 2 when some were INVALID; 1 after a FAULT. */
export async function drive(options: DriveOptions): Promise<number> {
  const isTest = options.clock === 'script' || options.seed !== undefined;
  let store: Store;
  try {
    // A new folder is marked as test by being driven so; an existing one never is.
    store = openStore({ folder: options.dataDir, test: isTest && !existsSync(join(options.dataDir, DATABASE_NAME)) });
  } catch (error) {
    return faulted(error, options.storeFaults);
  }
  if (isTest && !store.isTest) {
    store.close();
    writeLine('INVALID line:0 not-a-test-folder');
    return 2;
  }
  const secondPlace = new SecondPlaceKeeper(store, () => undefined);
  const code = await runScript(store, options).catch((error: unknown) => faulted(error, options.storeFaults));
  const hasAnswered = await secondPlace.close();
  store.close();
  return hasAnswered ? code : leaveAtOnce(code);
}

async function runScript(store: Store, { script, clock, seed, storeFaults }: DriveOptions): Promise<number> {
  const entriesBefore = store.heads().reduce((sum, { entry }) => sum + entry, 0);
  const runner = new Runner(
    store,
    clock === 'script' ? scriptClock(seed ?? '', entriesBefore) : systemClock(),
    seed === undefined ? randomSalt : seededSalt(seed),
  );
  const beats = setInterval(() => beatOrStop(runner, store), BEAT_MS);
  let code = 0;
  let turnAt = performance.now();
  try {
    for await (const line of scriptLines(script)) {
      if (performance.now() - turnAt > TURN_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        turnAt = performance.now();
      }
      const answer = answerTo(runner, line, storeFaults);
      if (answer === null) continue;
      writeLine(answer.text);
      if (answer.isFault) return 1;
      if (answer.text.startsWith('INVALID')) code = 2;
    }
    runner.beat();
    return code;
  } finally {
    clearInterval(beats);
  }
}

/** A fault between two lines stops the store; the next line is answered with it. */
function beatOrStop(runner: Runner, store: Store): void {
  try {
    runner.beat();
  } catch (error) {
    const fault = faultFrom(error);
    if (!(fault instanceof StoreFault)) throw error;
    store.stop(fault);
  }
}

/** The answer to a line; null for blank lines and comments. */
function answerTo(
  runner: Runner,
  { number, text }: ScriptLine,
  texts: StoreFaultTexts,
): { text: string; isFault?: true } | null {
  if (text === null) return { text: `INVALID line:${number} not-json` };
  if (text.trim() === '' || text.trimStart().startsWith('#')) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { text: `INVALID line:${number} not-json` };
  }
  try {
    return { text: answerLine(runner.run(raw), number) };
  } catch (error) {
    const fault = faultFrom(error);
    if (!(fault instanceof StoreFault)) throw error;
    sayFault(fault, texts);
    return { text: `FAULT ${opOf(raw)} ${fault.code}`, isFault: true };
  }
}

function answerLine(answer: Answer, number: number): string {
  switch (answer.outcome) {
    case 'done':
      return `ACK ${answer.op} ${headText(answer.head)}${answer.meeting === null ? '' : ` ${answer.meeting}`}`;
    case 'same':
      return `SAME ${answer.op} ${headText(answer.head)}`;
    case 'refused':
      return `REFUSED ${answer.op} ${answer.code} ${answer.rule}`;
    case 'invalid':
      if (answer.place !== '') say(`line ${number}: ${answer.code} ${answer.place}`);
      return `INVALID ${isWord(answer.op) ? answer.op : `line:${number}`} ${answer.code}`;
  }
}

function headText(head: Head | null): string {
  return head === null ? '- -' : `${head.entry} ${head.hash}`;
}

function faulted(error: unknown, texts: StoreFaultTexts): number {
  const fault = faultFrom(error);
  if (!(fault instanceof StoreFault)) throw error;
  sayFault(fault, texts);
  writeLine(`FAULT - ${fault.code}`);
  return 1;
}

function opOf(raw: unknown): string {
  const op = (raw as { op?: unknown } | null)?.op;
  return typeof op === 'string' && isWord(op) ? op : '-';
}

function isWord(text: string): boolean {
  return text !== '' && !/[\s\p{C}]/u.test(text);
}
