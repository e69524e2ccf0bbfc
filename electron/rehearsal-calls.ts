/**
 * Rehearsals as the book's own windows ask for them: begun, listed, opened again, thrown away. Which folders there are, the
 * storage process says; a page names one of them, and never a path.
 */
import type { CallResults } from '../app/contract.ts';
import type { Rehearsal } from '../app/rehearsal.ts';

export type RehearsalStores = {
  /** Asks the book's storage process. */
  make: (meeting: string) => Promise<CallResults['make-rehearsal']>;
  read: () => Promise<CallResults['read-rehearsals']>;
  /** Opens a copy in windows of its own, or brings them to the front. */
  open: (folder: string, meeting: string) => Promise<void>;
  isOpen: (folder: string) => boolean;
  /** Until those whose last window has gone are closed, and away if they were thrown away. */
  settled: () => Promise<unknown>;
  /** Takes the folder away. */
  remove: (folder: string) => Promise<void>;
};

export class RehearsalCalls {
  readonly #stores: RehearsalStores;

  constructor(stores: RehearsalStores) {
    this.#stores = stores;
  }

  /** Makes a copy of the book beside it and opens it. */
  async start(meeting: string): Promise<CallResults['start-rehearsal']> {
    const made = await this.#stores.make(meeting);
    if ('failure' in made) return made;
    await this.#stores.open(made.folder, meeting);
    return made.rehearsal;
  }

  /** What was kept and what is open now, the latest first. */
  async list(): Promise<CallResults['list-rehearsals']> {
    const kept = await this.#read();
    return kept.map(({ folder, ...each }) => ({ ...each, isOpen: this.#stores.isOpen(folder) }));
  }

  /** Failures: `rehearsal-gone`, `rehearsal-not-readable`. */
  async open(name: string): Promise<CallResults['open-rehearsal']> {
    const kept = await this.#find(name);
    if (kept === undefined) return { failure: 'rehearsal-gone', detail: name };
    const rehearsal: Rehearsal | null = kept.rehearsal;
    if (rehearsal === null) return { failure: 'rehearsal-not-readable', detail: kept.folder };
    await this.#stores.open(kept.folder, rehearsal.meeting);
    return rehearsal;
  }

  /** Failures: `rehearsal-open`, `io-error`. What is gone already is thrown away. */
  async throwAway(name: string): Promise<CallResults['throw-away-rehearsal']> {
    const kept = await this.#find(name);
    if (kept === undefined) return null;
    if (this.#stores.isOpen(kept.folder)) return { failure: 'rehearsal-open', detail: kept.folder };
    try {
      await this.#stores.remove(kept.folder);
      return null;
    } catch (error) {
      return { failure: 'io-error', detail: String(error) };
    }
  }

  async #find(name: string): Promise<CallResults['read-rehearsals'][number] | undefined> {
    return (await this.#read()).find((each) => each.name === name);
  }

  async #read(): Promise<CallResults['read-rehearsals']> {
    await this.#stores.settled();
    return this.#stores.read();
  }
}
