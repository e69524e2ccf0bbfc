/**
 * The store of one data folder: the log, the register, drafts, papers, and what is derived from the log.
 *
 * One writing connection, one transaction a command, `synchronous=FULL`. After any fault while writing it stops:
 * nothing more is accepted before it is opened again and what is on disk has been read.
 */
import type { Statement } from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import type { Beat } from '../domain/meeting/clock.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { RegisterChange } from '../domain/register/commands.ts';
import { faultFrom, StoreFault } from './fault.ts';
import type { NewEntry } from './journal.ts';
import { checkMark, MarkFile, type Mark } from './mark.ts';
import {
  identityOf,
  openForReading,
  openForWriting,
  openInMemory,
  type FileIdentity,
  type OpenedDatabase,
} from './open.ts';
import { writeRegisterRow } from './register.ts';
import { papers, settings } from './schema.ts';
import { StoreReading, type SettingName, type StoredPaper, type StoredProse } from './store-reading.ts';

/** What one act writes: entries with the head after them, the states before and after, and a paper that came along. */
export type Act = {
  entries: readonly NewEntry[];
  head: { entry: number; hash: string };
  before: MeetingState;
  after: MeetingState;
  paper?: StoredPaper;
};

/** A whole copy of a store, as a second place gives it. */
export type StoreCopy = {
  entries: readonly NewEntry[];
  register: readonly RegisterChange[];
  prose: readonly ({ meeting: string; place: string } & StoredProse)[];
  papers: readonly StoredPaper[];
  settings: Readonly<Partial<Record<SettingName, string>>>;
};

/** What was committed, told to whoever copies it elsewhere: which part of the store to look at. */
export type Commit =
  { kind: 'entries'; meeting: string } | { kind: 'register' } | { kind: 'prose'; meeting: string } | { kind: 'paper' };

export type StoreOptions = {
  folder: string;
  /** Marks a new store as test; an existing one stays what it is. */
  test?: boolean;
};

/** Opens the store of a folder for writing; makes one where there is none. Throws StoreFault. */
export function openStore({ folder, test = false }: StoreOptions): Store {
  const opened = openForWriting(folder);
  try {
    const store = new Store(opened, folder);
    if (opened.isNew && test) store.markAsTest();
    return store;
  } catch (fault) {
    opened.close();
    throw faultFrom(fault);
  }
}

/** Opens a store to read it, also while another instance writes. Throws StoreFault. */
export function readStore(folder: string): Store {
  const opened = openForReading(folder);
  try {
    return new Store(opened, folder);
  } catch (fault) {
    opened.close();
    throw faultFrom(fault);
  }
}

/** A store in memory, marked as test. */
export function openMemoryStore(): Store {
  const store = new Store(openInMemory(), null);
  store.markAsTest();
  return store;
}

/** A store that is written to: everything `StoreReading` tells, and what changes it. */
export class Store extends StoreReading {
  readonly folder: string | null;
  readonly #identity: FileIdentity;
  readonly #markFile: MarkFile;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #listeners = new Set<(commit: Commit) => void>();
  #mark: Mark;
  #stopped: StoreFault | null = null;

  constructor(opened: OpenedDatabase, folder: string | null) {
    super(opened);
    this.folder = folder;
    this.#begin = opened.sqlite.prepare('begin immediate');
    this.#commit = opened.sqlite.prepare('commit');
    this.#identity = identityOf(opened.path);
    this.#markFile = new MarkFile(folder);
    this.#mark = this.#markFile.read();
    checkMark(this.#mark, (meeting, entry) => this.hashOf(meeting, entry));
    this.#identity.checkAll();
  }

  /** Set after a fault while writing. */
  get stopped(): StoreFault | null {
    return this.#stopped;
  }

  /** Stops the store: nothing more is accepted before it is opened again. */
  stop(fault: StoreFault): void {
    this.#stopped ??= fault;
  }

  /** The last beat that lay on disk when the store was opened, or that was written since (S7). */
  get beat(): Beat | null {
    return this.#mark.beat;
  }

  /** Hears of every commit, after it; returns the way to stop listening. */
  onCommit(listener: (commit: Commit) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Appends an act to a meeting's log and brings the projections along: one transaction, on disk when this returns. */
  append(act: Act): void {
    this.#write(() => {
      this.journal.append(act.entries);
      this.projections.update(act.before, act.after);
      if (act.paper) this.#putPaper(act.paper);
    });
    const { meeting } = act.after;
    this.#mark.meetings[meeting] = act.head;
    if (act.paper) this.#tell({ kind: 'paper' });
    this.#tell({ kind: 'entries', meeting });
  }

  /** Writes rows of the register for an operation. */
  changeRegister(op: string, changes: readonly RegisterChange[]): void {
    this.#write(() => {
      for (const change of changes) writeRegisterRow(this.db, change);
      this.queries.noteOperation.run({ op });
    });
    this.#tell({ kind: 'register' });
  }

  /** Saves prose for an operation. */
  saveProse(op: string, row: { meeting: string; place: string } & StoredProse): void {
    this.#write(() => {
      this.queries.putProse.run(row);
      this.queries.noteOperation.run({ op });
    });
    this.#tell({ kind: 'prose', meeting: row.meeting });
  }

  /** Derives all rows of a meeting anew from its state. */
  rebuild(state: MeetingState): void {
    this.#write(() => this.projections.rebuild(state));
  }

  /**
   * Takes in a whole copy, in one transaction: all of it or nothing.
   * In: entries in order, rows, prose, papers and settings; the states that the entries give, and the head of each meeting.
   */
  takeIn(copy: StoreCopy, states: readonly MeetingState[], heads: Mark['meetings']): void {
    this.#write(() => {
      for (const change of copy.register) writeRegisterRow(this.db, change);
      this.journal.append(copy.entries);
      for (const row of copy.prose) this.queries.putProse.run(row);
      for (const each of copy.papers) this.#putPaper(each);
      for (const [name, value] of Object.entries(copy.settings)) this.#putSetting(name, value);
      for (const state of states) this.projections.rebuild(state);
    });
    Object.assign(this.#mark.meetings, heads);
  }

  markAsTest(): void {
    this.setSetting('test', '1');
  }

  /** Keeps a setting of the store; null takes it away. */
  setSetting(name: SettingName, value: string | null): void {
    this.#write(() => this.#putSetting(name, value));
  }

  /** Writes mark and beat durably. Called once a second and at close. */
  writeMark(beat: Beat | null): void {
    if (this.#stopped) return;
    this.#identity.checkAll();
    this.#mark = { ...this.#mark, beat: beat ?? this.#mark.beat };
    this.#markFile.write(this.#mark);
  }

  #putPaper(paper: StoredPaper): void {
    const row = { ...paper, bytes: Buffer.from(paper.bytes) };
    this.db.insert(papers).values(row).onConflictDoNothing().run();
  }

  #putSetting(name: string, value: string | null): void {
    if (value === null) this.db.delete(settings).where(eq(settings.name, name)).run();
    else
      this.db
        .insert(settings)
        .values({ name, value })
        .onConflictDoUpdate({ target: settings.name, set: { value } })
        .run();
  }

  #tell(commit: Commit): void {
    for (const listener of this.#listeners) listener(commit);
  }

  /** One transaction; what was written is in the file that others will find, or the store stops. */
  #write(act: () => void): void {
    if (this.#stopped) throw new StoreFault('store-stopped', this.#stopped.code);
    try {
      this.#transaction(act);
      this.#identity.checkDatabase();
    } catch (error) {
      const fault = faultFrom(error);
      if (fault instanceof StoreFault) this.#stopped = fault;
      throw fault;
    }
  }

  /** By two prepared statements: the driver's own wrapper makes four functions for each call. */
  #transaction(act: () => void): void {
    this.#begin.run();
    try {
      act();
      this.#commit.run();
    } catch (error) {
      // After a full disk SQLite has rolled back by itself.
      if (this.opened.sqlite.inTransaction) this.opened.sqlite.exec('rollback');
      throw error;
    }
  }

  close(): void {
    this.opened.close();
  }
}
