/** Reading a second place: where its journal lies, its lines from the first, and the last moment when it lacked nothing. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Beat } from '../../domain/meeting/clock.ts';
import { StoreFault } from '../fault.ts';
import { NO_LINE_BEFORE, readLine, type PlaceRecord } from './line.ts';

export const JOURNAL_NAME = 'journal.jsonl';
export const IN_STEP_NAME = 'in-step.json';
export const PAPERS_NAME = 'papers';
const FOLDER_START = 'motebok-';

/** The folder that a store keeps in a place: a stick may serve several stores. */
export function folderIn(place: string, store: string): string {
  return join(place, FOLDER_START + store.slice(0, 8));
}

/**
 * Finds the copy in a place: the folder itself, or the only one of ours in it.
 * Throws StoreFault `no-second-place`, and `several-second-places` naming them.
 */
export async function findJournal(place: string): Promise<string> {
  if (await isFile(join(place, JOURNAL_NAME))) return place;
  const names = await readdir(place).catch(() => [] as string[]);
  const found: string[] = [];
  for (const name of names)
    if (name.startsWith(FOLDER_START) && (await isFile(join(place, name, JOURNAL_NAME)))) found.push(join(place, name));
  const [first, ...others] = found;
  if (first === undefined) throw new StoreFault('no-second-place', place);
  if (others.length > 0) throw new StoreFault('several-second-places', found.map((each) => basename(each)).join(', '));
  return first;
}

/** Where the lines that hold come to an end, and why. */
export type JournalEnd = {
  lines: number;
  /** Length of the lines that hold, in bytes. */
  bytes: number;
  hash: string;
  /** `torn`: a last line that was not written to its end. `damaged`: a line that does not hold, with more after it. */
  rest: 'none' | 'torn' | 'damaged';
};

/**
 * Reads the lines that hold, from the first, a piece at a time, so that other work goes on meanwhile.
 * In: the journal, and what takes each record with its line's number and hash. Stops at the first line that does not hold.
 */
export async function readJournal(
  path: string,
  take: (record: PlaceRecord, line: number, hash: string) => void,
): Promise<JournalEnd> {
  const end: JournalEnd = { lines: 0, bytes: 0, hash: NO_LINE_BEFORE, rest: 'none' };
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(path)) {
    if (end.rest !== 'none') return { ...end, rest: 'damaged' };
    const bytes = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer]);
    let from = 0;
    for (let to = bytes.indexOf(0x0a); to >= 0; to = bytes.indexOf(0x0a, from)) {
      const read = readLine(end.hash, bytes.toString('utf8', from, to));
      if (read === null) {
        if (to + 1 < bytes.length) return { ...end, rest: 'damaged' };
        end.rest = 'torn'; // The last line, unless another piece follows.
        break;
      }
      end.lines += 1;
      end.bytes += to + 1 - from;
      end.hash = read.hash;
      from = to + 1;
      take(read.record, end.lines, read.hash);
    }
    rest = bytes.subarray(from);
  }
  return end.rest === 'none' && rest.length > 0 ? { ...end, rest: 'torn' } : end;
}

/** The last moment when the journal lacked nothing of the store, and its last line then. */
export type InStep = { v: 1; beat: Beat; line: number; hash: string };

/** What the place says of itself; null where it says nothing that can be read. */
export async function readInStep(folder: string): Promise<InStep | null> {
  try {
    const said = JSON.parse(await readFile(join(folder, IN_STEP_NAME), 'utf8')) as InStep;
    return said.v === 1 && typeof said.beat.at === 'string' ? said : null;
  } catch {
    return null; // It is written in place once a second, and may have been cut in the middle of that.
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
