/**
 * The record of a meeting for machines (L4): every entry of the log up to and including the approval of the minutes,
 * the minutes as they were composed from them, and which papers lie beside it.
 *
 * It ends with the approval, whatever comes later: signing is an entry too, and a second signer must get the same
 * bytes as the first. Later entries are proved by the log itself. The record of a supplement ends where that was issued.
 */
import { createHash } from 'node:crypto';
import { canonicalText, toNfc, type Json } from '../domain/log/canonical.ts';
import { entryHash, type EntryHeader, type RecordedEntry, type Sha256 } from '../domain/log/entry.ts';
import type { LinkedEntry } from '../domain/log/chain.ts';
import { assert } from '../domain/assert.ts';
import { openBook } from '../domain/meeting/acts.ts';
import type { Actor, LoggedEvent, MeetingEvent } from '../domain/meeting/events.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { COMPOSITION, composeMinutes, markOf } from '../domain/minutes/compose.ts';
import type { LanguageForm, MinutesDocument } from '../domain/minutes/document.ts';
import { composeSupplement } from '../domain/minutes/supplement.ts';
import { paperFileName } from './file-names.ts';

/** A paper of the meeting and the name of its file in the container. */
export type RecordedPaper = {
  paper: string;
  item: string;
  name: string;
  file: string;
  mediaType: string;
  size: number;
  sha256: string;
};

export type MeetingRecord = {
  v: 1;
  kind: 'motebok-meeting';
  meeting: string;
  /** Made in a store marked as test: its minutes say so on every page. */
  test: boolean;
  language: LanguageForm;
  /** The last entry here, which is the approval. */
  head: { entry: number; hash: string };
  entries: readonly RecordedEntry[];
  /** By which way of composing the minutes follow from the entries. */
  composition: typeof COMPOSITION;
  minutes: MinutesDocument;
  papers: readonly RecordedPaper[];
  /** The record of a supplement: it ends where that was issued, and the approved minutes stand in it as they were (M4). */
  supplement?: RecordedSupplement;
};

export type RecordedSupplement = { number: number; document: MinutesDocument };

export const KIND_OF_RECORD = 'motebok-meeting';

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * The record of a meeting whose minutes are approved, or of one of its supplements.
 * In: all entries of its log, in order, each with its content; the supplement's number. Out: the record, and the state
 * that it ends with.
 */
export function meetingRecord(
  entries: readonly LinkedEntry[],
  isTest: boolean,
  supplement?: number,
): { record: MeetingRecord; state: MeetingState } {
  const meeting = entries[0]?.header.meeting ?? '';
  const recorded = entries.map(recordedEntry);
  const endsAt = endOfRecord(openBook(meeting, recorded.map(loggedEntry)).state, supplement);
  assert(endsAt !== undefined, 'minutes are approved, and supplements issued, before they are exported');
  const standing = recorded.slice(0, endsAt);
  const { state } = openBook(meeting, standing.map(loggedEntry));
  const last = entries[endsAt - 1];
  assert(last && endOfRecord(state, supplement) === endsAt, 'what a record ends with is an entry of its own');
  return {
    state,
    record: {
      v: 1,
      kind: KIND_OF_RECORD,
      meeting,
      test: isTest,
      language: state.languageForm,
      head: { entry: endsAt, hash: entryHash(last.header, sha256) },
      entries: standing,
      composition: COMPOSITION,
      minutes: minutesOf(state, isTest),
      papers: papersOf(state, supplement),
      ...(supplement === undefined ? {} : { supplement: supplementOf(state, supplement, isTest) }),
    },
  };
}

/** The entry with which a record ends: the approval, or the supplement's issue. Undefined where there is none yet. */
export function endOfRecord({ minutes, supplements }: MeetingState, supplement?: number): number | undefined {
  return supplement === undefined ? minutes.approved?.at.seq : supplements[supplement - 1]?.at.seq;
}

/** The minutes as the approved state gives them. Making and checking a record both ask here. */
export function minutesOf(state: MeetingState, isTest: boolean): MinutesDocument {
  return toNfc(composeMinutes(state, state.minutes.prose, markOf(state, isTest)));
}

/** A supplement as the state gives it. */
export function supplementOf(state: MeetingState, number: number, isTest: boolean): RecordedSupplement {
  return { number, document: toNfc(composeSupplement(state, number, markOf(state, isTest))) };
}

/** Every paper of the agenda, in its order, with the name that keeps it apart in the container; a supplement has none. */
export function papersOf(state: MeetingState, supplement?: number): RecordedPaper[] {
  if (supplement !== undefined) return [];
  const papers = state.order.flatMap((item) => (state.items[item]?.papers ?? []).map((each) => ({ item, ...each })));
  return toNfc(papers).map((each, index) => ({ ...each, file: paperFileName(index + 1, each.name) }));
}

function recordedEntry({ header, content }: LinkedEntry): RecordedEntry {
  assert(content, 'an export for the parties carries every content');
  return { ...header, salt: content.salt, body: JSON.parse(content.body) as Json };
}

/** An entry as the domain reads it. */
export function loggedEntry({ seq, op, at, mono, session, body }: RecordedEntry): LoggedEvent {
  const { by, event } = body as unknown as { by: Actor; event: MeetingEvent };
  return { seq, op, at, mono, session, by, event };
}

/** An entry as the chain knows it: its content is the canonical text of its body. */
export function linkedEntry({ salt, body, ...header }: RecordedEntry): LinkedEntry {
  const isWhole = salt !== undefined && body !== undefined;
  return { header: header satisfies EntryHeader, content: isWhole ? { salt, body: canonicalText(body) } : null };
}
