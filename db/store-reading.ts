/** What a store tells: every question to the log, the register, drafts, papers and what is derived. Nothing here writes. */
import type { Statement } from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { LinkedEntry } from '../domain/log/chain.ts';
import { entryHash } from '../domain/log/entry.ts';
import type { Averages } from '../domain/meeting/forecast.ts';
import type { GivenNumber } from '../domain/meeting/numbers.ts';
import { runningOf } from '../domain/meeting/numbers.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { MeetingSummary } from '../domain/meeting/summary.ts';
import type { Register } from '../domain/register/register.ts';
import { averagesOf } from './averages.ts';
import { decisionsOf, type DecisionLine } from './decisions.ts';
import { faultFrom, withFaults } from './fault.ts';
import { Journal } from './journal.ts';
import { schemaDifference, type OpenedDatabase } from './open.ts';
import { ProjectionTables } from './projections/tables.ts';
import { prepareQueries, type Queries } from './queries.ts';
import { readRegister } from './register.ts';
import { agenda, meetingList, papers, settings } from './schema.ts';
import { sha256 } from './sha256.ts';

export type StoredProse = { text: string; savedAt: string };
export type StoredPaper = { sha256: string; mediaType: string; bytes: Uint8Array };

/** What the store knows of itself. */
export type SettingName =
  /** Set where what it exports says ØVING. */
  | 'test'
  /** What a copy of this store is known by, once there is one. */
  | 'store-id'
  /** Where the second place is (JSON: ChosenPlace). */
  | 'second-place'
  /** Which copy it was restored from, and what may be missing (JSON). */
  | 'restored'
  /** Which meeting it is a rehearsal of (JSON). */
  | 'rehearsal';

/** The reading half of a store; `Store` adds the writing. */
export class StoreReading {
  protected readonly opened: OpenedDatabase;
  protected readonly db: BetterSQLite3Database;
  protected readonly queries: Queries;
  protected readonly journal: Journal;
  protected readonly projections: ProjectionTables;
  /** Asked at every command, so it is the driver's own statement. */
  readonly #operation: Statement;

  constructor(opened: OpenedDatabase) {
    this.opened = opened;
    this.db = drizzle(opened.sqlite);
    this.queries = prepareQueries(this.db);
    this.journal = new Journal(opened.sqlite);
    this.projections = new ProjectionTables(opened.sqlite);
    this.#operation = opened.sqlite.prepare('select 1 from operation where op = ?');
  }

  get isTest(): boolean {
    return this.setting('test') !== null;
  }

  /** A setting of the store, or null. */
  setting(name: SettingName): string | null {
    return this.db.select().from(settings).where(eq(settings.name, name)).get()?.value ?? null;
  }

  /** Whether nobody has written anything into it yet. */
  get isEmpty(): boolean {
    const { areas, organisations, persons, bodies } = this.register();
    return this.heads().length + areas.length + organisations.length + persons.length + bodies.length === 0;
  }

  /** Whether the database's own pages hold together. Reads the whole file: seconds for a gigabyte. */
  isSound(): boolean {
    return withFaults(() => this.opened.sqlite.pragma('quick_check(1)', { simple: true })) === 'ok';
  }

  /** The first table, index or trigger that is not as this program makes it, or null. */
  schemaDifference(): string | null {
    return withFaults(() => schemaDifference(this.opened.sqlite));
  }

  linkedEntries(meeting: string): LinkedEntry[] {
    return withFaults(() => this.journal.entries(meeting));
  }

  /** The next entries of a meeting after an entry, so many at most. */
  entriesAfter(meeting: string, entry: number, most: number): LinkedEntry[] {
    return withFaults(() => this.journal.entriesAfter(meeting, entry, most));
  }

  /** The hash of an entry, or undefined where there is none. */
  hashOf(meeting: string, entry: number): string | undefined {
    const header = withFaults(() => this.journal.header(meeting, entry));
    return header && entryHash(header, sha256);
  }

  /** The last entry of a meeting: number, hash, and its time; null where there is none. */
  headOf(meeting: string): { entry: number; hash: string; at: string } | null {
    const header = withFaults(() => this.journal.lastHeader(meeting));
    return header ? { entry: header.seq, hash: entryHash(header, sha256), at: header.at } : null;
  }

  /** The number of the last entry of every meeting. */
  heads(): { meeting: string; entry: number }[] {
    return withFaults(() => this.journal.heads());
  }

  register(): Register {
    return withFaults(() => readRegister(this.db));
  }

  isDone(op: string): boolean {
    return this.#operation.get(op) !== undefined;
  }

  prose(meeting: string): Record<string, StoredProse> {
    const rows = withFaults(() => this.queries.prose.all({ meeting }));
    return Object.fromEntries(rows.map(({ place, text, savedAt }) => [place, { text, savedAt }]));
  }

  /** The words kept in one place; empty where nothing was. */
  proseAt(meeting: string, place: string): string {
    return withFaults(() => this.queries.proseAt.get({ meeting, place }))?.text ?? '';
  }

  paper(hash: string): StoredPaper | null {
    return withFaults(() => this.db.select().from(papers).where(eq(papers.sha256, hash)).get()) ?? null;
  }

  /** The hashes of all papers. */
  paperHashes(): string[] {
    return withFaults(() => this.db.select({ sha256: papers.sha256 }).from(papers).all()).map((each) => each.sha256);
  }

  /**
   * Copies the database as it is at one moment to a file that is not there yet, a piece at a time, while the store goes on.
   * Faults are those of disk and folder.
   */
  async copyTo(path: string): Promise<void> {
    try {
      await this.opened.sqlite.backup(path);
    } catch (error) {
      throw faultFrom(error);
    }
  }

  /** Meetings with the newest first. */
  meetings(): MeetingSummary[] {
    const entryOf = new Map(this.heads().map(({ meeting, entry }) => [meeting, entry]));
    const rows = withFaults(() => this.db.select().from(meetingList).all());
    return rows
      .map((row) => ({ ...row, entry: entryOf.get(row.meeting) ?? 0 }))
      .toSorted((a, b) => (a.date + a.start < b.date + b.start ? 1 : -1));
  }

  /** Numbers used by a body in a year, outside one meeting (C5). */
  numbersUsed(body: string, year: string, pattern: string, except: string): GivenNumber[] {
    const rows = withFaults(() => this.db.select().from(agenda).where(eq(agenda.body, body)).all());
    return rows.flatMap(({ meeting, number, year: inYear }) =>
      number === null || inYear !== year || meeting === except
        ? []
        : [{ number, running: runningOf(number, pattern, year) }],
    );
  }

  /** What a body has needed in its meetings that are over (N3). */
  averages(body: string): Averages {
    return withFaults(() => averagesOf(this.db, body));
  }

  /** What was declared in the meetings of a body, or in all, the latest first (K4, K6). */
  decisions(body?: string): DecisionLine[] {
    return withFaults(() => decisionsOf(this.db, body));
  }

  /** The first derived table that is not what the state gives, or null. */
  projectionDifference(state: MeetingState): string | null {
    return withFaults(() => this.projections.difference(state));
  }
}
