/**
 * The journal of a second place: what it holds, and how a line of it looks.
 *
 *     HASH JSON\n     where HASH is SHA-256 of the line before's hash followed by the JSON
 *
 * So every line vouches for itself and for all before it: a changed, removed or inserted line is found, and so is a
 * last line that was not written to its end.
 */
import { hash } from 'node:crypto';
import type { LinkedEntry } from '../../domain/log/chain.ts';
import { NO_ENTRY_BEFORE } from '../../domain/log/entry.ts';
import type { RegisterChange } from '../../domain/register/commands.ts';

/** One record of the journal. Later rows of the register and of prose stand for earlier ones with the same key. */
export type PlaceRecord =
  /** The first line: which store this is a copy of. */
  | { kind: 'store'; v: 1; store: string; test: boolean }
  | ({ kind: 'entry' } & LinkedEntry)
  | ({ kind: 'register' } & RegisterChange)
  | { kind: 'prose'; meeting: string; place: string; text: string; savedAt: string }
  /** A paper whose bytes lie beside the journal, under its hash. */
  | { kind: 'paper'; sha256: string; mediaType: string };

/** The hash that the first line builds on. */
export const NO_LINE_BEFORE = NO_ENTRY_BEFORE;

const HASH_DIGITS = 64;

/** The line of a record, with its end, and its hash. */
export function lineOf(before: string, record: PlaceRecord): { text: string; hash: string } {
  const json = JSON.stringify(record);
  const own = hash('sha256', before + json);
  return { text: `${own} ${json}\n`, hash: own };
}

/** Reads one line without its end. Out: the record and the line's hash; null where it does not build on `before`. */
export function readLine(before: string, line: string): { record: PlaceRecord; hash: string } | null {
  const own = line.slice(0, HASH_DIGITS);
  const json = line.slice(HASH_DIGITS + 1);
  if (line[HASH_DIGITS] !== ' ' || hash('sha256', before + json) !== own) return null;
  return { record: JSON.parse(json) as PlaceRecord, hash: own };
}
