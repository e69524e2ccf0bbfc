/** The main process's hold on the storage process: calls and their answers, announcements, and how it ended. */
import { utilityProcess, type UtilityProcess } from 'electron';
import type { Announcement } from '../app/answer.ts';
import type { StoreCallName } from '../app/call-names.ts';
import type { Window } from '../domain/meeting/events.ts';
import type { FromStorage, ToStorage } from './storage-messages.ts';

/** Why there is no store: the code of a store's fault, or one of the shell's own (`ended`, `unknown`). */
export type StorageFault = { fault: string; detail: string };

/**
 * A young heap that stays small: reading and folding a meeting of 100,000 entries fills it again and again, and with Node's own
 * size the process had a third more memory at its highest, in the same time.
 */
const YOUNG_HEAP = '--max-semi-space-size=4';

/** How long the storage process may take to close the store before it is ended; its work is durable either way. */
const CLOSING_TIME_MS = 5000;

export class StorageProcess {
  /** Settles when the store is open, or with why it is not. Never rejects. */
  readonly opened: Promise<StorageFault | null>;
  readonly #child: UtilityProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #ended: Promise<void>;
  #lastId = 0;
  #isOpen = false;
  #isClosing = false;
  #hasEnded = false;

  /**
   * Starts the process of `modulePath` on a data folder.
   * `onAnnouncement` hears what was committed; `onEnd` is called when an open store's process has ended without being told to.
   */
  constructor(
    modulePath: string,
    dataDir: string,
    {
      onAnnouncement,
      onEnd,
    }: { onAnnouncement: (announcement: Announcement) => void; onEnd: (end: StorageFault) => void },
  ) {
    const opened = Promise.withResolvers<StorageFault | null>();
    const ended = Promise.withResolvers<void>();
    this.opened = opened.promise;
    this.#ended = ended.promise;
    this.#child = utilityProcess.fork(modulePath, [dataDir], {
      serviceName: 'motebok-storage',
      execArgv: [YOUNG_HEAP],
    });
    this.#child.on('message', (message: FromStorage) => {
      if (message.kind === 'opened') {
        this.#isOpen = true;
        opened.resolve(null);
      } else if (message.kind === 'fault') opened.resolve(message);
      else if (message.kind === 'announcement') onAnnouncement(message.announcement);
      else this.#settle(message);
    });
    this.#child.on('exit', (code) => {
      const end = { fault: 'ended', detail: String(code) };
      this.#hasEnded = true;
      opened.resolve(end);
      ended.resolve();
      for (const call of this.#waiting.values()) call.reject(new Error('the storage process has ended'));
      this.#waiting.clear();
      if (this.#isOpen && !this.#isClosing) onEnd(end);
    });
  }

  /** Asks the store. Rejects with the words of NotOfTheContract, a fault or a bug, and when the process is gone. */
  call(name: StoreCallName, input: unknown, by: { window: Window }): Promise<unknown> {
    if (this.#hasEnded) return Promise.reject(new Error('the storage process has ended'));
    const id = ++this.#lastId;
    const call = Promise.withResolvers<unknown>();
    this.#waiting.set(id, call);
    this.#post({ kind: 'call', id, name, input, by });
    return call.promise;
  }

  /** Lets the process close the store and leave; ends it when it does not. */
  async close(): Promise<void> {
    this.#isClosing = true;
    if (this.#hasEnded) return;
    this.#post({ kind: 'close' });
    const impatience = setTimeout(() => this.#child.kill(), CLOSING_TIME_MS);
    await this.#ended;
    clearTimeout(impatience);
  }

  #post(message: ToStorage): void {
    this.#child.postMessage(message);
  }

  #settle(message: Extract<FromStorage, { kind: 'answer' | 'failed' }>): void {
    const call = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') call?.resolve(message.value);
    else call?.reject(Object.assign(new Error(message.message), { name: message.name }));
  }
}
