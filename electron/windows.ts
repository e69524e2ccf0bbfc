/** All windows of the app come from here, so that all are made alike; what a window may do is known here and never asked of it. */
import { BrowserWindow, type Rectangle, type WebContents } from 'electron';
import type { Announcement } from '../app/answer.ts';
import type { WindowFacts } from '../app/contract.ts';
import { addressOf, type Place } from './addresses.ts';
import { ANNOUNCEMENT_CHANNEL } from './channels.ts';
import { guardContents } from './guards.ts';

/** The size that the screens are drawn for: a small laptop's. */
const CONTENT_SIZE = { width: 1366, height: 768 };
/** A page that falls twice within this time would fall again; it is left as it is. */
const CRASH_PAUSE_MS = 10_000;

/** W1: what a page is opened for decides what its window may do. */
const ROLES: Readonly<Record<Place['view'], WindowFacts['role']>> = {
  home: 'keeper',
  secretary: 'keeper',
  chair: 'chair',
  room: 'reader',
};

/** Where a window stands on the screens, and whether it fills one. */
type Standing = { width: number; height: number; x?: number; y?: number; fullscreen?: boolean };

/** A window that cannot reach Node, whatever is shown in it. Without a preload script it cannot reach the app either. */
export function makeWindow(options: Standing & { preload?: string }): BrowserWindow {
  const { preload, ...standing } = options;
  const window = new BrowserWindow({
    ...standing,
    useContentSize: true,
    show: false,
    webPreferences: {
      ...(preload === undefined ? {} : { preload }),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Elsewhere than on macOS, Chromium would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  // Its keys work all the same. A bar that hides by itself would come with Alt, and Alt with a letter is an act of the meeting.
  window.setMenuBarVisibility(false);
  guardContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** What all windows of one store have in common. */
export type WindowsOptions = {
  preload: string;
  /** Stands before the title of every window of a rehearsal, whatever the page calls itself; null for the book itself. */
  rehearsalMark: string | null;
  /** The last window has gone. */
  onEmpty: () => void;
};

/** The windows that may call one store, and what each was opened for. */
export class Windows {
  readonly #options: WindowsOptions;
  readonly #facts = new Map<BrowserWindow, WindowFacts>();

  constructor(options: WindowsOptions) {
    this.#options = options;
  }

  get isEmpty(): boolean {
    return this.#facts.size === 0;
  }

  /** Opens a place, or brings the window that shows it to the front. */
  open(place: Place): void {
    const shown = [...this.#facts].find(([, { view, meeting }]) => view === place.view && meeting === place.meeting);
    if (shown) bringToFront(shown[0]);
    else this.#make(place, CONTENT_SIZE);
  }

  /** Opens the room screen of a meeting: over a whole display, or, where there is none for it, as a window beside the others. */
  openRoom(meeting: string, display: Rectangle | null): BrowserWindow {
    const window = this.#make(
      { view: 'room', meeting },
      display === null ? CONTENT_SIZE : { ...display, fullscreen: true },
    );
    window.removeMenu();
    return window;
  }

  /** What the window of a page was opened for; null when the page is in no window of ours. */
  factsOf(contents: WebContents): WindowFacts | null {
    const window = BrowserWindow.fromWebContents(contents);
    return window === null ? null : (this.#facts.get(window) ?? null);
  }

  /** Tells every window what it may hear. */
  tell(announcement: Announcement): void {
    for (const [{ webContents }, facts] of this.#facts)
      if (mayHear(facts, announcement)) webContents.send(ANNOUNCEMENT_CHANNEL, announcement);
  }

  /** Lets every page begin anew, as after the store was opened again. */
  reload(): void {
    for (const window of this.#facts.keys()) window.reload();
  }

  closeAll(): void {
    for (const window of this.#facts.keys()) window.close();
  }

  #make(place: Place, standing: Standing): BrowserWindow {
    const { preload, rehearsalMark, onEmpty } = this.#options;
    const window = makeWindow({ preload, ...standing });
    this.#facts.set(window, { ...place, role: ROLES[place.view], rehearsal: rehearsalMark !== null });
    window.once('closed', () => {
      this.#facts.delete(window);
      if (this.isEmpty) onEmpty();
    });
    if (rehearsalMark !== null) markTitle(window, rehearsalMark);
    reloadAfterCrash(window);
    // A page that cannot be loaded shows itself as an empty window; the reason stands in the log of whoever started the app.
    window.loadURL(addressOf(place)).catch((error: Error) => console.error(error.message));
    return window;
  }
}

/** Shows a window to the person who is looking for it. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

/**
 * W1: a reader's window, such as the room screen, hears what happens in its meeting and nothing else. Prose being written and
 * changes of the register never reach it; a wording that is written before the room does.
 */
export function mayHear({ role, meeting }: WindowFacts, announcement: Announcement): boolean {
  if (role !== 'reader') return true;
  switch (announcement.kind) {
    case 'entries-appended':
    case 'room-screen':
    case 'meeting-stopped':
      return announcement.meeting === meeting;
    case 'stopped':
    case 'restored':
      return true;
    case 'prose-saved':
      return announcement.forRoom && announcement.meeting === meeting;
    case 'register-changed':
    case 'second-place':
    case 'rehearsals':
      return false;
  }
}

function markTitle(window: BrowserWindow, mark: string): void {
  window.setTitle(mark);
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    window.setTitle(`${mark} – ${title}`);
  });
}

/** The meeting goes on when a page falls: everything that was acknowledged is in the store. */
function reloadAfterCrash(window: BrowserWindow): void {
  let lastCrashAtMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const nowMs = performance.now();
    if (reason !== 'clean-exit' && nowMs - lastCrashAtMs > CRASH_PAUSE_MS) window.reload();
    lastCrashAtMs = nowMs;
  });
}
