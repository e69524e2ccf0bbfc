// `app`: the life of the main process from ready to quit, its paths, and the lock that lets only one instance run.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { note } from './control.ts';
import { Preventable, refuse, refusing, StrictEmitter } from './refusal.ts';
import { SingleInstance } from './single-instance.ts';

const EVENTS = `
  will-finish-launching ready activate before-quit will-quit quit window-all-closed second-instance
  browser-window-created browser-window-focus browser-window-blur web-contents-created render-process-gone
  child-process-gone open-file open-url certificate-error accessibility-support-changed
`;

/** The part of a window that quitting needs. */
interface OpenWindow {
  close(): void;
}

/** Windows by themselves are in `browser-window.ts`; the app only has to know which are open. */
export const openWindows = new Set<OpenWindow>();

/** What must be ended before the process may leave: the browser. */
export const beforeLeaving: (() => Promise<void>)[] = [];

/** Switches for Chromium's command line, added before it starts. */
export const chromiumSwitches: string[] = [];

interface PackageFile {
  name?: string;
  productName?: string;
  version?: string;
}

class App extends StrictEmitter {
  readonly isPackaged = false;
  readonly dock = undefined;
  readonly commandLine = refusing('app.commandLine', {
    appendSwitch: (name: string, value?: string) => {
      chromiumSwitches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
    hasSwitch: (name: string) => switchValue(name) !== undefined,
    getSwitchValue: (name: string) => switchValue(name) ?? '',
  });

  readonly #package = readPackage(this.getAppPath());
  readonly #paths = new Map<string, string>();
  readonly #ready = Promise.withResolvers<void>();
  #name = this.#package.productName ?? this.#package.name ?? 'Electron';
  #isReady = false;
  #isQuitting = false;
  #isLeaving = false;
  #instance: SingleInstance | undefined;

  constructor() {
    super(EVENTS);
    // Two turns: the main module has run to its end by then, as in Electron.
    setImmediate(() => setImmediate(() => this.#becomeReady()));
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#package.version ?? '0.0.0';
  }

  /** The folder of the `package.json` nearest to the main file. */
  getAppPath(): string {
    let folder = path.dirname(path.resolve(process.argv[1] ?? '.'));
    while (folder !== path.dirname(folder) && !existsSync(path.join(folder, 'package.json')))
      folder = path.dirname(folder);
    return folder;
  }

  getLocale(): string {
    return switchValue('lang') ?? 'nb';
  }

  getSystemLocale(): string {
    return 'nb-NO';
  }

  getPreferredSystemLanguages(): string[] {
    return ['nb-NO', 'en'];
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  setPath(name: string, value: string): void {
    this.#paths.set(name, value);
  }

  getPath(name: string): string {
    const value = this.#paths.get(name) ?? this.#usualPath(name);
    if (name === 'userData' || name === 'sessionData' || name === 'logs') mkdirSync(value, { recursive: true });
    return value;
  }

  #usualPath(name: string): string {
    const home = os.homedir();
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return usualAppData(home);
      case 'userData':
        return switchValue('user-data-dir') ?? path.join(this.getPath('appData'), this.#name);
      case 'sessionData':
        return this.getPath('userData');
      case 'logs':
        return path.join(this.getPath('userData'), 'logs');
      case 'crashDumps':
        return path.join(this.getPath('userData'), 'Crashpad');
      case 'temp':
        return os.tmpdir();
      case 'exe':
        return process.execPath;
      case 'desktop':
      case 'documents':
      case 'downloads':
        return path.join(home, name[0]!.toUpperCase() + name.slice(1));
      default:
        return refuse(`app.getPath('${name}')`);
    }
  }

  /** True for the first instance with these user data; a later one hands its command line to the first. */
  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    this.#instance ??= new SingleInstance(this.getPath('userData'), ({ argv, cwd, data }) => {
      this.emit('second-instance', new Preventable(), argv, cwd, data);
    });
    return this.#instance.acquire(additionalData);
  }

  hasSingleInstanceLock(): boolean {
    return this.#instance?.isHeld ?? false;
  }

  releaseSingleInstanceLock(): void {
    this.#instance?.release();
  }

  /** Asks every window to close, and leaves when all have; a window that refuses ends the attempt. */
  quit(): void {
    if (this.#isQuitting || this.#isLeaving) return;
    const before = new Preventable();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#isQuitting = true;
    for (const window of openWindows) window.close();
    if (openWindows.size === 0) this.#finishQuitting();
  }

  /** Leaves without asking anybody. */
  exit(code = 0): void {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    this.emit('quit', new Preventable(), code);
    const ended = [...beforeLeaving.map((end) => end()), this.#instance?.settled() ?? Promise.resolve()];
    void Promise.allSettled(ended).then(() => process.exit(code));
  }

  focus(): void {
    note('app.focus');
  }

  setAppUserModelId(id: string): void {
    note('app.setAppUserModelId', id);
  }

  setAboutPanelOptions(options: object): void {
    note('app.setAboutPanelOptions', options);
  }

  showAboutPanel(): void {
    note('app.showAboutPanel');
  }

  addRecentDocument(file: string): void {
    note('app.addRecentDocument', file);
  }

  clearRecentDocuments(): void {
    note('app.clearRecentDocuments');
  }

  /** Every window here is sandboxed already, as far as Chromium is: that this is so must be shown in Electron. */
  enableSandbox(): void {
    note('app.enableSandbox');
  }

  relaunch(): void {
    note('app.relaunch');
  }

  /** Called by a window whose `close` was prevented. */
  closingWasPrevented(): void {
    this.#isQuitting = false;
  }

  /** Called by a window when it is gone. */
  windowIsGone(window: OpenWindow): void {
    openWindows.delete(window);
    if (openWindows.size > 0 || this.#isLeaving) return;
    if (this.#isQuitting) this.#finishQuitting();
    else if (!this.emit('window-all-closed')) this.quit();
  }

  #becomeReady(): void {
    if (this.#isLeaving) return;
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', new Preventable(), {});
    this.#ready.resolve();
  }

  #finishQuitting(): void {
    const will = new Preventable();
    this.emit('will-quit', will);
    this.#isQuitting = false;
    if (!will.defaultPrevented) this.exit(0);
  }
}

function switchValue(name: string): string | undefined {
  const found = process.argv.findLast((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  return found?.slice(name.length + 3);
}

function usualAppData(home: string): string {
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  return process.env.XDG_CONFIG_HOME ?? path.join(home, '.config');
}

function readPackage(folder: string): PackageFile {
  const file = path.join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackageFile) : {};
}

export const app = new App();

process.on('SIGTERM', () => app.quit());
process.on('SIGINT', () => app.quit());
