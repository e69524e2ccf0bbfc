/**
 * The open stores: the book itself, and copies on which a meeting is rehearsed. Each has a storage process, windows and room
 * screens of its own; a window can reach no other store than the one it was opened for.
 */
import { rm } from 'node:fs/promises';
import type { WebContents } from 'electron';
import type { WindowFacts } from '../app/contract.ts';
import type { Place } from './addresses.ts';
import { Desk } from './desk-calls.ts';
import type { Notice } from './notice.ts';
import { RoomScreens } from './room-screens.ts';
import { StoreLife } from './store-life.ts';
import type { Text } from './text/shape.ts';
import { Windows } from './windows.ts';

/** One store with all that belongs to it. */
export type OpenBook = { store: StoreLife; windows: Windows; desk: Desk };

export type OpenBooksOptions = {
  preload: string;
  /** The built storage process. */
  modulePath: string;
  text: Text;
  quit: () => void;
};

const HOME: Place = { view: 'home', meeting: null };

export class OpenBooks {
  readonly #options: OpenBooksOptions;
  readonly #books = new Set<OpenBook>();
  #notice: Notice = { fault: 'unknown', detail: '', atStart: true };

  constructor(options: OpenBooksOptions) {
    this.#options = options;
  }

  /** Opens the book itself. Settles when there is a window, with the book in it or with why there is none. */
  openBook(dataDir: string): Promise<void> {
    return this.#open(dataDir, HOME, false);
  }

  /** What a notice about a store says: the latest of them. */
  get notice(): Notice {
    return this.#notice;
  }

  /** The store of a page's window, and what the window was opened for; null where the page is in no window of ours. */
  find(contents: WebContents): { book: OpenBook; facts: WindowFacts } | null {
    for (const book of this.#books) {
      const facts = book.windows.factsOf(contents);
      if (facts !== null) return { book, facts };
    }
    return null;
  }

  get isEmpty(): boolean {
    return this.#books.size === 0;
  }

  /** Lets every store write what is left and close. */
  async close(): Promise<void> {
    const books = [...this.#books];
    this.#books.clear();
    await Promise.all(books.map(({ store }) => store.close()));
  }

  #open(dataDir: string, first: Place, isRehearsal: boolean): Promise<void> {
    const { preload, modulePath, text, quit } = this.#options;
    const end = (): void => void this.#end(book, dataDir);
    const windows = new Windows({
      preload,
      rehearsalMark: isRehearsal ? text.rehearsal : null,
      onEmpty: isRehearsal ? end : () => {},
    });
    const store = new StoreLife({
      modulePath,
      dataDir,
      windows,
      first,
      onNotice: (notice) => (this.#notice = notice),
      quit: isRehearsal ? end : quit,
    });
    const desk = new Desk({
      windows,
      rooms: new RoomScreens(windows),
      store,
      titleOfFolderDialog: text.chooseFolder,
      isRehearsal,
      openRehearsal: (folder, meeting) => this.#open(folder, { view: 'secretary', meeting }, true),
    });
    const book: OpenBook = { store, windows, desk };
    this.#books.add(book);
    return store.open();
  }

  /** A rehearsal is over when its last window has gone: its store is closed, and thrown away if that was asked for. */
  async #end(book: OpenBook, dataDir: string): Promise<void> {
    if (!this.#books.delete(book)) return;
    book.desk.dispose();
    await book.store.close();
    if (book.desk.isThrownAway) await rm(dataDir, { recursive: true, force: true });
  }
}
