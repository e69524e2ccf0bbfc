/** Meetings held open in memory: each is read, checked and folded once, and grows with what is appended. */
import { assert } from '../domain/assert.ts';
import { checkChain } from '../domain/log/chain.ts';
import type { LinkedEntry } from '../domain/log/chain.ts';
import { contentHash, entryHash, type EntryHeader } from '../domain/log/entry.ts';
import { nextHeader } from '../domain/log/chain.ts';
import { canonicalText } from '../domain/log/canonical.ts';
import { emptyBook, extendBook, openBook, type Book } from '../domain/meeting/acts.ts';
import type { Now } from '../domain/meeting/clock.ts';
import type { Actor, LoggedEvent, MeetingEvent } from '../domain/meeting/events.ts';
import { FAMILY_OF_EVENT } from '../domain/meeting/law.ts';
import { StoreFault } from '../db/fault.ts';
import type { NewEntry } from '../db/journal.ts';
import { sha256, type Store, type StoredPaper } from '../db/store.ts';
import type { Head } from './answer.ts';
import type { Salt } from './clock.ts';

export type MeetingFile = {
  book: Book;
  head: Head | null;
  /** The last entry of every operation, by which a retry gets its first answer again. */
  answers: Map<string, Head>;
};

export class MeetingFiles {
  readonly #store: Store;
  readonly #salt: Salt;
  readonly #open = new Map<string, MeetingFile>();

  constructor(store: Store, salt: Salt) {
    this.#store = store;
    this.#salt = salt;
  }

  /**
   * The file of a meeting, also of one that nobody has planned yet.
   * Throws StoreFault `log-does-not-hold`, `unknown-entry`, `projection-differs`, naming meeting and entry (L1).
   */
  get(meeting: string): MeetingFile {
    const known = this.#open.get(meeting);
    if (known) return known;
    const file = readFile(meeting, this.#store.linkedEntries(meeting));
    const differing = file.head && this.#store.projectionDifference(file.book.state);
    if (differing) throw new StoreFault('projection-differs', `meeting ${meeting} table ${differing}`);
    this.#open.set(meeting, file);
    return file;
  }

  /** The files that are open in memory. */
  opened(): MeetingFile[] {
    return [...this.#open.values()];
  }

  /** Appends one act durably and grows the file by it. Out: the entries as the domain reads them. */
  append(
    file: MeetingFile,
    op: string,
    by: Actor,
    events: readonly MeetingEvent[],
    now: Now,
    paper?: StoredPaper,
  ): LoggedEvent[] {
    const { meeting } = file.book.state;
    const before = file.book.state;
    const entries: NewEntry[] = [];
    const logged: LoggedEvent[] = [];
    let { head } = file;
    for (const event of events) {
      const entry = this.#entry(head, meeting, op, by, event, now);
      head = { entry: entry.header.seq, hash: entryHash(entry.header, sha256) };
      entries.push(entry);
      logged.push(loggedEvent(entry.header, { by, event }));
    }
    assert(head, 'an act has entries');
    try {
      // The book grows in place; when writing fails it is thrown away and read again from what is true on disk.
      const book = logged.reduce(extendBook, file.book);
      this.#store.append({ entries, head, before, after: book.state, ...(paper ? { paper } : {}) });
      file.book = book;
    } catch (error) {
      this.#open.delete(meeting);
      throw error;
    }
    file.answers.set(op, head);
    file.head = head;
    return logged;
  }

  #entry(
    head: Head | null,
    meeting: string,
    op: string,
    by: Actor,
    event: MeetingEvent,
    { at, mono, session }: Now,
  ): NewEntry {
    const content = {
      salt: this.#salt(meeting, (head?.entry ?? 0) + 1),
      body: canonicalText({ by, event }),
    };
    const given = { meeting, op, at, mono, session, kind: event.kind, contentHash: contentHash(content, sha256) };
    return { header: nextHeader(head, given), content };
  }
}

function readFile(meeting: string, entries: readonly LinkedEntry[]): MeetingFile {
  if (entries.length === 0) return { book: emptyBook(meeting), head: null, answers: new Map() };
  const { faults, head } = checkChain(meeting, entries, sha256);
  const [fault] = faults;
  if (fault) throw new StoreFault('log-does-not-hold', `meeting ${meeting} entry ${fault.entry} ${fault.code}`);
  const logged = entries.map(readEntry);
  const answers = new Map<string, Head>();
  for (const [index, { header }] of entries.entries()) {
    const next = entries[index + 1]?.header;
    // The hash of an entry is what the next one names; the last one's is the head.
    if (next?.op !== header.op) answers.set(header.op, { entry: header.seq, hash: next?.prev ?? head.hash });
  }
  return { book: openBook(meeting, logged), head, answers };
}

/** An entry as the domain reads it. Throws StoreFault `unknown-entry` where a newer program wrote it. */
export function readEntry({ header, content }: LinkedEntry): LoggedEvent {
  if (content === null)
    throw new StoreFault('log-does-not-hold', `meeting ${header.meeting} entry ${header.seq} content-missing`);
  if (!Object.hasOwn(FAMILY_OF_EVENT, header.kind))
    throw new StoreFault('unknown-entry', `meeting ${header.meeting} entry ${header.seq} ${header.kind}`);
  const body = JSON.parse(content.body) as { by: Actor; event: MeetingEvent };
  if (body.event.kind !== header.kind)
    throw new StoreFault('log-does-not-hold', `meeting ${header.meeting} entry ${header.seq} content-altered`);
  return loggedEvent(header, body);
}

function loggedEvent(
  { seq, op, at, mono, session }: EntryHeader,
  { by, event }: { by: Actor; event: MeetingEvent },
): LoggedEvent {
  return { seq, op, at, mono, session, by, event };
}
