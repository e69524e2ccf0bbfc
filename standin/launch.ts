// The test harness: the same few calls whether the app runs in Electron, where its binary is there, or over the stand-in.
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { _electron, chromium, type Page } from 'playwright-core';
import { installControl } from './electron-control.ts';

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
  /** Whether the real Electron is under it. */
  readonly isElectron: boolean;
  readonly child: ChildProcess;
  readonly userData: string;
  /** All windows that show something of the app, the oldest first; windows with one and the same address in any order. */
  windows(): Promise<Page[]>;
  /** Waits for one window, and until it has loaded. */
  window(choice?: WindowChoice): Promise<Page>;
  /**
   * Runs a function in the main process; it can use nothing from outside itself. It gets the module `electron`, with `control` on it (see
   * `control.ts`: scripted dialog answers, and what the app opened), and one argument.
   */
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

/** Finds windows, whichever way the pages themselves are had. */
function windowFinder(pages: () => Promise<Page[]>, evaluate: RunningApp['evaluate'], stderr: () => string) {
  const addresses = (): Promise<string[]> =>
    evaluate((electron) =>
      (electron.BrowserWindow.getAllWindows() as Electron.BrowserWindow[])
        .sort((a, b) => a.id - b.id)
        .map((window) => window.webContents.getURL()),
    );
  const windows = async (): Promise<Page[]> => {
    const order = await addresses();
    const place = (page: Page): number => order.indexOf(appUrl(page)) >>> 0; // Not there is last.
    return (await pages()).filter(isOfTheApp).sort((a, b) => place(a) - place(b));
  };
  const find = async (choice: WindowChoice): Promise<Page | undefined> => {
    if (typeof choice === 'function') return (await windows()).find((page) => choice(page));
    if (typeof choice === 'string') return (await windows()).find((page) => appUrl(page).includes(choice));
    const address = (await addresses())[choice]; // Playwright may know a later window before an earlier one.
    return (await windows()).find((page) => appUrl(page) === address);
  };
  const window = async (choice: WindowChoice = 0): Promise<Page> => {
    const end = Date.now() + WINDOW_TIMEOUT_MS;
    while (Date.now() < end) {
      const page = await find(choice);
      if (page) {
        await page.waitForLoadState('load');
        return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`no such window: ${String(choice)}\n${stderr()}`);
  };
  return { windows, window };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  return () => text;
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
  const connect = () =>
    (connected ??= endpoint.then((url) => chromium.connectOverCDP(url, { noDefaults: true, isLocal: true })));
  const pages = async (): Promise<Page[]> => (await connect()).contexts().flatMap((context) => context.pages());
  return {
    isElectron: false,
    child,
    userData,
    stderr,
    evaluate,
    ...windowFinder(pages, evaluate, stderr),
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
  let folder = path.dirname(path.resolve(mainFile));
  for (; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const packageFile = path.join(folder, 'package.json');
    if (!existsSync(packageFile)) continue;
    const { main } = JSON.parse(readFileSync(packageFile, 'utf8')) as { main?: string };
    return main !== undefined && path.resolve(folder, main) === path.resolve(mainFile) ? folder : mainFile;
  }
  return mainFile;
}

/** Runs in Electron's main process. `control` is laid over the module, because reading all of the module would start all its parts. */
function callWithControl(electron: object, { source, argument }: { source: string; argument: unknown }): unknown {
  const control = { value: (globalThis as { standinControl?: object }).standinControl };
  // oxlint-disable-next-line eslint/no-eval -- a function of the test can only come as text
  return (0, eval)(`(${source})`)(Object.create(electron, { control }), argument);
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
  await app.evaluate(installControl as never);
  const evaluate = (fn: unknown, argument?: unknown): Promise<any> =>
    app.evaluate(callWithControl as never, { source: String(fn), argument } as never);
  return {
    isElectron: true,
    child,
    userData,
    stderr,
    evaluate,
    ...windowFinder(async () => app.windows(), evaluate, stderr),
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
