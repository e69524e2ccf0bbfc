/**
 * Restoring: a new store out of a second place, on another laptop. The whole copy is read and checked before anything is
 * written, and then taken in at once; nothing is restored over a store that holds something. What may be missing is said.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { checkChain } from '../domain/log/chain.ts';
import { openBook } from '../domain/meeting/acts.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { summaryOf } from '../domain/meeting/summary.ts';
import { registerKey, type RegisterChange } from '../domain/register/commands.ts';
import { StoreFault } from '../db/fault.ts';
import type { NewEntry } from '../db/journal.ts';
import type { PlaceRecord } from '../db/second-place/line.ts';
import {
  findJournal,
  JOURNAL_NAME,
  PAPERS_NAME,
  readInStep,
  readJournal,
  type InStep,
} from '../db/second-place/reading.ts';
import { sha256 } from '../db/sha256.ts';
import type { StoredPaper } from '../db/store-reading.ts';
import type { Store, StoreCopy } from '../db/store.ts';
import { readEntry } from './meeting-files.ts';

/** The shape of what a store says of where it was restored from. */
export const RESTORED_SCHEMA = z.strictObject({
  /** What the store was known by that this is a copy of, and when it was restored, UTC. */
  store: z.string(),
  at: z.string(),
  /** The newest entry or prose in the copy, UTC; null where there is neither. */
  lastAt: z.string().nullable(),
  /** The last moment at which the copy lacked nothing: what was done after it may be missing. Null: it never says so. */
  inStepAt: z.string().nullable(),
  /** Every meeting with its last entry: the next entry that was made on the old laptop would be the one after. */
  meetings: z.array(
    z.strictObject({ meeting: z.string(), title: z.string(), entry: z.number(), hash: z.string(), at: z.string() }),
  ),
  /** Set when lines of the copy did not hold, or were cut from its end, and it was gone on with what holds before. */
  damagedAtLine: z.number().nullable(),
  /** Papers that the copy names and lacks, by hash. */
  papersMissing: z.array(z.string()),
});

/** Where a store was restored from, and what may be missing. */
export type Restored = z.infer<typeof RESTORED_SCHEMA>;

/** A copy as it was read and found to hold, with the states that its logs give. */
export type ReadCopy = {
  copy: Omit<StoreCopy, 'settings'>;
  states: readonly MeetingState[];
  test: boolean;
  restored: Restored;
  inStep: InStep | null;
};

/**
 * Reads the copy in a place.
 * In: the place or the folder in it; whether to go on with what holds before a damage. Out: all that it holds, checked line
 * by line, chain by chain, and folded. Throws StoreFault `no-second-place`, `several-second-places`, `second-place-damaged`
 * naming the line, `log-does-not-hold`, `unknown-entry`.
 */
export async function readCopy(from: string, options: { acceptDamage: boolean; now: Date }): Promise<ReadCopy> {
  const folder = await findJournal(from);
  const inStep = await readInStep(folder);
  const records = new CopiedRecords();
  let hashThen: string | null = null;
  const end = await readJournal(join(folder, JOURNAL_NAME), (record, line, hash) => {
    records.take(record);
    if (line === inStep?.line) hashThen = hash;
  });
  const isCut = inStep !== null && inStep.line > 0 && hashThen !== inStep.hash;
  const damagedAtLine = end.rest === 'damaged' || isCut ? end.lines + 1 : null;
  if (damagedAtLine !== null && !options.acceptDamage)
    throw new StoreFault('second-place-damaged', `line ${damagedAtLine}`);
  if (records.store === null) throw new StoreFault('no-second-place', folder);
  const { papers, missing } = await readPapers(folder, records.papers);
  const read = [...Map.groupBy(records.entries, ({ header }) => header.meeting)].map(readMeeting);
  return {
    copy: { entries: records.entries, register: records.register, prose: records.prose, papers },
    states: read.map(({ state }) => state),
    test: records.store.test,
    inStep: isCut ? null : inStep,
    restored: {
      store: records.store.store,
      at: options.now.toISOString(),
      lastAt: records.lastAt,
      inStepAt: isCut ? null : (inStep?.beat.at ?? null),
      meetings: read.map(({ facts }) => facts),
      damagedAtLine,
      papersMissing: missing,
    },
  };
}

/**
 * Takes a copy into a store that holds nothing yet: the log, the rows, and the tables that the states give, in one transaction.
 * Out: what was restored. Throws StoreFault `store-exists`, and those of writing; then the store holds nothing still.
 */
export function takeInCopy(store: Store, { copy, states, test, restored, inStep }: ReadCopy): Restored {
  if (!store.isEmpty) throw new StoreFault('store-exists', store.folder ?? '');
  const settings = { ...(test ? { test: '1' } : {}), restored: JSON.stringify(restored) };
  const heads = restored.meetings.map(({ meeting, entry, hash }) => [meeting, { entry, hash }] as const);
  store.takeIn({ ...copy, settings }, states, Object.fromEntries(heads));
  // S7: a speech that ran when the other laptop went away stands at the last moment that is known of it.
  store.writeMark(inStep?.beat ?? null);
  return restored;
}

/** What a store says of where it was restored from; null where it was not. */
export function restoredFrom(store: Pick<Store, 'setting'>): Restored | null {
  const said = store.setting('restored');
  return said === null ? null : RESTORED_SCHEMA.parse(JSON.parse(said));
}

function readMeeting([meeting, entries]: [string, NewEntry[]]): {
  state: MeetingState;
  facts: Restored['meetings'][number];
} {
  const { faults, head } = checkChain(meeting, entries, sha256);
  const [fault] = faults;
  if (fault) throw new StoreFault('log-does-not-hold', `meeting ${meeting} entry ${fault.entry} ${fault.code}`);
  const { state } = openBook(meeting, entries.map(readEntry));
  return { state, facts: { meeting, title: summaryOf(state).title, ...head, at: entries.at(-1)?.header.at ?? '' } };
}

/** The records of a copy as a store takes them in: entries in order, of rows and prose what was said last. */
class CopiedRecords {
  store: { store: string; test: boolean } | null = null;
  lastAt: string | null = null;
  readonly entries: NewEntry[] = [];
  readonly papers = new Map<string, string>();
  readonly #register = new Map<string, RegisterChange>();
  readonly #prose = new Map<string, StoreCopy['prose'][number]>();

  /** A row keeps the place where it first came, since others refer to it. */
  get register(): RegisterChange[] {
    return [...this.#register.values()];
  }

  get prose(): StoreCopy['prose'] {
    return [...this.#prose.values()];
  }

  take(record: PlaceRecord): void {
    switch (record.kind) {
      case 'store':
        this.store = record;
        break;
      case 'entry': {
        const { header, content } = record;
        if (content === null)
          throw new StoreFault('log-does-not-hold', `meeting ${header.meeting} entry ${header.seq} content-missing`);
        this.entries.push({ header, content });
        this.#note(header.at);
        break;
      }
      case 'register': {
        const { table, row } = record;
        this.#register.set(`${table} ${registerKey(table, row)}`, { table, row } as RegisterChange);
        break;
      }
      case 'prose': {
        const { meeting, place, text, savedAt } = record;
        this.#prose.set(JSON.stringify([meeting, place]), { meeting, place, text, savedAt });
        this.#note(savedAt);
        break;
      }
      case 'paper':
        this.papers.set(record.sha256, record.mediaType);
        break;
    }
  }

  #note(at: string): void {
    if (this.lastAt === null || at > this.lastAt) this.lastAt = at;
  }
}

/** The papers whose bytes are what their hash says; the others are named. */
async function readPapers(
  folder: string,
  named: ReadonlyMap<string, string>,
): Promise<{ papers: StoredPaper[]; missing: string[] }> {
  const papers: StoredPaper[] = [];
  const missing: string[] = [];
  for (const [name, mediaType] of named) {
    const bytes = /^[0-9a-f]{64}$/.test(name)
      ? await readFile(join(folder, PAPERS_NAME, name)).catch(() => null)
      : null;
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === name)
      papers.push({ sha256: name, mediaType, bytes });
    else missing.push(name);
  }
  return { papers, missing };
}
