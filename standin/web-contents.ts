// `webContents`: a page in Chromium as Electron shows it to the app, with its messages, its navigations and what can be done with it.
import { accelerators, onAcceleratorsChanged } from './accelerators.ts';
import { app } from './app.ts';
import { isHeaded, type PageTarget } from './browser.ts';
import { note } from './control.ts';
import { WebFrameMain } from './frame.ts';
import { IpcMain, ipcMain } from './ipc-main.ts';
import { createImage } from './native-image.ts';
import type { FromPage, ToPage } from './page-worlds.ts';
import { Page, type Size, type WindowOpen } from './page.ts';
import { printParameters } from './print.ts';
import { toAppUrl, toPageUrl } from './protocol.ts';
import { Preventable, StrictEmitter } from './refusal.ts';
import { defaultSession } from './session.ts';

/** The last three are for the window around it, and are no part of Electron. */
const EVENTS = `
  did-finish-load did-fail-load did-start-loading did-stop-loading dom-ready did-navigate did-navigate-in-page will-navigate
  will-frame-navigate will-redirect will-attach-webview render-process-gone destroyed unresponsive responsive console-message
  preload-error ipc-message page-title-updated context-menu devtools-opened
  first-paint page-gone close-asked-for
`;

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse;

let lastId = 0;
const all = new Set<WebContents>();

export class WebContents extends StrictEmitter {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly ipc = new IpcMain();
  readonly mainFrame = new WebFrameMain(this.id, (message) => this.#page.deliver(message));
  readonly #page: Page;
  readonly #preload: string | undefined;
  readonly #stopListening = onAcceleratorsChanged(() => this.#tellAccelerators());
  /** Addresses that the app itself has asked for; only others are announced by `will-navigate`. */
  readonly #askedFor = new Set<string>();
  #windowOpenHandler: WindowOpenHandler | undefined;
  #isDestroyed = false;
  #isLoading = false;
  #isCrashed = false;

  constructor(preferences: Electron.WebPreferences, size: Size) {
    super(EVENTS);
    this.#preload = preferences.preload;
    this.#page = new Page(preferences, size, {
      id: this.id,
      session: this.session,
      mayNavigate: (url, isMainFrame, isRedirect) => this.#mayNavigate(url, isMainFrame, isRedirect),
      mayOpen: (open) => this.#mayOpen(open),
    });
    this.#listen();
    if (preferences.zoomFactor !== undefined) this.setZoomFactor(preferences.zoomFactor);
    all.add(this);
  }

  #listen(): void {
    const page = this.#page;
    page.on('message', (message, answer) => void this.#receive(message, answer));
    page.on('world', () => this.#tellAccelerators());
    page.on('navigated', (url) => {
      this.#isCrashed = false;
      this.mainFrame.url = url;
      this.emit('did-navigate', new Preventable(), url, 200, 'OK');
    });
    page.on('navigated-within-document', (url) => {
      this.mainFrame.url = url;
      this.emit('did-navigate-in-page', new Preventable(), url, true);
    });
    page.on('loading', (isLoading) => {
      this.#isLoading = isLoading;
      this.emit(isLoading ? 'did-start-loading' : 'did-stop-loading', new Preventable());
    });
    page.on('dom-ready', () => this.emit('dom-ready', new Preventable()));
    page.on('loaded', () => this.emit('did-finish-load', new Preventable()));
    page.on('first-paint', () => this.emit('first-paint'));
    page.on('console', (level, message) => {
      this.emit('console-message', new Preventable({ level, message, frame: this.mainFrame }));
    });
    page.on('crashed', () => {
      this.#isCrashed = true;
      const details = { reason: 'crashed', exitCode: 1 };
      this.emit('render-process-gone', new Preventable(), details);
      app.emit('render-process-gone', new Preventable(), this, details);
    });
    page.on('gone', () => {
      this.#forget();
      this.emit('page-gone');
    });
  }

  // ---- Loading

  async loadURL(url: string): Promise<void> {
    const { session } = await this.#page.attached;
    const pageUrl = new URL(toPageUrl(url)).href;
    const appUrl = toAppUrl(pageUrl);
    this.#askedFor.add(withoutFragment(appUrl));
    const loaded = this.#nextLoad(appUrl);
    loaded.catch(() => {}); // Nobody waits for it when the navigation itself has failed.
    const { errorText, loaderId } = await session.send('Page.navigate', { url: pageUrl });
    if (errorText) {
      const error = failedToLoad(errorText, appUrl);
      this.emit('did-fail-load', new Preventable(), error.errno, error.code, appUrl, true);
      throw error;
    }
    if (loaderId) await loaded; // Without one, only the fragment has changed and nothing is loaded.
  }

  #nextLoad(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const finished = (): void => {
        this.off('destroyed', destroyed);
        resolve();
      };
      const destroyed = (): void => {
        this.off('did-finish-load', finished);
        reject(failedToLoad('ERR_FAILED', url));
      };
      this.once('did-finish-load', finished);
      this.once('destroyed', destroyed);
    });
  }

  reload(): void {
    this.#askedFor.add(withoutFragment(this.mainFrame.url));
    this.#page.tell((session) => session.send('Page.reload'));
  }

  getURL(): string {
    return this.mainFrame.url;
  }

  isLoading(): boolean {
    return this.#isLoading;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isCrashed(): boolean {
    return this.#isCrashed;
  }

  #mayNavigate(url: string, isMainFrame: boolean, isRedirect: boolean): boolean {
    if (isMainFrame && this.#askedFor.delete(url)) return true;
    const frame = isMainFrame ? this.mainFrame : null;
    const event = new Preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: this.mainFrame });
    if (isRedirect) {
      this.emit('will-redirect', event, url, false, isMainFrame);
    } else {
      this.emit('will-frame-navigate', event);
      if (isMainFrame) this.emit('will-navigate', event, url, false, true);
    }
    return !event.defaultPrevented;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  #mayOpen({ url, name, features }: WindowOpen): boolean {
    const details = {
      url,
      frameName: name,
      features: features.join(','),
      disposition: features.length > 0 ? 'new-window' : 'foreground-tab',
      referrer: { url: this.mainFrame.url, policy: 'strict-origin-when-cross-origin' },
    } as Electron.HandlerDetails;
    const { action } = this.#windowOpenHandler?.(details) ?? { action: 'allow' };
    note('window-open', { url, action });
    return action === 'allow';
  }

  // ---- Messages

  send(channel: string, ...args: unknown[]): void {
    this.mainFrame.send(channel, ...args);
  }

  async #receive(message: FromPage, answer: (message: ToPage) => void): Promise<void> {
    switch (message.kind) {
      case 'invoke':
        return this.#invoke(message, answer);
      case 'send':
        return this.#hear(message.channel, message.args);
      case 'accelerator':
        return accelerators()[message.index]?.run();
      case 'close':
        this.emit('close-asked-for');
        return;
      case 'preload-error':
        console.error(`Unable to load preload script: ${this.#preload}\n${message.error.stack}`);
        this.emit('preload-error', new Preventable(), this.#preload, message.error);
        return;
    }
  }

  async #invoke(
    { id, channel, args }: FromPage & { kind: 'invoke' },
    answer: (message: ToPage) => void,
  ): Promise<void> {
    try {
      const handler = this.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      answer({ kind: 'reply', id, value: await handler(this.#messageEvent(), ...args) });
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      answer({ kind: 'reply', id, error: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }

  #hear(channel: string, args: unknown[]): void {
    const event = this.#messageEvent();
    this.emit('ipc-message', event, channel, ...args);
    this.ipc.emit(channel, event, ...args);
    ipcMain.emit(channel, event, ...args);
  }

  #messageEvent(): Preventable {
    const { mainFrame } = this;
    const reply = (channel: string, ...args: unknown[]): void => this.send(channel, ...args);
    return new Preventable({
      type: 'frame',
      sender: this,
      senderFrame: mainFrame,
      processId: 1,
      frameId: this.id,
      ports: [],
      reply,
    });
  }

  #tellAccelerators(): void {
    if (this.#page.isListening)
      this.#page.deliver({ kind: 'accelerators', list: accelerators().map(({ keys }) => keys) });
  }

  // ---- What can be done with a page

  async executeJavaScript(code: string): Promise<unknown> {
    const { session } = await this.#page.attached;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    const { session } = await this.#page.attached;
    const { data } = await session.send('Page.printToPDF', printParameters(options));
    return Buffer.from(data, 'base64');
  }

  async capturePage(rect?: Electron.Rectangle): Promise<Electron.NativeImage> {
    const { session } = await this.#page.attached;
    const { data } = await session.send('Page.captureScreenshot', rect ? { clip: { ...rect, scale: 1 } } : {});
    return createImage(Buffer.from(data, 'base64'));
  }

  /** One of the browser's own editing commands, such as `copy` or `selectAll`. */
  #edit(command: string): void {
    this.#page.tell((session) => session.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] }));
  }

  undo(): void {
    this.#edit('undo');
  }

  redo(): void {
    this.#edit('redo');
  }

  cut(): void {
    this.#edit('cut');
  }

  copy(): void {
    this.#edit('copy');
  }

  paste(): void {
    this.#edit('paste');
  }

  delete(): void {
    this.#edit('delete');
  }

  selectAll(): void {
    this.#edit('selectAll');
  }

  focus(): void {
    if (isHeaded) this.#page.tell((session) => session.send('Page.bringToFront'));
  }

  setZoomFactor(factor: number): void {
    if (isHeaded) note('webContents.setZoomFactor', factor); // People zoom a visible window with Chromium's own keys.
    this.#page.setZoomFactor(factor);
  }

  getZoomFactor(): number {
    return this.#page.zoomFactor;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#page.zoomFactor) / Math.log(1.2);
  }

  openDevTools(): void {
    note('openDevTools', this.id);
  }

  closeDevTools(): void {
    note('closeDevTools', this.id);
  }

  toggleDevTools(): void {
    note('toggleDevTools', this.id);
  }

  isDevToolsOpened(): boolean {
    return false;
  }

  // ---- For the rest of the stand-in

  /** The page in the browser, for the window around it. */
  target(): Promise<PageTarget> {
    return this.#page.attached;
  }

  setSize(size: Size): void {
    this.#page.setSize(size);
  }

  /** What the page's style sheets hear of light and dark. */
  setMediaFeatures(features: { name: string; value: string }[]): void {
    this.#page.tell((session) => session.send('Emulation.setEmulatedMedia', { features }));
  }

  /** Closes the page; the window calls this when it is destroyed. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#forget();
    this.#page.close();
  }

  #forget(): void {
    this.#isDestroyed = true;
    this.mainFrame.detached = true;
    this.#stopListening();
    all.delete(this);
    this.emit('destroyed', new Preventable());
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Chromium's number for the error is not told over the protocol; -2 is its number for any failure. */
function failedToLoad(errorText: string, url: string): Error & { code: string; errno: number } {
  const code = errorText.replace('net::', '');
  return Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
}

/** `webContents` of the module: a register of all pages. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...all],
  fromId: (id: number): WebContents | undefined => [...all].find((contents) => contents.id === id),
};
