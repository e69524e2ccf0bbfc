/**
 * One entry of a meeting's log (L1): a header that never changes and holds nothing personal,
 * and a content that it vouches for by a salted hash. The chain is over headers only, so content
 * can be encrypted in place, left out of a public edition, or removed by law, and the chain still holds.
 */
import type { Json } from './canonical.ts';

export type EntryHeader = {
  /** Form of the header. */
  v: 1;
  meeting: string;
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** Hash of the entry before, or 64 zeros. */
  prev: string;
  /** The operation that the entry belongs to; the entries of one operation are one act. */
  op: string;
  /** Stated time, UTC, ISO 8601 with milliseconds. Proves nothing by itself. */
  at: string;
  /** Milliseconds of a clock that nobody can set; compares only within a session. */
  mono: number;
  /** One run of the program. */
  session: string;
  kind: string;
  /** SHA-256 of salt (hex) followed by the canonical body. */
  contentHash: string;
};

export type EntryContent = {
  /** At least 16 bytes, hex. */
  salt: string;
  /** Canonical text of the body. */
  body: string;
};

/** SHA-256 of UTF-8 text, lower-case hex. Passed in: the domain has no crypto of its own. */
export type Sha256 = (text: string) => string;

export const NO_ENTRY_BEFORE = '0'.repeat(64);

/** The canonical text of a header: its keys written in sorted order, which is RFC 8785 for these types. */
export function headerText(header: EntryHeader): string {
  const { at, contentHash, kind, meeting, mono, op, prev, seq, session, v } = header;
  return JSON.stringify({ at, contentHash, kind, meeting, mono, op, prev, seq, session, v });
}

/** The hash that the next entry names as `prev`. */
export function entryHash(header: EntryHeader, sha256: Sha256): string {
  return sha256(headerText(header));
}

/** The hash by which a header vouches for its content. */
export function contentHash(content: EntryContent, sha256: Sha256): string {
  return sha256(content.salt + content.body);
}

/** An entry as the machine record carries it: header and content side by side; content absent where it was left out. */
export type RecordedEntry = EntryHeader & { salt?: string; body?: Json };
