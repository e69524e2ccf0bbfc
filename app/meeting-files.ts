/** Meetings held open in memory: each is read, checked and folded once, and grows with what is appended. */
import { assert } from '../domain/assert.ts';
import { checkChain } from '../domain/log/chain.ts';
import type { LinkedEntry } from '../domain/log/chain.ts';
import { contentHash, entryHash, type EntryHeader } from '../domain/log/entry.ts';
import { nextHeader } from '../domain/log/chain.ts';
import { canonicalText } from '../domain/log/canonical.ts';
import { emptyBook, extendBook, type Book } from '../domain/meeting/acts.ts';
import type { Now } from '../domain/meeting/clock.ts';
import type { Actor, LoggedEvent, MeetingEvent } from '../domain/meeting/events.ts';
import { FAMILY_OF_EVENT } from '../domain/meeting/law.ts';
import { isOfOneMeeting, StoreFault } from '../db/fault.ts';
import type { NewEntry } from '../db/journal.ts';
import { sha256 } from '../db/sha256.ts';
import type { StoredPaper } from '../db/store-reading.ts';
import type { Store } from '../db/store.ts';
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
  readonly #reading = new Map<string, MeetingReading>();
  /** Meetings found not to hold, which are not read again in this run: what is on disk does not become sound by itself. */
  readonly #faults = new Map<string, StoreFault>();

  constructor(store: Store, salt: Salt) {
    this.#store = store;
    this.#salt = salt;
  }

  /**
   * The file of a meeting, also of one that nobody has planned yet; what is not read yet is read and checked now.
   * Throws StoreFault `log-does-not-hold`, `unknown-entry`, `projection-differs`, naming meeting and entry (L1).
   */
  get(meeting: string): MeetingFile {
    const known = this.openedOf(meeting);
    if (known) return known;
    return this.#noting(meeting, () => {
      const file = this.#readingOf(meeting).finish();
      this.#reading.delete(meeting);
      const differing = file.head && this.#store.projectionDifference(file.book.state);
      if (differing) throw new StoreFault('projection-differs', `meeting ${meeting} table ${differing}`);
      this.#open.set(meeting, file);
      return file;
    });
  }

  /** Reads and checks a piece more of a meeting. Out: whether its file is open. Throws as `get` does. */
  readOn(meeting: string): boolean {
    if (this.openedOf(meeting)) return true;
    if (this.#noting(meeting, () => this.#readingOf(meeting).readOn())) this.get(meeting);
    return this.#open.has(meeting);
  }

  /** The files that are open in memory. */
  opened(): MeetingFile[] {
    return [...this.#open.values()];
  }

  /** The file, if it has been read and checked already. Throws the fault with which it was found not to hold. */
  openedOf(meeting: string): MeetingFile | null {
    const fault = this.#faults.get(meeting);
    if (fault) throw fault;
    return this.#open.get(meeting) ?? null;
  }

  #noting<T>(meeting: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof StoreFault && isOfOneMeeting(error)) this.#faults.set(meeting, error);
      throw error;
    }
  }

  #readingOf(meeting: string): MeetingReading {
    const known = this.#reading.get(meeting);
    if (known) return known;
    const reading = new MeetingReading(this.#store, meeting);
    this.#reading.set(meeting, reading);
    return reading;
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

/** So many entries are read, checked and folded at a time. */
const ENTRIES_AT_A_TIME = 1000;

/** A meeting on its way from the disk into memory, a piece at a time; nothing is believed that the chain does not vouch for. */
class MeetingReading {
  readonly #store: Store;
  readonly #meeting: string;
  readonly #answers = new Map<string, Head>();
  #book: Book;
  #head: Head | undefined;

  constructor(store: Store, meeting: string) {
    this.#store = store;
    this.#meeting = meeting;
    this.#book = emptyBook(meeting);
  }

  /** Reads the next piece. Out: whether that was the last. */
  readOn(): boolean {
    const meeting = this.#meeting;
    const entries = this.#store.entriesAfter(meeting, this.#book.entries.length, ENTRIES_AT_A_TIME);
    if (entries.length === 0) return true;
    const { faults, head } = checkChain(meeting, entries, sha256, () => false, this.#head);
    const [fault] = faults;
    if (fault) throw new StoreFault('log-does-not-hold', `meeting ${meeting} entry ${fault.entry} ${fault.code}`);
    for (const [index, entry] of entries.entries()) {
      this.#book = extendBook(this.#book, readEntry(entry));
      const { seq, op } = entry.header;
      const next = entries[index + 1]?.header;
      // The hash of an entry is what the next one names; the last one's is the head.
      if (next?.op !== op) this.#answers.set(op, { entry: seq, hash: next?.prev ?? head.hash });
    }
    this.#head = head;
    return entries.length < ENTRIES_AT_A_TIME;
  }

  /** Reads what is left. */
  finish(): MeetingFile {
    while (!this.readOn());
    return { book: this.#book, head: this.#head ?? null, answers: this.#answers };
  }
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
