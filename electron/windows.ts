/** All windows of the app come from here, so that all are made alike; what a window may do is known here and never asked of it. */
import { BrowserWindow, type WebContents } from 'electron';
import type { Announcement } from '../app/answer.ts';
import type { WindowFacts } from '../app/contract.ts';
import { addressOf, type Place } from './addresses.ts';
import { ANNOUNCEMENT_CHANNEL } from './channels.ts';
import { guardContents } from './guards.ts';

/** The size that the screens are drawn for: a small laptop's. */
const CONTENT_SIZE = { width: 1366, height: 768 };
/** A page that falls twice within this time would fall again; it is left as it is. */
const CRASH_PAUSE_MS = 10_000;

/** A window that cannot reach Node, whatever is shown in it. Without a preload script it cannot reach the app either. */
export function makeWindow(options: { preload?: string; width: number; height: number }): BrowserWindow {
  const { preload, ...size } = options;
  const window = new BrowserWindow({
    ...size,
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

/** The windows that may call the app, and what each was opened for. */
export class Windows {
  readonly #preload: string;
  readonly #facts = new Map<BrowserWindow, WindowFacts>();

  constructor(preload: string) {
    this.#preload = preload;
  }

  get isEmpty(): boolean {
    return this.#facts.size === 0;
  }

  /** Opens a place, or brings the window that shows it to the front. */
  open(place: Place): void {
    const shown = [...this.#facts].find(([, { view, meeting }]) => view === place.view && meeting === place.meeting);
    if (shown) bringToFront(shown[0]);
    else this.#make(place);
  }

  /** What the window of a page was opened for; null when the page is in no window of ours. */
  factsOf(contents: WebContents): WindowFacts | null {
    const window = BrowserWindow.fromWebContents(contents);
    return window === null ? null : (this.#facts.get(window) ?? null);
  }

  /** Tells every window. */
  tell(announcement: Announcement): void {
    for (const { webContents } of this.#facts.keys()) webContents.send(ANNOUNCEMENT_CHANNEL, announcement);
  }

  /** Lets every page begin anew, as after the store was opened again. */
  reload(): void {
    for (const window of this.#facts.keys()) window.reload();
  }

  #make(place: Place): void {
    const window = makeWindow({ preload: this.#preload, ...CONTENT_SIZE });
    this.#facts.set(window, { ...place, role: place.view === 'chair' ? 'chair' : 'keeper' });
    window.once('closed', () => this.#facts.delete(window));
    reloadAfterCrash(window);
    // A page that cannot be loaded shows itself as an empty window; the reason stands in the log of whoever started the app.
    window.loadURL(addressOf(place)).catch((error: Error) => console.error(error.message));
  }
}

/** Shows a window to the person who is looking for it. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
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
