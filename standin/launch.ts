// The test harness: the same few calls whether the app runs in Electron, where its binary is there, or over the stand-in.
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { _electron, chromium, type Page } from 'playwright-core';

export interface LaunchOptions {
  /** The folder of user data; a new one under the system's temporary folder when not given. It stays when the app is closed. */
  userData?: string;
  env?: Record<string, string>;
  /** Arguments for the app, after the main file. */
  args?: string[];
  /** Real windows on the screen. */
  headed?: boolean;
}

/** Which window: the n-th, one whose address contains a text (as the app writes it, `app://…`), or any other choice. */
export type WindowChoice = number | string | ((page: Page) => boolean);

export interface RunningApp {
  /** Whether the real Electron is under it. Dialog answers and the record are there only when it is not. */
  readonly isElectron: boolean;
  readonly child: ChildProcess;
  readonly userData: string;
  /** All windows that show something of the app, the oldest first; windows with one and the same address in any order. */
  windows(): Promise<Page[]>;
  /** Waits for one window, and until it has loaded. */
  window(choice?: WindowChoice): Promise<Page>;
  /** Runs a function in the main process; it gets the module `electron` and one argument, and can use nothing from outside itself. */
  evaluate<T, A = undefined>(fn: (electron: any, argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Quits as a person would, and gives the exit code. */
  close(): Promise<number | null>;
  /** Ends the main process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Everything the main process has written, to both streams. */
  stderr(): string;
}

/** How long a window may take to appear. Starting Electron on a busy machine takes a few seconds. */
const WINDOW_TIMEOUT_MS = 20_000;

/** Whether Electron's binary is on this machine. STANDIN=1 keeps it out all the same. */
export function hasElectron(): boolean {
  return process.env.STANDIN !== '1' && existsSync(new URL('../node_modules/electron/dist', import.meta.url));
}

/** The address that the app knows a page by: `app://host/path`, also over the stand-in. */
export function appUrl(page: Page): string {
  return page.url().replace(/^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.standin(?=[/?#]|$)/, '$2://$1');
}

/** Starts the app. The main file is a built one, such as `out/electron/main.js`. */
export function launch(mainFile: string, options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(path.join(os.tmpdir(), 'motebok-test-'));
  const args = [`--user-data-dir=${userData}`, ...(options.args ?? [])];
  return hasElectron()
    ? launchElectron(mainFile, userData, args, options)
    : launchStandin(mainFile, userData, args, options);
}

/** `process.env` without holes, and what the test adds. */
function environment(...more: (Record<string, string> | undefined)[]): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.assign(Object.fromEntries(own), ...more);
}

async function pickWindow(choice: WindowChoice, list: () => Promise<Page[]>, stderr: () => string): Promise<Page> {
  const isChosen = (page: Page, index: number): boolean => {
    if (typeof choice === 'number') return index === choice;
    return typeof choice === 'string' ? appUrl(page).includes(choice) : choice(page);
  };
  const end = Date.now() + WINDOW_TIMEOUT_MS;
  while (Date.now() < end) {
    const page = (await list()).find(isChosen);
    if (page) {
      await page.waitForLoadState('load');
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`no such window: ${String(choice)}\n${stderr()}`);
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  return () => text;
}

/** Pages in the order in which the app opened its windows; Playwright lists them in the order in which it found them. */
async function inOrder(pages: Page[], evaluate: RunningApp['evaluate']): Promise<Page[]> {
  const urls = await evaluate((electron) =>
    (electron.BrowserWindow.getAllWindows() as Electron.BrowserWindow[])
      .sort((a, b) => a.id - b.id)
      .map((window) => window.webContents.getURL()),
  );
  const place = (page: Page): number => urls.indexOf(appUrl(page)) >>> 0; // Not there is last.
  return pages.filter(isOfTheApp).sort((a, b) => place(a) - place(b));
}

function isOfTheApp(page: Page): boolean {
  return !/^(about|data|devtools|chrome):/.test(page.url()) && page.url() !== '';
}

// ---- Over the stand-in

interface FromMain {
  kind: 'browser' | 'result';
  endpoint?: string;
  id?: number;
  value?: unknown;
  error?: string;
}

/** The function calls that go to the main process of the stand-in, over the channel it was forked with. */
function remoteCalls(child: ChildProcess, exited: Promise<number | null>, stderr: () => string) {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const endpoint = Promise.withResolvers<string>();
  endpoint.promise.catch(() => {}); // Nobody may ever ask for a window.
  let lastId = 0;
  child.on('message', (message: FromMain) => {
    if (message.kind === 'browser') return endpoint.resolve(message.endpoint!);
    const call = waiting.get(message.id!);
    waiting.delete(message.id!);
    if (message.error === undefined) call?.resolve(message.value);
    else call?.reject(new Error(message.error));
  });
  void exited.then((code) => {
    const gone = new Error(`the app has left with ${code}\n${stderr()}`);
    endpoint.reject(gone);
    for (const call of waiting.values()) call.reject(gone);
  });
  const evaluate = (fn: unknown, argument?: unknown): Promise<any> => {
    const call = Promise.withResolvers<unknown>();
    waiting.set(++lastId, call);
    child.send({ kind: 'evaluate', id: lastId, source: String(fn), argument }, (error) => error && call.reject(error));
    return call.promise;
  };
  return { evaluate, endpoint: endpoint.promise };
}

async function launchStandin(
  mainFile: string,
  userData: string,
  args: string[],
  options: LaunchOptions,
): Promise<RunningApp> {
  const child = fork(mainFile, args, {
    execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
    env: environment({ STANDIN_HARNESS: '1' }, options.headed ? { STANDIN_HEADED: '1' } : {}, options.env),
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stderr = collect(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const { evaluate, endpoint } = remoteCalls(child, exited, stderr);
  let connected: ReturnType<typeof chromium.connectOverCDP> | undefined;
  const connect = async () =>
    (connected ??= chromium.connectOverCDP(await endpoint, { noDefaults: true, isLocal: true }));
  const windows = async (): Promise<Page[]> =>
    (await connect()).contexts().flatMap((context) => context.pages().filter(isOfTheApp));
  return {
    isElectron: false,
    child,
    userData,
    stderr,
    evaluate,
    windows,
    window: (choice = 0) => pickWindow(choice, windows, stderr),
    close: async () => {
      if (child.exitCode === null)
        evaluate((electron: any) => void setImmediate(() => electron.app.quit())).catch(() => {});
      return exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

// ---- In Electron

/** Electron reads name and version from the `package.json` of a folder, not of a file. */
function whatElectronOpens(mainFile: string): string {
  for (
    let folder = path.dirname(path.resolve(mainFile));
    folder !== path.dirname(folder);
    folder = path.dirname(folder)
  ) {
    const packageFile = path.join(folder, 'package.json');
    if (!existsSync(packageFile)) continue;
    const { main } = JSON.parse(readFileSync(packageFile, 'utf8')) as { main?: string };
    return main !== undefined && path.resolve(folder, main) === path.resolve(mainFile) ? folder : mainFile;
  }
  return mainFile;
}

async function launchElectron(
  mainFile: string,
  userData: string,
  args: string[],
  options: LaunchOptions,
): Promise<RunningApp> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [...sandbox, whatElectronOpens(mainFile), ...args],
    env: environment(options.env),
  });
  const child = app.process();
  const stderr = collect(child);
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const evaluate: RunningApp['evaluate'] = (fn, argument) => app.evaluate(fn as never, argument as never);
  const windows = (): Promise<Page[]> => inOrder(app.windows(), evaluate);
  return {
    isElectron: true,
    child,
    userData,
    stderr,
    evaluate,
    windows,
    window: (choice = 0) => pickWindow(choice, windows, stderr),
    close: async () => {
      await app.close();
      return exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
