/** The life of the store as the shell sees it: opened, stopped by a fault, opened again because a person said so. */
import type { BrowserWindow } from 'electron';
import type { Announcement } from '../app/answer.ts';
import type { StoreCallName } from '../app/call-names.ts';
import type { Window } from '../domain/meeting/events.ts';
import type { Place } from './addresses.ts';
import { openNotice, type Notice } from './notice.ts';
import { StorageProcess, type StorageFault } from './storage-process.ts';
import type { Windows } from './windows.ts';

type Options = {
  /** The built storage process, and the folder that it keeps the store in. */
  modulePath: string;
  dataDir: string;
  windows: Windows;
  /** The window to open first. */
  first: Place;
  /** What the notice about the store says from now on. */
  onNotice: (notice: Notice) => void;
  /** Somebody chose to leave instead of opening again. */
  quit: () => void;
};

export class StoreLife {
  readonly #options: Options;
  #process: StorageProcess | null = null;
  #noticeWindow: BrowserWindow | null = null;
  #isOpening = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * Opens the store and then the first window, or lets open windows begin anew. Where the store cannot be opened, a notice says why:
   * there is never an empty book in place of one that cannot be read.
   */
  async open(): Promise<void> {
    if (this.#isOpening) return;
    this.#isOpening = true;
    await this.close();
    const { modulePath, dataDir, windows, first } = this.#options;
    this.#process = new StorageProcess(modulePath, dataDir, {
      onAnnouncement: (announcement) => this.#hear(announcement),
      onEnd: (end) => this.#hear({ kind: 'stopped', ...end }),
    });
    const fault = await this.#process.opened;
    this.#isOpening = false;
    if (fault) return this.#show({ ...fault, atStart: windows.isEmpty });
    if (windows.isEmpty) windows.open(first);
    else windows.reload();
    this.#noticeWindow?.close(); // Not before: a moment without a window would be the end of the program.
  }

  /** Asks the store; rejects as `StorageProcess.call` does. */
  call(name: StoreCallName, input: unknown, by: { window: Window }): Promise<unknown> {
    return this.#process?.call(name, input, by) ?? Promise.reject(new Error('the store has not been opened'));
  }

  get isOpen(): boolean {
    return this.#process !== null;
  }

  /** Lets the storage process write what is left and leave. */
  async close(): Promise<void> {
    await this.#process?.close();
    this.#process = null;
  }

  #hear(announcement: Announcement): void {
    this.#options.windows.tell(announcement);
    if (announcement.kind === 'stopped') this.#stopped(announcement);
  }

  /** Every call after the fault hears of it again; a person is told once. */
  #stopped({ fault, detail }: StorageFault): void {
    if (this.#noticeWindow === null) this.#show({ fault, detail, atStart: false });
  }

  #show(notice: Notice): void {
    this.#options.onNotice(notice);
    if (this.#noticeWindow) return this.#noticeWindow.reload();
    this.#noticeWindow = openNotice({ onAgain: () => void this.open(), onQuit: () => this.#leave() });
    this.#noticeWindow.once('closed', () => (this.#noticeWindow = null));
  }

  #leave(): void {
    this.#noticeWindow?.close();
    this.#options.quit();
  }
}
