/**
 * The room screens: one a meeting, on a display that is not the one in front of whoever opened it. When that display
 * vanishes, the screen is closed without a word to the room, the other windows are told, and it opens again when a display
 * is there; it never lands in front of the chair.
 */
import { screen, type BrowserWindow, type Display } from 'electron';
import type { RoomScreen, RoomScreenShows } from '../app/answer.ts';
import { bringToFront, type Windows } from './windows.ts';

type Shown = { window: BrowserWindow | null; display: number | null; isWaiting: boolean; shows: RoomScreenShows };

export class RoomScreens {
  readonly #windows: Windows;
  readonly #screens = new Map<string, Shown>();
  readonly #onRemoved = (_event: unknown, display: Display): void => this.#displayGone(display.id);
  readonly #onAdded = (_event: unknown, display: Display): void => this.#displayThere(display);

  constructor(windows: Windows) {
    this.#windows = windows;
    screen.on('display-removed', this.#onRemoved);
    screen.on('display-added', this.#onAdded);
  }

  /** Opens the room screen of a meeting, or brings it to the front. `opener` is the window of the person who asks for it. */
  open(meeting: string, opener: BrowserWindow | null): void {
    const shown = this.#of(meeting);
    if (shown.window) bringToFront(shown.window);
    else this.#show(meeting, otherDisplay(opener));
  }

  close(meeting: string): void {
    const shown = this.#of(meeting);
    shown.isWaiting = false;
    if (shown.window) shown.window.close();
    else this.#tell(meeting);
  }

  /** Lets it follow the meeting, stand still at an entry, or show nothing; also before it is opened. Out: what it does now. */
  set(meeting: string, shows: RoomScreenShows): RoomScreen {
    this.#of(meeting).shows = shows;
    this.#tell(meeting);
    return this.read(meeting);
  }

  read(meeting: string): RoomScreen {
    const { window, display, isWaiting, shows } = this.#of(meeting);
    return {
      window: window ? 'open' : isWaiting ? 'display-gone' : 'closed',
      fullScreen: window !== null && display !== null,
      shows,
    };
  }

  /** Stops listening to the displays. */
  dispose(): void {
    screen.off('display-removed', this.#onRemoved);
    screen.off('display-added', this.#onAdded);
  }

  #of(meeting: string): Shown {
    const known = this.#screens.get(meeting);
    if (known) return known;
    const unknown: Shown = { window: null, display: null, isWaiting: false, shows: { mode: 'follow' } };
    this.#screens.set(meeting, unknown);
    return unknown;
  }

  #show(meeting: string, display: Display | null): void {
    const shown = this.#of(meeting);
    const window = this.#windows.openRoom(meeting, display?.bounds ?? null);
    Object.assign(shown, { window, display: display?.id ?? null, isWaiting: false });
    window.once('closed', () => {
      shown.window = null;
      this.#tell(meeting);
    });
    this.#tell(meeting);
  }

  #displayGone(id: number): void {
    for (const shown of this.#screens.values()) {
      if (shown.display !== id || !shown.window) continue;
      shown.isWaiting = true;
      shown.window.close();
    }
  }

  #displayThere(display: Display): void {
    for (const [meeting, { isWaiting }] of this.#screens) if (isWaiting) this.#show(meeting, display);
  }

  #tell(meeting: string): void {
    this.#windows.tell({ kind: 'room-screen', meeting, screen: this.read(meeting) });
  }
}

/** A display that the opener's window is not on; null where there is only one. */
function otherDisplay(opener: BrowserWindow | null): Display | null {
  const own = opener ? screen.getDisplayMatching(opener.getBounds()) : screen.getPrimaryDisplay();
  return screen.getAllDisplays().find(({ id }) => id !== own.id) ?? null;
}
