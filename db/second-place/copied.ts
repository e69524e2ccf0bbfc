/** What a second place has of a store already, and what it lacks: compared, never remembered from one run to the next. */
import { hash } from 'node:crypto';
import type { EntryHeader } from '../../domain/log/entry.ts';
import { registerKey, type RegisterChange } from '../../domain/register/commands.ts';
import type { Register } from '../../domain/register/register.ts';
import type { StoredProse } from '../store-reading.ts';
import type { Store } from '../store.ts';
import type { PlaceRecord } from './line.ts';

/** So many entries are read from the store at a time, and then others get their turn. */
export const MOST_ENTRIES = 500;

export class Copied {
  store: string | null = null;
  /** The last entry of each meeting. */
  readonly #heads = new Map<string, EntryHeader>();
  /** Rows of the register and prose by key, as a hash of what they said last. */
  readonly #rows = new Map<string, string>();
  readonly #papers = new Set<string>();

  /** Takes a record that is in the place. */
  take(record: PlaceRecord): void {
    switch (record.kind) {
      case 'store':
        this.store = record.store;
        break;
      case 'entry':
        this.#heads.set(record.header.meeting, record.header);
        break;
      case 'register':
      case 'prose':
        this.#rows.set(...rowOf(record));
        break;
      case 'paper':
        this.#papers.add(record.sha256);
        break;
    }
  }

  /** Whether the place has nothing that the store lacks: otherwise it is a copy of another book. */
  isOf(id: string, headerHash: (header: EntryHeader) => string, store: Pick<Store, 'hashOf'>): boolean {
    if (this.store !== null && this.store !== id) return false;
    return [...this.#heads.values()].every((header) => store.hashOf(header.meeting, header.seq) === headerHash(header));
  }

  /** The next entries of a meeting that the place lacks. */
  missingEntries(store: Pick<Store, 'entriesAfter'>, meeting: string): PlaceRecord[] {
    const from = this.#heads.get(meeting)?.seq ?? 0;
    return store.entriesAfter(meeting, from, MOST_ENTRIES).map((each) => ({ kind: 'entry', ...each }));
  }

  /** Rows of the register that the place lacks or has otherwise, in an order in which they can be written. */
  missingRows(register: Register): PlaceRecord[] {
    return (Object.keys(register) as RegisterChange['table'][])
      .flatMap((table) => register[table].map((row) => ({ kind: 'register', table, row }) as PlaceRecord))
      .filter((each) => this.#lacks(each));
  }

  /** Prose of a meeting that the place lacks or has otherwise. */
  missingProse(meeting: string, all: Readonly<Record<string, StoredProse>>): PlaceRecord[] {
    return Object.entries(all)
      .map(([place, prose]): PlaceRecord => ({ kind: 'prose', meeting, place, ...prose }))
      .filter((each) => this.#lacks(each));
  }

  missingPapers(all: readonly string[]): string[] {
    return all.filter((each) => !this.#papers.has(each));
  }

  #lacks(record: PlaceRecord): boolean {
    const [key, said] = rowOf(record);
    return this.#rows.get(key) !== said;
  }
}

function rowOf(record: PlaceRecord): [key: string, said: string] {
  if (record.kind === 'register') {
    const { table, row } = record;
    return [`${table} ${registerKey(table, row)}`, hash('sha256', JSON.stringify(row))];
  }
  if (record.kind === 'prose')
    return [`prose ${JSON.stringify([record.meeting, record.place])}`, hash('sha256', record.savedAt + record.text)];
  throw new Error(`a ${record.kind} is no row`);
}
