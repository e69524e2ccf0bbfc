// The desktop around the app, as far as there is one: everything handed to it is recorded, everything asked of it has a plain answer.
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { isHeaded } from './browser.ts';
import { control, note } from './control.ts';
import { showInFolder } from './real-desktop.ts';
import { refusing, StrictEmitter } from './refusal.ts';
import { webContents, type WebContents } from './web-contents.ts';

export const shell = refusing('shell', {
  openExternal: async (url: string): Promise<void> => {
    control.opened.push(url);
  },
  openPath: async (file: string): Promise<string> => {
    control.opened.push(file);
    return '';
  },
  showItemInFolder: (file: string): void => {
    control.opened.push(file);
    if (isHeaded) showInFolder(file);
  },
  beep: (): void => note('shell.beep'),
});

let copied: { text?: string; html?: string } = {};

/** A clipboard of its own: a test must not overwrite what somebody has copied. */
export const clipboard = refusing('clipboard', {
  readText: () => copied.text ?? '',
  readHTML: () => copied.html ?? '',
  writeText: (text: string) => {
    copied = { text };
  },
  writeHTML: (html: string) => {
    copied = { html };
  },
  write: (data: { text?: string; html?: string }) => {
    copied = { ...data };
  },
  clear: () => {
    copied = {};
  },
});

class NativeTheme extends StrictEmitter {
  shouldUseHighContrastColors = false;
  inForcedColorsMode = false;
  prefersReducedTransparency = false;
  shouldUseInvertedColorScheme = false;
  #source: 'system' | 'light' | 'dark' = 'system';

  constructor() {
    super('updated');
    app.on('web-contents-created', (_event, contents: WebContents) => {
      if (this.#source !== 'system') contents.setMediaFeatures(this.#mediaFeatures());
    });
  }

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }

  set themeSource(source: 'system' | 'light' | 'dark') {
    this.#source = source;
    for (const contents of webContents.getAllWebContents()) contents.setMediaFeatures(this.#mediaFeatures());
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  #mediaFeatures(): { name: string; value: string }[] {
    return [{ name: 'prefers-color-scheme', value: this.#source === 'system' ? '' : this.#source }];
  }
}

export const nativeTheme = new NativeTheme();

/** One full HD screen. A test that needs another pushes it to `displays` and emits `display-added`. */
class Screen extends StrictEmitter {
  readonly displays = [display(1, 0)];

  constructor() {
    super('display-added display-removed display-metrics-changed');
  }

  getPrimaryDisplay(): ReturnType<typeof display> {
    return this.displays[0]!;
  }

  getAllDisplays(): ReturnType<typeof display>[] {
    return [...this.displays];
  }

  getDisplayMatching({ x }: Electron.Rectangle): ReturnType<typeof display> {
    return this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? this.getPrimaryDisplay();
  }

  getDisplayNearestPoint({ x }: Electron.Point): ReturnType<typeof display> {
    return this.getDisplayMatching({ x, y: 0, width: 0, height: 0 });
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

function display(id: number, x: number) {
  const size = { width: 1920, height: 1080 };
  const area = { width: 1920, height: 1040 }; // Less a task bar.
  return {
    id,
    label: `Screen ${id}`,
    internal: id === 1,
    scaleFactor: 1,
    rotation: 0,
    size,
    workAreaSize: area,
    bounds: { x, y: 0, ...size },
    workArea: { x, y: 0, ...area },
  };
}

export const screen = new Screen();

class PowerMonitor extends StrictEmitter {
  constructor() {
    super('suspend resume on-ac on-battery shutdown lock-screen unlock-screen user-did-become-active');
  }

  readonly onBatteryPower = false;

  isOnBatteryPower(): boolean {
    return this.onBatteryPower;
  }

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(): 'active' {
    return 'active';
  }
}

export const powerMonitor = new PowerMonitor();

let lastBlocker = 0;
const blockers = new Set<number>();

export const powerSaveBlocker = refusing('powerSaveBlocker', {
  start: (type: 'prevent-app-suspension' | 'prevent-display-sleep'): number => {
    note('powerSaveBlocker.start', type);
    blockers.add(++lastBlocker);
    return lastBlocker;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
});

/** There is no network; files of the machine can be read as Electron's `net.fetch` reads them. */
export const net = refusing('net', {
  online: false,
  isOnline: (): boolean => false,
  fetch: async (url: string): Promise<Response> => {
    if (new URL(url).protocol === 'file:') return new Response(readFileSync(new URL(url)));
    throw new Error('net::ERR_INTERNET_DISCONNECTED');
  },
});
