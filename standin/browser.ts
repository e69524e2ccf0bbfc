// Starts the Chromium that shows the windows, and hands out its pages one by one. Without STANDIN_HEADED=1 there is nothing to see.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { app, beforeLeaving, chromiumSwitches } from './app.ts';
import { Cdp, type CdpSession } from './cdp.ts';
import { findChromium } from './find-chromium.ts';

/** Whether people see the windows: `npm start` where Electron's binary cannot be had. */
export const isHeaded = process.env.STANDIN_HEADED === '1';

/** Graceful closing took 0.1 s here; a browser that has not left after this long is ended. */
const CLOSING_TIME_MS = 3000;

const FLAGS = [
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble', // A killed app leaves a profile that looks crashed, and that is no news.
  // Nothing may leave the machine: no updates, no lists to fetch, no name that resolves.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
  // As little of a browser as possible: Electron has none of these.
  '--disable-extensions',
  '--disable-popup-blocking',
  '--deny-permission-prompts',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,TranslateUI,MediaRouter,OptimizationHints,AutofillServerCommunication',
  // Two windows of one app lie side by side; none of them is asleep.
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
];

/** A page that belongs to a window: its name in the browser, and the conversation with it. */
export interface PageTarget {
  targetId: string;
  sessionId: string;
  session: CdpSession;
}

/** What a window has to answer for: the end of its page, and pages that its page has opened. */
export interface PageOwner {
  pageIsGone(): void;
  mayOpen(): Promise<boolean>;
}

interface Running {
  cdp: Cdp;
  child: ChildProcess;
}

let running: Promise<Running> | undefined;
let opening: Promise<unknown> = Promise.resolve();
/** The window that is being opened: the next page without an opener is its page. */
let expected: ((page: PageTarget) => void) | undefined;
const owners = new Map<string, PageOwner>();

/** Starts the browser when nothing has started it yet. */
export function browser(): Promise<Running> {
  running ??= start();
  return running;
}

/** The page of a new window. One at a time, so that a page that appears can only be the one that was asked for. */
export function openPage(size: { width: number; height: number }): Promise<PageTarget> {
  const opened = opening.then(async () => {
    const { cdp } = await browser();
    const page = new Promise<PageTarget>((resolve) => (expected = resolve));
    if (isHeaded) openAppWindow();
    else await cdp.browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
    return page;
  });
  opening = opened.catch(() => undefined);
  return opened;
}

export function ownPage(targetId: string, owner: PageOwner): void {
  owners.set(targetId, owner);
}

export async function closePage(page: PageTarget): Promise<void> {
  owners.delete(page.targetId);
  const { cdp } = await browser();
  await cdp.browser.send('Target.closeTarget', { targetId: page.targetId });
}

async function start(): Promise<Running> {
  preparePreferences();
  const child = spawn(executable(), startArguments(), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  child.once('exit', () => {
    running = undefined;
    for (const owner of owners.values()) owner.pageIsGone();
    owners.clear();
  });
  announceEndpoint(child);
  const cdp = new Cdp(child.stdio[3] as Writable, child.stdio[4] as Readable);
  watchPages(cdp);
  const { product } = await cdp.browser.send('Browser.getVersion');
  Object.defineProperty(process.versions, 'chrome', {
    value: product.replace(/^.*\//, ''),
    enumerable: true,
    configurable: true,
  });
  // A page that a script opens waits until its fate is decided; our own wait until their scripts are in.
  await cdp.browser.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  return { cdp, child };
}

function executable(): string {
  const found = findChromium();
  if (!found) throw new Error('stand-in: no Chromium, Chrome or Edge on this machine (MOTEBOK_CHROMIUM may name one)');
  return found;
}

function startArguments(): string[] {
  const args = [...FLAGS, profileArgument(), ...chromiumSwitches, ...machineFlags()];
  if (isHarnessWaiting()) args.push('--remote-debugging-port=0');
  if (isHeaded) args.push('--no-startup-window');
  else args.push('--headless=new', '--disable-gpu', '--hide-scrollbars', '--mute-audio', '--no-startup-window');
  return args;
}

/** What this machine needs. Chromium will not run as root with its sandbox; nothing here may ever be taken as proof of the sandbox. */
function machineFlags(): string[] {
  const flags = process.env.STANDIN_CHROMIUM_FLAGS?.split(' ').filter(Boolean) ?? [];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}

function profileFolder(): string {
  return path.join(app.getPath('sessionData'), 'standin-profile');
}

function profileArgument(): string {
  return `--user-data-dir=${profileFolder()}`;
}

/** What only a profile can say: that nobody wants the app's pages translated. */
function preparePreferences(): void {
  const file = path.join(profileFolder(), 'Default/Preferences');
  if (existsSync(file)) return; // The browser has written its own since.
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ translate: { enabled: false } }));
}

/**
 * A window without tabs and address bar can only be asked for on the command line; the running browser takes the request over. It comes up
 * in a size of its own, which the window then sets.
 */
function openAppWindow(): void {
  // Without --test-type, a bar above the page would warn of the flags that keep names from resolving.
  const args = [profileArgument(), '--test-type', '--app=data:text/html,%20', ...machineFlags()];
  const messenger = spawn(executable(), args, { stdio: 'ignore' });
  messenger.on('error', (error) => console.error('stand-in: a window could not be asked for:', error.message));
}

/** Only a harness that started this process needs a debugging port, for Playwright. Otherwise there is none: anybody could come in there. */
function isHarnessWaiting(): boolean {
  return process.env.STANDIN_HARNESS === '1' && process.send !== undefined;
}

/** Chromium says on stderr where its port is. The rest of what it says there is about desktops that are not there, and is dropped. */
function announceEndpoint(child: ChildProcess): void {
  let text = '';
  const read = (chunk: Buffer): void => {
    text += chunk.toString();
    const endpoint = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
    if (!endpoint) return;
    child.stderr!.off('data', read).resume();
    process.send!({ kind: 'browser', endpoint });
  };
  if (isHarnessWaiting()) child.stderr!.on('data', read);
  else child.stderr!.resume();
}

function watchPages(cdp: Cdp): void {
  cdp.browser.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const page = { targetId: targetInfo.targetId, sessionId, session: cdp.session(sessionId) };
    const opener = targetInfo.openerId === undefined ? undefined : owners.get(targetInfo.openerId);
    if (opener) {
      void refusePopup(cdp, page, opener);
    } else if (expected) {
      expected(page);
      expected = undefined;
    } else {
      void closeTarget(cdp, page); // Somebody pressed the browser's own key for a new window.
    }
  });
  cdp.browser.on('Target.detachedFromTarget', ({ sessionId, targetId }) => {
    cdp.endSession(sessionId);
    const owner = targetId === undefined ? undefined : owners.get(targetId);
    owners.delete(targetId ?? '');
    owner?.pageIsGone();
  });
}

/** Electron asks before it opens a window for a page. Here the window is there already, but paused and empty, and goes again. */
async function refusePopup(cdp: Cdp, page: PageTarget, opener: PageOwner): Promise<void> {
  const isAllowed = await opener.mayOpen();
  const isClosed = closeTarget(cdp, page);
  // A popup may share its opener's thread, and one that is closed while it waits for us would keep the opener waiting for ever.
  await page.session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
  await isClosed;
  if (isAllowed)
    console.error("stand-in: setWindowOpenHandler's { action: 'allow' } is not there; the window was closed");
}

async function closeTarget(cdp: Cdp, page: PageTarget): Promise<void> {
  await cdp.browser.send('Target.closeTarget', { targetId: page.targetId }).catch(() => {}); // It may have closed itself.
}

async function stop(): Promise<void> {
  const { cdp, child } = (await running?.catch(() => undefined)) ?? {};
  if (!cdp || !child || child.exitCode !== null) return;
  const left = new Promise((resolve) => child.once('exit', resolve));
  const impatience = setTimeout(() => child.kill('SIGKILL'), CLOSING_TIME_MS);
  cdp.browser.send('Browser.close').catch(() => {});
  await left;
  clearTimeout(impatience);
}

beforeLeaving.push(stop);
// Windows open faster when the browser has started beside the app's own work.
void app.whenReady().then(() => browser().catch((error: Error) => console.error(error.message)));
