/**
 * The open stores: the book itself, and copies on which a meeting is rehearsed. Each has a storage process, windows and room
 * screens of its own; a window can reach no other store than the one it was opened for.
 */
import { rm } from 'node:fs/promises';
import type { WebContents } from 'electron';
import type { CallResults, WindowFacts } from '../app/contract.ts';
import type { Place } from './addresses.ts';
import { Desk } from './desk-calls.ts';
import type { Notice } from './notice.ts';
import { RehearsalCalls } from './rehearsal-calls.ts';
import { RoomScreens } from './room-screens.ts';
import { StoreLife } from './store-life.ts';
import type { Text } from './text/shape.ts';
import { Windows } from './windows.ts';

/** One store with all that belongs to it. */
export type OpenBook = { dataDir: string; store: StoreLife; windows: Windows; desk: Desk; isRehearsal: boolean };

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
  /** Rehearsals that are being closed. */
  readonly #endings = new Set<Promise<void>>();
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
    await Promise.all([...books.map(({ store }) => store.close()), ...this.#endings]);
  }

  #open(dataDir: string, first: Place, isRehearsal: boolean): Promise<void> {
    const { preload, modulePath, text, quit } = this.#options;
    const end = (): void => this.#end(book);
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
      titleOfFolderDialog: text.chooseFolder,
      rehearsals: isRehearsal ? null : this.#rehearsalsOf(store),
    });
    const book: OpenBook = { dataDir, store, windows, desk, isRehearsal };
    this.#books.add(book);
    if (isRehearsal) this.#tellOfRehearsals();
    return store.open();
  }

  #rehearsalsOf(store: StoreLife): RehearsalCalls {
    const by = { window: 'keeper' } as const; // the desk has let no other window pass
    return new RehearsalCalls({
      make: (meeting) => store.call('make-rehearsal', { meeting }, by) as Promise<CallResults['make-rehearsal']>,
      read: () => store.call('read-rehearsals', {}, by) as Promise<CallResults['read-rehearsals']>,
      open: (folder, meeting) => this.#openRehearsal(folder, { view: 'secretary', meeting }),
      isOpen: (folder) => this.#bookIn(folder) !== undefined,
      settled: () => Promise.all(this.#endings),
      remove: async (folder) => {
        await rm(folder, { recursive: true });
        this.#tellOfRehearsals();
      },
    });
  }

  async #openRehearsal(folder: string, place: Place): Promise<void> {
    const open = this.#bookIn(folder);
    if (open === undefined) return this.#open(folder, place, true);
    open.windows.open(place);
  }

  #bookIn(folder: string): OpenBook | undefined {
    return [...this.#books].find((each) => each.dataDir === folder);
  }

  #tellOfRehearsals(): void {
    for (const { windows, isRehearsal } of this.#books) if (!isRehearsal) windows.tell({ kind: 'rehearsals' });
  }

  /** A rehearsal is over when its last window has gone: its store is closed, and thrown away if that was asked for. */
  #end(book: OpenBook): void {
    if (!this.#books.delete(book)) return;
    const ending = this.#close(book)
      // What could not be taken away is still listed, and can be thrown away again.
      .catch((error: Error) => console.error(error.message))
      .finally(() => {
        this.#endings.delete(ending);
        this.#tellOfRehearsals();
      });
    this.#endings.add(ending);
  }

  async #close({ desk, store, dataDir }: OpenBook): Promise<void> {
    desk.dispose();
    await store.close();
    if (desk.isThrownAway) await rm(dataDir, { recursive: true, force: true });
  }
}
