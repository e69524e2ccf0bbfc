/**
 * The store of one data folder: the log, the register, drafts, papers, and what is derived from the log.
 *
 * One writing connection, one transaction a command, `synchronous=FULL`. After any fault while writing it stops:
 * nothing more is accepted before it is opened again and what is on disk has been read.
 */
import { hash } from 'node:crypto';
import type { Statement } from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Averages } from '../domain/meeting/forecast.ts';
import type { Beat } from '../domain/meeting/clock.ts';
import type { GivenNumber } from '../domain/meeting/numbers.ts';
import { runningOf } from '../domain/meeting/numbers.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { MeetingSummary } from '../domain/meeting/summary.ts';
import { entryHash, type Sha256 } from '../domain/log/entry.ts';
import type { LinkedEntry } from '../domain/log/chain.ts';
import type { RegisterChange } from '../domain/register/commands.ts';
import type { Register } from '../domain/register/register.ts';
import { averagesOf } from './averages.ts';
import { faultFrom, StoreFault, withFaults } from './fault.ts';
import { Journal, type NewEntry } from './journal.ts';
import { checkMark, MarkFile, type Mark } from './mark.ts';
import {
  identityOf,
  openForReading,
  openForWriting,
  openInMemory,
  schemaDifference,
  type FileIdentity,
  type OpenedDatabase,
} from './open.ts';
import { ProjectionTables } from './projections/tables.ts';
import { prepareQueries, type Queries } from './queries.ts';
import { readRegister, writeRegisterRow } from './register.ts';
import { agenda, meetingList, papers, settings } from './schema.ts';

export const sha256: Sha256 = (text) => hash('sha256', text);

export type StoredProse = { text: string; savedAt: string };
export type StoredPaper = { sha256: string; mediaType: string; bytes: Uint8Array };

/** What one act writes: entries with the head after them, the states before and after, and a paper that came along. */
export type Act = {
  entries: readonly NewEntry[];
  head: { entry: number; hash: string };
  before: MeetingState;
  after: MeetingState;
  paper?: StoredPaper;
};

/** What the store knows of itself. */
export type SettingName =
  /** Set where what it exports says PRØVE. */
  | 'test'
  /** What a copy of this store is known by, once there is one. */
  | 'store-id'
  /** Where the second place is (JSON: ChosenPlace). */
  | 'second-place'
  /** Which copy it was restored from, and what may be missing (JSON). */
  | 'restored'
  /** Which meeting it is a rehearsal of (JSON). */
  | 'rehearsal';

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

export class Store {
  readonly folder: string | null;
  readonly #opened: OpenedDatabase;
  readonly #db: BetterSQLite3Database;
  readonly #queries: Queries;
  readonly #journal: Journal;
  readonly #projections: ProjectionTables;
  readonly #identity: FileIdentity;
  readonly #markFile: MarkFile;
  readonly #begin: Statement;
  readonly #commit: Statement;
  readonly #listeners = new Set<(commit: Commit) => void>();
  #mark: Mark;
  #stopped: StoreFault | null = null;

  constructor(opened: OpenedDatabase, folder: string | null) {
    this.folder = folder;
    this.#opened = opened;
    this.#db = drizzle(opened.sqlite);
    this.#queries = prepareQueries(this.#db);
    this.#journal = new Journal(opened.sqlite);
    this.#projections = new ProjectionTables(opened.sqlite);
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

  // ---- Writing

  /** Appends an act to a meeting's log and brings the projections along: one transaction, on disk when this returns. */
  append(act: Act): void {
    this.#write(() => {
      this.#journal.append(act.entries);
      this.#projections.update(act.before, act.after);
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
      for (const change of changes) writeRegisterRow(this.#db, change);
      this.#queries.noteOperation.run({ op });
    });
    this.#tell({ kind: 'register' });
  }

  /** Saves prose for an operation. */
  saveProse(op: string, row: { meeting: string; place: string } & StoredProse): void {
    this.#write(() => {
      this.#queries.putProse.run(row);
      this.#queries.noteOperation.run({ op });
    });
    this.#tell({ kind: 'prose', meeting: row.meeting });
  }

  /** Derives all rows of a meeting anew from its state. */
  rebuild(state: MeetingState): void {
    this.#write(() => this.#projections.rebuild(state));
  }

  /**
   * Takes in a whole copy, in one transaction: all of it or nothing.
   * In: entries in order, rows, prose, papers and settings; the states that the entries give, and the head of each meeting.
   */
  takeIn(copy: StoreCopy, states: readonly MeetingState[], heads: Mark['meetings']): void {
    this.#write(() => {
      for (const change of copy.register) writeRegisterRow(this.#db, change);
      this.#journal.append(copy.entries);
      for (const row of copy.prose) this.#queries.putProse.run(row);
      for (const each of copy.papers) this.#putPaper(each);
      for (const [name, value] of Object.entries(copy.settings)) this.#putSetting(name, value);
      for (const state of states) this.#projections.rebuild(state);
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
    this.#db.insert(papers).values(row).onConflictDoNothing().run();
  }

  #putSetting(name: string, value: string | null): void {
    if (value === null) this.#db.delete(settings).where(eq(settings.name, name)).run();
    else
      this.#db
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
      if (this.#opened.sqlite.inTransaction) this.#opened.sqlite.exec('rollback');
      throw error;
    }
  }

  // ---- Reading

  get isTest(): boolean {
    return this.setting('test') !== null;
  }

  /** A setting of the store, or null. */
  setting(name: SettingName): string | null {
    return this.#db.select().from(settings).where(eq(settings.name, name)).get()?.value ?? null;
  }

  /** Whether nobody has written anything into it yet. */
  get isEmpty(): boolean {
    const { areas, organisations, persons, bodies } = this.register();
    return this.heads().length + areas.length + organisations.length + persons.length + bodies.length === 0;
  }

  /** Whether the database's own pages hold together. Reads the whole file: seconds for a gigabyte. */
  isSound(): boolean {
    return withFaults(() => this.#opened.sqlite.pragma('quick_check(1)', { simple: true })) === 'ok';
  }

  /** The first table, index or trigger that is not as this program makes it, or null. */
  schemaDifference(): string | null {
    return withFaults(() => schemaDifference(this.#opened.sqlite));
  }

  linkedEntries(meeting: string): LinkedEntry[] {
    return withFaults(() => this.#journal.entries(meeting));
  }

  /** The next entries of a meeting after an entry, so many at most. */
  entriesAfter(meeting: string, entry: number, most: number): LinkedEntry[] {
    return withFaults(() => this.#journal.entriesAfter(meeting, entry, most));
  }

  /** The hash of an entry, or undefined where there is none. */
  hashOf(meeting: string, entry: number): string | undefined {
    const header = withFaults(() => this.#journal.header(meeting, entry));
    return header && entryHash(header, sha256);
  }

  /** The last entry of a meeting: number, hash, and its time; null where there is none. */
  headOf(meeting: string): { entry: number; hash: string; at: string } | null {
    const header = withFaults(() => this.#journal.lastHeader(meeting));
    return header ? { entry: header.seq, hash: entryHash(header, sha256), at: header.at } : null;
  }

  /** The number of the last entry of every meeting. */
  heads(): { meeting: string; entry: number }[] {
    return withFaults(() => this.#journal.heads());
  }

  register(): Register {
    return withFaults(() => readRegister(this.#db));
  }

  isDone(op: string): boolean {
    return this.#queries.operation.get({ op }) !== undefined;
  }

  prose(meeting: string): Record<string, StoredProse> {
    const rows = withFaults(() => this.#queries.prose.all({ meeting }));
    return Object.fromEntries(rows.map(({ place, text, savedAt }) => [place, { text, savedAt }]));
  }

  paper(hash: string): StoredPaper | null {
    return withFaults(() => this.#db.select().from(papers).where(eq(papers.sha256, hash)).get()) ?? null;
  }

  /** The hashes of all papers. */
  paperHashes(): string[] {
    return withFaults(() => this.#db.select({ sha256: papers.sha256 }).from(papers).all()).map((each) => each.sha256);
  }

  /**
   * Copies the database as it is at one moment to a file that is not there yet, a piece at a time, while the store goes on.
   * Faults are those of disk and folder.
   */
  async copyTo(path: string): Promise<void> {
    try {
      await this.#opened.sqlite.backup(path);
    } catch (error) {
      throw faultFrom(error);
    }
  }

  /** Meetings with the newest first. */
  meetings(): MeetingSummary[] {
    const entryOf = new Map(this.heads().map(({ meeting, entry }) => [meeting, entry]));
    const rows = withFaults(() => this.#db.select().from(meetingList).all());
    return rows
      .map((row) => ({ ...row, entry: entryOf.get(row.meeting) ?? 0 }))
      .toSorted((a, b) => (a.date + a.start < b.date + b.start ? 1 : -1));
  }

  /** Numbers used by a body in a year, outside one meeting (C5). */
  numbersUsed(body: string, year: string, pattern: string, except: string): GivenNumber[] {
    const rows = withFaults(() => this.#db.select().from(agenda).where(eq(agenda.body, body)).all());
    return rows.flatMap(({ meeting, number, year: inYear }) =>
      number === null || inYear !== year || meeting === except
        ? []
        : [{ number, running: runningOf(number, pattern, year) }],
    );
  }

  /** What a body has needed in its meetings that are over (N3). */
  averages(body: string): Averages {
    return withFaults(() => averagesOf(this.#db, body));
  }

  /** The first derived table that is not what the state gives, or null. */
  projectionDifference(state: MeetingState): string | null {
    return withFaults(() => this.#projections.difference(state));
  }

  close(): void {
    this.#opened.close();
  }
}
