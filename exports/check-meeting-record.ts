/**
 * Checks the record of a meeting against itself (L1, M1): the chain holds, the entries fold, and what they give is what
 * the record says beside them. Nothing in it is believed because it stands there. Never throws for what is wrong.
 */
import { canonicalText, type Json } from '../domain/log/canonical.ts';
import { checkChain, type ChainFault } from '../domain/log/chain.ts';
import type { RecordedEntry } from '../domain/log/entry.ts';
import { emptyBook, extendBook, type Book } from '../domain/meeting/acts.ts';
import { FAMILY_OF_EVENT } from '../domain/meeting/law.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { followsFromLog } from '../domain/meeting/supplements.ts';
import { summaryOf } from '../domain/meeting/summary.ts';
import { COMPOSITION } from '../domain/minutes/compose.ts';
import { hasExactKeys, isText } from '../keys/form.ts';
import {
  endOfRecord,
  KIND_OF_RECORD,
  linkedEntry,
  loggedEntry,
  minutesOf,
  papersOf,
  sha256,
  supplementOf,
  type MeetingRecord,
} from './meeting-record.ts';

export type RecordFindingCode =
  | ChainFault['code']
  /** Not a record in the form that we write; `detail` is the place. */
  | 'record-not-our-form'
  /** An entry of a kind that this program does not know, or one that cannot follow those before it. */
  | 'entry-does-not-fold'
  /** The head that the record states is not the hash of its last entry. */
  | 'head-differs'
  /** The minutes were composed in a way that this program does not know: a newer one made them. */
  | 'composition-unknown'
  /** The record does not end with the approval of its minutes. */
  | 'not-approved'
  /** The minutes are not those that the entries give; `detail` is the first part that differs. */
  | 'minutes-differ'
  /** The record of a supplement does not end where that was issued. */
  | 'supplement-not-issued'
  /** The supplement is not the one that the entries give. */
  | 'supplement-differs'
  /** The list of papers, language or mark is not what the entries give. */
  | 'facts-differ';

export type RecordFinding = { code: RecordFindingCode; detail?: string; meeting?: string; entry?: number };

export type CheckedRecord = {
  findings: readonly RecordFinding[];
  /** The record, when it has the form of one. What it says counts only without findings. */
  record: MeetingRecord | null;
  /** What the entries say the meeting was, when they fold. */
  about: { title: string; bodyName: string; date: string; test: boolean; supplement?: number } | null;
};

/** Checks a value that came out of a record's bytes. Out: everything that does not hold, with entry numbers. */
export function checkMeetingRecord(value: unknown): CheckedRecord {
  const place = misshapen(value);
  if (place !== null) return { findings: [{ code: 'record-not-our-form', detail: place }], record: null, about: null };
  const record = value as MeetingRecord;
  const { meeting, entries } = record;
  const chain = checkChain(meeting, entries.map(linkedEntry), sha256);
  const headHolds = chain.head.entry === record.head.entry && chain.head.hash === record.head.hash;
  const findings: RecordFinding[] = [
    ...chain.faults,
    ...(headHolds ? [] : [{ code: 'head-differs', meeting, entry: record.head.entry } as const]),
  ];
  // What stands on a broken chain is not worth folding: one altered entry would be named again and again.
  if (findings.length > 0) return { findings, record, about: null };
  const folded = fold(meeting, entries);
  if ('failed' in folded) {
    return { findings: [{ code: 'entry-does-not-fold', meeting, entry: folded.failed }], record, about: null };
  }
  const { state } = folded.book;
  const { title, bodyName, date } = summaryOf(state);
  const { test, supplement } = record;
  const about = { title, bodyName, date, test, ...(supplement === undefined ? {} : { supplement: supplement.number }) };
  return { findings: differences(record, folded.book), record, about };
}

function fold(meeting: string, entries: readonly RecordedEntry[]): { book: Book } | { failed: number } {
  let book = emptyBook(meeting);
  for (const entry of entries) {
    try {
      const logged = loggedEntry(entry);
      const isKnown = logged.event.kind === entry.kind && Object.hasOwn(FAMILY_OF_EVENT, entry.kind);
      if (!isKnown) return { failed: entry.seq };
      book = extendBook(book, logged);
    } catch {
      // An entry may lack a field, or speak of things that were never made; the law asserts against both.
      return { failed: entry.seq };
    }
  }
  return { book };
}

function differences(record: MeetingRecord, { state }: Book): RecordFinding[] {
  const { meeting } = record;
  const { supplement } = record;
  if (endOfRecord(state, supplement?.number) !== record.head.entry) {
    const code = supplement === undefined ? 'not-approved' : 'supplement-not-issued';
    return [{ code, meeting, entry: record.head.entry }];
  }
  const sameFacts =
    isSame(record.papers, papersOf(state, supplement?.number)) && record.language === state.languageForm;
  return [
    ...(sameFacts ? [] : [{ code: 'facts-differ', meeting } as const]),
    ...(record.composition === COMPOSITION
      ? [...minutesDifference(record, minutesOf(state, record.test)), ...supplementDifference(record, state)]
      : [{ code: 'composition-unknown', meeting, detail: String(record.composition) } as const]),
  ];
}

function minutesDifference({ meeting, minutes }: MeetingRecord, composed: MeetingRecord['minutes']): RecordFinding[] {
  if (isSame(minutes, composed)) return [];
  const at = composed.blocks.findIndex((block, index) => !isSame(block, minutes.blocks[index] ?? null));
  return [{ code: 'minutes-differ', meeting, detail: at < 0 ? 'head' : `blocks[${at}]` }];
}

/**
 * The approved minutes stand in the record of a supplement too: what came later has not changed them (M4). It is composed
 * from what its entry says, so that is held against the entries before it as well.
 */
function supplementDifference({ meeting, supplement, test }: MeetingRecord, state: MeetingState): RecordFinding[] {
  if (supplement === undefined) return [];
  const follows = state.supplements.every((each) => followsFromLog(state, each));
  if (follows && isSame(supplement, supplementOf(state, supplement.number, test))) return [];
  return [{ code: 'supplement-differs', meeting, detail: String(supplement.number) }];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalText(a as Json) === canonicalText(b as Json);
}

const RECORD_KEYS = ['v', 'kind', 'meeting', 'test', 'language', 'head', 'entries', 'composition', 'minutes', 'papers'];
const ENTRY_KEYS = ['v', 'meeting', 'seq', 'prev', 'op', 'at', 'mono', 'session', 'kind', 'contentHash'];
const HASH = /^[0-9a-f]{64}$/;
/** 16 bytes or more, in hex (L1). */
const SALT = /^(?:[0-9a-f]{2}){16,}$/;

/** The first place where a value is no record in our form; null when it is one. Minutes and papers are compared whole. */
function misshapen(value: unknown): string | null {
  if (!hasExactKeys(value, RECORD_KEYS, ['supplement'])) return '$';
  if (value.v !== 1 || value.kind !== KIND_OF_RECORD) return '$.kind';
  if (!isText(value.meeting)) return '$.meeting';
  if (typeof value.test !== 'boolean') return '$.test';
  if (!Number.isSafeInteger(value.composition)) return '$.composition';
  const { head, entries, minutes, supplement } = value;
  if (!hasExactKeys(head, ['entry', 'hash']) || !Number.isSafeInteger(head.entry) || !isHash(head.hash))
    return '$.head';
  if (!isObject(minutes) || !Array.isArray(minutes.blocks)) return '$.minutes';
  if (supplement !== undefined && !isSupplement(supplement)) return '$.supplement';
  if (!Array.isArray(entries) || entries.length === 0) return '$.entries';
  const wrong = entries.findIndex((entry) => !isEntry(entry));
  return wrong < 0 ? null : `$.entries[${wrong}]`;
}

/** The document is compared whole. */
function isSupplement(value: unknown): boolean {
  return (
    hasExactKeys(value, ['number', 'document']) &&
    Number.isSafeInteger(value.number) &&
    isObject(value.document) &&
    Array.isArray(value.document.blocks)
  );
}

function isEntry(value: unknown): boolean {
  if (!hasExactKeys(value, ENTRY_KEYS, ['salt', 'body'])) return false;
  const { v, seq, mono, prev, contentHash, op, at, session, kind, salt, body } = value;
  return (
    v === 1 &&
    Number.isSafeInteger(seq) &&
    typeof mono === 'number' &&
    isHash(prev) &&
    isHash(contentHash) &&
    [op, at, session, kind].every(isText) &&
    (salt === undefined || (typeof salt === 'string' && SALT.test(salt))) &&
    (body === undefined || isObject(body))
  );
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
