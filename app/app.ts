/**
 * The app over one data folder: every call of the contract that the store answers. Shells differ only in how calls
 * reach it; `electron/` sends them from windows, `cli/` and the tests make them here.
 */
import { randomUUID } from 'node:crypto';
import { setImmediate as otherCalls } from 'node:timers/promises';
import type { Window } from '../domain/meeting/events.ts';
import { LAW } from '../domain/meeting/law.ts';
import { summaryOf } from '../domain/meeting/summary.ts';
import { faultFrom, isOfOneMeeting, StoreFault } from '../db/fault.ts';
import { openStore, type Store } from '../db/store.ts';
import type { Announcement } from './answer.ts';
import { clearMemory } from './clear-memory.ts';
import { READER_CALLS, type StoreCallName } from './call-names.ts';
import { systemClock, type Clock } from './clock.ts';
import {
  checkCall,
  NotForThisWindow,
  type CallResults,
  type Exported,
  type Failure,
  type OpenedMeeting,
} from './contract.ts';
import { openExample } from './example.ts';
import { isFailure, orFailure, orFailureElsewhere } from './failure.ts';
import { exportMinutes } from './minutes-export.ts';
import { keptRehearsals } from './kept-rehearsals.ts';
import { copyForRehearsal, rehearsalFolder, rehearsalOf } from './rehearsal.ts';
import { readCopy, restoredFrom, takeInCopy, type Restored } from './restore.ts';
import { Runner } from './run-command.ts';
import { SecondPlaceKeeper } from './second-place.ts';
import { makeSigningKey, openSigningKey, signingKeyFacts } from './signing-key.ts';
import { trustSigner } from './trust-store.ts';
import { verifyFileHere } from './verify-file.ts';

export type App = {
  /**
   * Answers one call. `by` is the sending window as the shell knows it, whatever the input says (W1).
   * Throws NotOfTheContract for a call that is none, StoreFault when the store stops.
   */
  call<Name extends StoreCallName>(name: Name, input: unknown, by: { window: Window }): Promise<CallResults[Name]>;
  /** Hears of every commit, after it; returns the way to stop listening. */
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
  /** Lets the second place have what it lacks if it answers soon, writes the high-water mark and closes the store. */
  close(): Promise<void>;
};

type Handlers = {
  [Name in StoreCallName]: (
    input: ReturnType<typeof checkCall<Name>>,
    by: { window: Window },
  ) => CallResults[Name] | Promise<CallResults[Name]>;
};

/** More entries than most meetings ever have: one part is read, sent and folded in a blink. */
const ENTRIES_IN_A_PART = 5000;

/** Where the book lies is for the one who keeps it to say. */
const KEEPER_CALLS: readonly StoreCallName[] = [
  'choose-second-place',
  'stop-second-place',
  'restore-store',
  'make-rehearsal',
  'read-rehearsals',
];

/** S7: the clock stands at the last durable beat, so beats come once a second. */
const BEAT_MS = 1000;

/** Opens the app on a data folder; makes the store when there is none. Throws StoreFault. */
export function openApp(options: { dataDir: string; test?: boolean; clock?: Clock }): App {
  const store = openStore({ folder: options.dataDir, test: options.test ?? false });
  return new OpenedApp(store, options.clock ?? systemClock(), options.dataDir);
}

class OpenedApp implements App {
  readonly #store: Store;
  readonly #secondPlace: SecondPlaceKeeper;
  readonly #listeners = new Set<(announcement: Announcement) => void>();
  readonly #beats: NodeJS.Timeout;
  readonly #clock: Clock;
  readonly #dataDir: string;
  /** Long meetings that are read and checked between calls, or have been. */
  readonly #checking = new Set<string>();
  #runner: Runner;
  #isClosed = false;

  constructor(store: Store, clock: Clock, dataDir: string) {
    this.#store = store;
    this.#dataDir = dataDir;
    this.#clock = clock;
    this.#runner = this.#newRunner();
    this.#secondPlace = new SecondPlaceKeeper(store, (facts) => this.#announce({ kind: 'second-place', facts }));
    this.#beats = setInterval(() => this.#guarded(() => this.#runner.beat()), BEAT_MS).unref();
  }

  async call<Name extends StoreCallName>(
    name: Name,
    input: unknown,
    by: { window: Window },
  ): Promise<CallResults[Name]> {
    const checked = checkCall(name, input);
    checkWindow(name, by.window);
    const handler = this.#handlers[name] as (
      input: unknown,
      by: { window: Window },
    ) => CallResults[Name] | Promise<CallResults[Name]>;
    try {
      return await handler(checked, by);
    } catch (error) {
      throw this.#noted(error, checked);
    }
  }

  onAnnouncement(listener: (announcement: Announcement) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearInterval(this.#beats);
    this.#isClosed = true;
    try {
      this.#runner.beat();
      await this.#secondPlace.close();
    } finally {
      this.#store.close();
    }
  }

  readonly #handlers: Handlers = {
    'run-command': (command, by) => this.#runner.run({ ...command, by: { ...asObject(command.by), ...by } }),
    'list-meetings': () => this.#store.meetings(),
    'open-meeting': ({ meeting, after }) => this.#openMeeting(meeting, after ?? 0),
    'read-register': () => this.#runner.register,
    'read-prose': ({ meeting }) => this.#store.prose(meeting),
    'read-written-wordings': ({ meeting }) => this.#writtenWordings(meeting),
    'read-paper': ({ sha256 }) => this.#store.paper(sha256),
    'read-averages': ({ body }) => this.#store.averages(body),
    'read-decisions': ({ body }) => this.#store.decisions(body),
    'open-example': (_input, by) =>
      openExample((line) => this.#runner.run({ ...line, by: { ...asObject(line.by), ...by } })),
    'read-signing-key': () => signingKeyFacts(this.#dataDir),
    'make-signing-key': (owner) => orFailure(() => makeSigningKey(this.#dataDir, owner, { createdAt: new Date() })),
    'sign-and-export': (order, by) => this.#signAndExport(order, by),
    'verify-file': ({ bytes }) => verifyFileHere(bytes, this.#dataDir),
    'trust-signer': (key) => orFailure(() => trustSigner(this.#dataDir, key)),
    'read-store': () => ({
      test: this.#store.isTest,
      session: this.#runner.session,
      stopped: this.#store.stopped && { fault: this.#store.stopped.code, detail: this.#store.stopped.detail },
      secondPlace: this.#secondPlace.facts,
      restored: restoredFrom(this.#store),
      rehearsal: rehearsalOf(this.#store),
    }),
    'choose-second-place': ({ folder }) => this.#secondPlace.choose(folder),
    'stop-second-place': () => this.#secondPlace.stop().then(() => null),
    'read-second-place': () => this.#secondPlace.facts,
    'restore-store': (order) => this.#restore(order),
    'make-rehearsal': ({ meeting }) => orFailureElsewhere(() => this.#makeRehearsal(meeting)),
    'read-rehearsals': () => keptRehearsals(this.#dataDir),
  };

  #newRunner(): Runner {
    const runner = new Runner(this.#store, this.#clock);
    runner.onAnnouncement((announcement) => this.#announce(announcement));
    return runner;
  }

  /** Into a store that holds nothing: then all that was known of it is read anew. */
  async #restore({ folder, acceptDamage }: { folder: string; acceptDamage: boolean }): Promise<Restored | Failure> {
    if (!this.#store.isEmpty) return { failure: 'store-exists', detail: this.#dataDir };
    const copy = await orFailureElsewhere(() => readCopy(folder, { acceptDamage, now: new Date() }));
    if (isFailure(copy)) return copy;
    if (!this.#store.isEmpty) return { failure: 'store-exists', detail: this.#dataDir }; // Somebody has begun meanwhile.
    const restored = takeInCopy(this.#store, copy);
    this.#runner = this.#newRunner();
    this.#announce({ kind: 'restored' });
    return restored;
  }

  async #makeRehearsal(meeting: string): Promise<CallResults['make-rehearsal']> {
    const state = this.#runner.book(meeting)?.state;
    if (!state) return { failure: 'unknown-meeting', detail: meeting };
    const now = new Date();
    const folder = rehearsalFolder(this.#dataDir, now);
    const { title } = summaryOf(state);
    return { folder, rehearsal: await copyForRehearsal(this.#store, { meeting, title, into: folder, now }) };
  }

  /**
   * The file first, then the entry that tells of it: whoever is stopped in between signs once more. A window whose entry the law
   * would not take gets no file either (W1).
   */
  async #signAndExport(
    order: { meeting: string; folder: string; password: string; supplement?: number | undefined },
    by: { window: Window },
  ): Promise<Exported | Failure> {
    const { windows } = LAW[order.supplement === undefined ? 'sign-minutes' : 'sign-supplement'];
    if (!windows.includes(by.window)) return { failure: 'window-may-not', detail: 'W1' };
    const key = await orFailure(() => openSigningKey(this.#dataDir, order.password));
    if (isFailure(key)) return key;
    const state = this.#runner.book(order.meeting)?.state ?? null;
    const { folder, supplement } = order;
    const signed = await exportMinutes(this.#store, state, { folder, key, now: new Date(), supplement });
    if (isFailure(signed)) return signed;
    const answer = this.#runner.run({ op: randomUUID(), by, ...signed.signing });
    return answer.outcome === 'refused' ? { failure: answer.code, detail: answer.rule } : signed.exported;
  }

  /**
   * The entries of a meeting, or of a long one the next part. A short one is checked before anything is shown; a long one is shown
   * at once and checked meanwhile, since nothing can be done to it before that anyway (docs/decisions/0010).
   */
  #openMeeting(meeting: string, after: number): OpenedMeeting | null {
    const length = this.#store.headOf(meeting)?.entry ?? 0;
    if (length <= ENTRIES_IN_A_PART) this.#runner.noticeInterruption(meeting);
    const part = this.#runner.entriesAfter(meeting, after, ENTRIES_IN_A_PART);
    const now = this.#clock.now();
    if (part === null || !now) return null;
    const last = after + part.entries.length;
    if (length > ENTRIES_IN_A_PART && last >= part.head.entry) this.#checkSoon(meeting);
    const { at, mono, session } = now;
    return { meeting, ...part, entries: JSON.stringify(part.entries), last, session, now: { at, mono } };
  }

  /** What the room may see rests on the meeting: a long one is read and checked between other calls first. */
  async #writtenWordings(meeting: string): Promise<CallResults['read-written-wordings']> {
    while (!this.#runner.readOn(meeting)) await otherCalls();
    return this.#runner.wordingsForTheRoom(meeting);
  }

  /** Reads and checks a meeting between calls, a piece at a time; then a clock that ran when the program went away is shown (S7). */
  #checkSoon(meeting: string): void {
    if (this.#checking.has(meeting)) return;
    this.#checking.add(meeting);
    const turn = (): void => {
      if (this.#isClosed || this.#store.stopped) return;
      this.#guarded(
        () => {
          if (!this.#runner.readOn(meeting)) setImmediate(turn);
          else {
            this.#runner.noticeInterruption(meeting);
            clearMemory();
          }
        },
        { meeting },
      );
    };
    setImmediate(() => {
      clearMemory(); // What was read to be shown is not needed again, and little else is there yet.
      turn();
    });
  }

  #announce(announcement: Announcement): void {
    for (const listener of this.#listeners) listener(announcement);
  }

  /** A fault stops the store for every window at once, or the one meeting whose log does not hold. */
  #noted(error: unknown, asked: unknown): unknown {
    const fault = faultFrom(error);
    if (!(fault instanceof StoreFault)) return fault;
    const { code, detail } = fault;
    const { meeting } = asObject(asked) as { meeting?: unknown };
    if (fault === this.#store.stopped) this.#announce({ kind: 'stopped', fault: code, detail });
    else if (isOfOneMeeting(fault) && typeof meeting === 'string')
      this.#announce({ kind: 'meeting-stopped', meeting, fault: code, detail });
    return fault;
  }

  /** Does what nobody waits for; a fault that is not of one meeting alone stops the store. */
  #guarded(act: () => void, asked: { meeting?: string } = {}): void {
    try {
      act();
    } catch (error) {
      const fault = faultFrom(error);
      if (!(fault instanceof StoreFault)) throw error;
      if (!isOfOneMeeting(fault)) this.#store.stop(fault);
      this.#noted(fault, asked);
    }
  }
}

/** What a reader may ask is a closed list; a command of its is refused by the law itself (W1). Throws NotForThisWindow. */
function checkWindow(name: StoreCallName, window: Window): void {
  if (window === 'reader' && name !== 'run-command' && !READER_CALLS.includes(name)) throw new NotForThisWindow(name);
  if (window !== 'keeper' && KEEPER_CALLS.includes(name)) throw new NotForThisWindow(name);
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
