/** Checks a chain of entries and names what does not hold (L1). */
import { assert } from '../assert.ts';
import { contentHash, entryHash, NO_ENTRY_BEFORE, type EntryContent, type EntryHeader, type Sha256 } from './entry.ts';

export type ChainFault = {
  code: 'entry-missing' | 'entry-altered' | 'content-altered' | 'content-missing' | 'wrong-meeting' | 'unknown-form';
  meeting: string;
  entry: number;
};

export type ChainReport = { faults: ChainFault[]; head: { entry: number; hash: string } };

export type LinkedEntry = { header: EntryHeader; content: EntryContent | null };

/**
 * Walks the entries of one meeting in order.
 * In: entries from 1, each with content or null where content was lawfully left out (`mayLackContent`); or from the one after
 * `before`, where a part was walked already.
 * Out: every fault found, and the number and hash of the last entry.
 */
export function checkChain(
  meeting: string,
  entries: Iterable<LinkedEntry>,
  sha256: Sha256,
  mayLackContent: (header: EntryHeader) => boolean = () => false,
  before: ChainReport['head'] = { entry: 0, hash: NO_ENTRY_BEFORE },
): ChainReport {
  const faults: ChainFault[] = [];
  let head = before;
  const fault = (code: ChainFault['code'], entry: number): void => void faults.push({ code, meeting, entry });
  for (const { header, content } of entries) {
    if (header.v !== 1) fault('unknown-form', header.seq);
    if (header.meeting !== meeting) fault('wrong-meeting', header.seq);
    if (header.seq !== head.entry + 1) fault('entry-missing', head.entry + 1);
    // A changed header shows in the entry after it, and the last one in the head that is vouched for elsewhere.
    else if (header.prev !== head.hash) fault('entry-altered', header.seq === 1 ? 1 : header.seq - 1);
    if (content === null) {
      if (!mayLackContent(header)) fault('content-missing', header.seq);
    } else if (contentHash(content, sha256) !== header.contentHash) fault('content-altered', header.seq);
    head = { entry: header.seq, hash: entryHash(header, sha256) };
  }
  return { faults, head };
}

/** A new header that continues the chain. `previous` is the head, or null for the first entry. */
export function nextHeader(
  previous: { entry: number; hash: string } | null,
  given: Omit<EntryHeader, 'v' | 'seq' | 'prev'>,
): EntryHeader {
  assert(given.contentHash.length === 64, 'a content hash is 64 hex digits');
  return { v: 1, ...given, seq: (previous?.entry ?? 0) + 1, prev: previous?.hash ?? NO_ENTRY_BEFORE };
}
