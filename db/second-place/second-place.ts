/**
 * The second place: a folder on another disk, a stick or a share, to which everything that is committed is written once
 * more within a second (docs/decisions/0009-second-place.md).
 *
 * Nothing waits for it. It looks a few times a second at what was committed since, writes that and flushes it, all
 * without holding up the thread that answers commands. When the place is gone it says so once, tries again, and goes on
 * from what it finds there: what is missing is compared with the store, never remembered.
 */
import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { entryHash, type EntryHeader } from '../../domain/log/entry.ts';
import { faultFrom, StoreFault } from '../fault.ts';
import { sha256 } from '../sha256.ts';
import type { Store } from '../store.ts';
import { Copied, MOST_ENTRIES } from './copied.ts';
import { JournalFile } from './journal-file.ts';
import type { PlaceRecord } from './line.ts';
import { folderIn } from './reading.ts';

/** A place as it was chosen: the disk is known by its number, so that an empty mount point is not taken for it. */
export type ChosenPlace = { folder: string; device: string };

export type SecondPlaceState =
  /** Everything that was committed is there. */
  | 'in-step'
  /** It is there, and something is still to be written. */
  | 'catching-up'
  /** It cannot be reached or written in. Nothing has stopped, and it is tried again. */
  | 'gone';

export type SecondPlaceFacts = {
  folder: string;
  state: SecondPlaceState;
  /** When the state came about, UTC. */
  since: string;
  /** Why it is gone: `not-there`, `other-disk`, `no-answer`, or a StoreFaultCode such as `disk-full`; null otherwise. */
  reason: string | null;
  /** When everything was there last, UTC; null when it never was in this run. */
  inStepAt: string | null;
  /** Whether it is on the same disk as the store, and so would be lost with it. */
  sameDisk: boolean;
};

/** So often it looks for something to write: with a flush it is well within the second that is promised. */
const TURN_MS = 200;
/** What waits longer than this is told. */
const SLOW_MS = 1000;
/** A write that has not come back after this long is from a place that does not answer. */
const NO_ANSWER_MS = 5000;
const AGAIN_MS = 2000;

export class SecondPlace {
  readonly #store: Store;
  readonly #id: string;
  readonly #chosen: ChosenPlace;
  readonly #onChange: (facts: SecondPlaceFacts) => void;
  readonly #turns: NodeJS.Timeout;
  readonly #stopListening: () => void;
  #facts: SecondPlaceFacts;
  #journal: JournalFile | null = null;
  #copied = new Copied();
  /** What is to be looked at; everything when the place has just been opened. */
  #meetings = new Set<string>();
  #proseOf = new Set<string>();
  #register = false;
  #papers = false;
  /** When the oldest commit that is not there yet was seen, and when the place answered last; by a clock nobody can set. */
  #pendingSince: number | null = null;
  #busySince: number | null = null;
  #tryAgainAt = 0;
  #beatNoted = '';
  #turn: Promise<void> = Promise.resolve();
  #isClosed = false;

  /** Begins at once. `onChange` hears when the state becomes another. */
  constructor(store: Store, id: string, chosen: ChosenPlace, onChange: (facts: SecondPlaceFacts) => void) {
    this.#store = store;
    this.#id = id;
    this.#chosen = chosen;
    this.#onChange = onChange;
    const sameDisk = store.folder !== null && deviceOf(store.folder) === chosen.device;
    const { folder } = chosen;
    this.#facts = { folder, state: 'catching-up', since: timeNow(), reason: null, inStepAt: null, sameDisk };
    this.#stopListening = store.onCommit((commit) => {
      this.#pendingSince ??= performance.now();
      if (commit.kind === 'entries') this.#meetings.add(commit.meeting);
      else if (commit.kind === 'prose') this.#proseOf.add(commit.meeting);
      else if (commit.kind === 'register') this.#register = true;
      else this.#papers = true;
    });
    this.#turns = setInterval(() => this.#look(), TURN_MS).unref();
    this.#look();
  }

  get facts(): SecondPlaceFacts {
    return this.#facts;
  }

  /** Writes what is left, if the place answers within `patienceMs`, and lets go of it. Out: whether it has answered. */
  async close(patienceMs = 2000): Promise<boolean> {
    clearInterval(this.#turns);
    const written = this.#turn.then(() => this.#write()).catch(() => undefined);
    const patience = Promise.withResolvers<false>();
    const timer = setTimeout(() => patience.resolve(false), patienceMs);
    const hasAnswered = await Promise.race([written.then(() => true), patience.promise]);
    clearTimeout(timer);
    this.#isClosed = true;
    this.#stopListening();
    // Not waited for: closing a file on a share that does not answer takes as long as everything else there.
    void this.#journal?.close();
    return hasAnswered;
  }

  /** One look, unless the last turn is still under way: then it is seen whether it takes too long. */
  #look(): void {
    const now = performance.now();
    if (this.#busySince !== null) {
      if (now - this.#busySince > NO_ANSWER_MS) this.#become('gone', 'no-answer');
      else if (this.#facts.state === 'in-step' && now - (this.#pendingSince ?? now) > SLOW_MS)
        this.#become('catching-up');
      return;
    }
    if (now < this.#tryAgainAt) return;
    this.#busySince = now;
    this.#turn = this.#write()
      .catch((error: unknown) => this.#lose(error))
      .finally(() => (this.#busySince = null));
  }

  /** Writes until all is there that had been committed when it last looked. */
  async #write(): Promise<void> {
    if (this.#isClosed) return;
    const journal = (this.#journal ??= await this.#open());
    for (let isAll = false; !isAll && !this.#isClosed;) {
      const { beat } = this.#store; // Read before what is missing: at this beat nothing after it had happened.
      const lookedAt = performance.now();
      const missing = await this.#missing(journal);
      isAll = missing.isAll;
      if (missing.records.length > 0) await journal.append(missing.records);
      for (const record of missing.records) this.#copied.take(record);
      this.#busySince &&= performance.now(); // It answers.
      if (!isAll) continue;
      if (beat && beat.at !== this.#beatNoted) await journal.noteInStep(beat);
      this.#beatNoted = beat?.at ?? '';
      this.#pendingSince = this.#isPending ? lookedAt : null;
      this.#become('in-step');
    }
  }

  get #isPending(): boolean {
    return this.#meetings.size + this.#proseOf.size > 0 || this.#register || this.#papers;
  }

  /** The next records to write, rows before the entries that may speak of them; and whether that is all. */
  async #missing(journal: JournalFile): Promise<{ records: PlaceRecord[]; isAll: boolean }> {
    const records: PlaceRecord[] = [];
    if (this.#copied.store === null) records.push({ kind: 'store', v: 1, store: this.#id, test: this.#store.isTest });
    // One that came while others were copied is copied too, before the entries are read: one of them may speak of it.
    while (this.#papers) {
      this.#papers = false;
      records.push(...(await this.#copyPapers(journal)));
    }
    if (this.#register) {
      this.#register = false;
      records.push(...this.#copied.missingRows(this.#store.register()));
    }
    for (const meeting of this.#meetings) {
      const entries = this.#copied.missingEntries(this.#store, meeting);
      records.push(...entries);
      if (entries.length === MOST_ENTRIES) return { records, isAll: false };
      this.#meetings.delete(meeting);
    }
    for (const meeting of this.#proseOf) {
      this.#proseOf.delete(meeting);
      records.push(...this.#copied.missingProse(meeting, this.#store.prose(meeting)));
    }
    return { records, isAll: true };
  }

  async #copyPapers(journal: JournalFile): Promise<PlaceRecord[]> {
    const copied: PlaceRecord[] = [];
    for (const each of this.#copied.missingPapers(this.#store.paperHashes())) {
      const paper = this.#store.paper(each);
      if (paper === null) continue;
      await journal.addPaper(each, paper.bytes);
      const record = { kind: 'paper', sha256: each, mediaType: paper.mediaType } as const;
      this.#copied.take(record);
      copied.push(record);
    }
    return copied;
  }

  /** Opens what lies in the place and compares it with the store. What is not a copy of this store is put aside. */
  async #open(): Promise<JournalFile> {
    const folder = folderIn(this.#chosen.folder, this.#id);
    await this.#checkDisk(folder);
    for (;;) {
      this.#copied = new Copied();
      const journal = await JournalFile.open(folder, (record) => this.#copied.take(record));
      if (journal !== null && this.#copied.isOf(this.#id, headerHash, this.#store)) {
        const all = this.#store.heads().map(({ meeting }) => meeting);
        this.#meetings = new Set(all);
        this.#proseOf = new Set(all);
        this.#register = true;
        this.#papers = true;
        return journal;
      }
      await journal?.close();
      await JournalFile.setAside(folder, timeNow());
    }
  }

  /** A folder that is there without our copy may be the empty mount point of a disk that is gone. */
  async #checkDisk(folder: string): Promise<void> {
    const device = await diskOf(this.#chosen.folder);
    if (device === null) throw new PlaceGone('not-there');
    if (device !== this.#chosen.device && (await diskOf(folder)) === null) throw new PlaceGone('other-disk');
  }

  #lose(error: unknown): void {
    void this.#journal?.close();
    this.#journal = null;
    this.#tryAgainAt = performance.now() + AGAIN_MS;
    this.#become('gone', reasonOf(error));
  }

  #become(state: SecondPlaceState, reason: string | null = null): void {
    const now = timeNow();
    const before = this.#facts;
    this.#facts = { ...before, inStepAt: state === 'in-step' ? now : before.inStepAt };
    if (state === before.state && reason === before.reason) return;
    this.#facts = { ...this.#facts, state, reason, since: state === before.state ? before.since : now };
    this.#onChange(this.#facts);
  }
}

/** The place itself is missing, or the folder is there on another disk than the one that was chosen. */
class PlaceGone extends Error {
  readonly reason: 'not-there' | 'other-disk';

  constructor(reason: 'not-there' | 'other-disk') {
    super(reason);
    this.reason = reason;
  }
}

/** Systems have many words for a share that went away; whatever is no bug of ours is an error of reading or writing. */
function reasonOf(error: unknown): string {
  if (error instanceof PlaceGone) return error.reason;
  if ((error as { code?: unknown }).code === 'ENOENT') return 'not-there';
  const fault = faultFrom(error);
  if (fault instanceof StoreFault) return fault.code;
  if (typeof (error as { code?: unknown }).code === 'string') return 'io-error';
  console.error(error);
  return 'unknown';
}

const headerHash = (header: EntryHeader): string => entryHash(header, sha256);

/** What the disk of a folder is known by; null where there is no such folder. Not for places that may not answer. */
export function deviceOf(folder: string): string | null {
  return statSync(folder, { bigint: true, throwIfNoEntry: false })?.dev.toString() ?? null;
}

/** The same, asked without waiting in line. */
export async function diskOf(folder: string): Promise<string | null> {
  return stat(folder, { bigint: true }).then(
    ({ dev }) => dev.toString(),
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
}

function timeNow(): string {
  return new Date().toISOString();
}
