// `webContents`: one page in Chromium, with the preload script in its isolated world, its messages, its navigations and its requests.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accelerators, onAcceleratorsChanged } from './accelerators.ts';
import { app } from './app.ts';
import { closePage, isHeaded, openPage, ownPage, type PageTarget } from './browser.ts';
import type { CdpSession } from './cdp.ts';
import { decode, encode } from './codec.ts';
import { note } from './control.ts';
import { Frame } from './frame.ts';
import { IpcMain, ipcMain } from './ipc-main.ts';
import { createImage } from './native-image.ts';
import { pageWorldSource, PRELOAD_WORLD, preloadWorldSource, type FromPage, type ToPage } from './page-worlds.ts';
import { printParameters } from './print.ts';
import { toAppUrl, toPageUrl } from './protocol.ts';
import { Preventable, refuse, StrictEmitter } from './refusal.ts';
import { decideRequest } from './requests.ts';
import { defaultSession } from './session.ts';

const EVENTS = `
  did-finish-load did-fail-load did-start-loading did-stop-loading dom-ready did-navigate did-navigate-in-page
  will-navigate will-frame-navigate will-redirect will-attach-webview render-process-gone destroyed unresponsive
  responsive console-message preload-error ipc-message page-title-updated context-menu devtools-opened
  first-paint page-gone
`;

/** How long a page that a script has opened waits for its address to become known. */
const POPUP_PATIENCE_MS = 500;

interface WindowOpen {
  url: string;
  windowName: string;
  windowFeatures: string[];
}

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse;

interface Size {
  width: number;
  height: number;
}

let lastId = 0;
const all = new Set<WebContents>();

export class WebContents extends StrictEmitter {
  readonly id = ++lastId;
  readonly session = defaultSession;
  readonly ipc = new IpcMain();
  readonly mainFrame = new Frame(this.id, (message) => this.#deliver(message));
  readonly #preferences: Electron.WebPreferences;
  readonly #attached: Promise<PageTarget>;
  readonly #eventKey = randomBytes(8).toString('hex');
  readonly #stopListening = onAcceleratorsChanged(() => this.#tellAccelerators());
  #page: PageTarget | undefined;
  #mainFrameId = '';
  /** The preload world of the document that is there now; there is none between two documents. */
  #world: number | undefined;
  /** Addresses that the app itself has asked for; only others are announced by `will-navigate`. */
  readonly #askedFor = new Set<string>();
  #windowOpenHandler: WindowOpenHandler | undefined;
  #windowOpens: WindowOpen[] = [];
  #size: Size;
  #zoomFactor = 1;
  #isDestroyed = false;
  #isLoading = false;

  constructor(preferences: Electron.WebPreferences, size: Size) {
    super(EVENTS);
    refuseUnsafe(preferences);
    this.#preferences = preferences;
    this.#size = size;
    all.add(this);
    this.#attached = this.#attach();
    this.#attached.catch((error: Error) => {
      if (!this.#isDestroyed) console.error('stand-in: a window could not be opened:', error.message);
    });
  }

  // ---- Loading

  async loadURL(url: string): Promise<void> {
    const { session } = await this.#attached;
    const pageUrl = new URL(toPageUrl(url)).href;
    const appUrl = toAppUrl(pageUrl);
    this.#askedFor.add(withoutFragment(appUrl));
    const loaded = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', () => resolve());
      this.once('destroyed', () => reject(new Error(`ERR_FAILED (-2) loading '${appUrl}'`)));
    });
    loaded.catch(() => {}); // Nobody waits for it when the navigation itself has failed.
    const { errorText, loaderId } = await session.send('Page.navigate', { url: pageUrl });
    if (errorText) throw this.#failedToLoad(errorText, appUrl);
    if (loaderId) await loaded; // Without one, only the fragment has changed and nothing is loaded.
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(`file://${path.resolve(app.getAppPath(), file)}`);
  }

  reload(): void {
    this.#askedFor.add(withoutFragment(this.mainFrame.url));
    this.#tell((session) => session.send('Page.reload'));
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
    return false;
  }

  #failedToLoad(errorText: string, url: string): Error {
    const code = errorText.replace('net::', '');
    this.emit('did-fail-load', new Preventable(), -2, code, url, true);
    return Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url });
  }

  // ---- Messages

  send(channel: string, ...args: unknown[]): void {
    this.mainFrame.send(channel, ...args);
  }

  #deliver(message: ToPage): void {
    const text = encode(message); // At once: the caller may change its objects, and hears here of what cannot be cloned.
    if (this.#world === undefined)
      note('message-to-nobody', message); // Lost in Electron too: no document is there to hear it.
    else this.#deliverTo(this.#world, text);
  }

  #deliverTo(world: number, text: string): void {
    this.#tell((session) =>
      session.send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (text) { __standinReceive(text) }',
        arguments: [{ value: text }],
        executionContextId: world,
        silent: true,
      }),
    );
  }

  async #receive(text: string, world: number): Promise<void> {
    if (world !== this.#world) return; // A last word from a document that has gone.
    const message = decode(text) as FromPage;
    switch (message.kind) {
      case 'invoke':
        return this.#answer(message, world);
      case 'send': {
        const event = this.#messageEvent();
        this.emit('ipc-message', event, message.channel, ...message.args);
        this.ipc.emit(message.channel, event, ...message.args);
        ipcMain.emit(message.channel, event, ...message.args);
        return;
      }
      case 'accelerator':
        return accelerators()[message.index]?.run();
      case 'preload-error':
        console.error(`Unable to load preload script: ${this.#preferences.preload}\n${message.error.stack}`);
        this.emit('preload-error', new Preventable(), this.#preferences.preload, message.error);
        return;
    }
  }

  async #answer(call: FromPage & { kind: 'invoke' }, world: number): Promise<void> {
    const { id, channel, args } = call;
    let text: string;
    try {
      const handler = this.ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      text = encode({ kind: 'reply', id, value: await handler(this.#messageEvent(), ...args) });
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      text = encode({ kind: 'reply', id, error: `Error invoking remote method '${channel}': ${String(error)}` });
    }
    if (world === this.#world) this.#deliverTo(world, text);
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
    if (this.#world !== undefined)
      this.#deliver({ kind: 'accelerators', list: accelerators().map(({ keys }) => keys) });
  }

  // ---- Windows that the page opens

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#windowOpenHandler = handler;
  }

  /** Asked by the browser when this page has opened another one. */
  async #mayOpen(): Promise<boolean> {
    const patienceEnds = Date.now() + POPUP_PATIENCE_MS;
    while (this.#windowOpens.length === 0 && Date.now() < patienceEnds)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const { url = '', windowName = '', windowFeatures = [] } = this.#windowOpens.shift() ?? {};
    const details = {
      url: toAppUrl(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: windowFeatures.length ? 'new-window' : 'foreground-tab',
      referrer: { url: this.mainFrame.url, policy: 'strict-origin-when-cross-origin' },
    } as Electron.HandlerDetails;
    const answer = this.#windowOpenHandler?.(details) ?? { action: 'allow' };
    note('window-open', { url: details.url, action: answer.action });
    return answer.action === 'allow';
  }

  // ---- What can be done with a page

  async executeJavaScript(code: string): Promise<unknown> {
    const { session } = await this.#attached;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async insertCSS(css: string): Promise<string> {
    await this.executeJavaScript(
      `{ const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)}); document.adoptedStyleSheets.push(sheet); }`,
    );
    return 'standin';
  }

  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    const { session } = await this.#attached;
    const { data } = await session.send('Page.printToPDF', printParameters(options));
    return Buffer.from(data, 'base64');
  }

  async capturePage(rect?: Electron.Rectangle): Promise<Electron.NativeImage> {
    const { session } = await this.#attached;
    const { data } = await session.send('Page.captureScreenshot', rect ? { clip: { ...rect, scale: 1 } } : {});
    return createImage(Buffer.from(data, 'base64'));
  }

  /** One of the browser's own editing commands, such as `copy` or `selectAll`. */
  #edit(command: string): void {
    this.#tell((session) => session.send('Input.dispatchKeyEvent', { type: 'keyDown', commands: [command] }));
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
    if (isHeaded) this.#tell((session) => session.send('Page.bringToFront'));
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

  // ---- Size and zoom. Without a real window, both are a matter of what the page is told about its screen.

  setSize(size: Size): void {
    this.#size = size;
    this.#tell((session) => this.#showSize(session));
  }

  setZoomFactor(factor: number): void {
    if (isHeaded) refuse('webContents.setZoomFactor', 'cannot be done in a visible window; the keys of Chromium zoom');
    this.#zoomFactor = factor;
    this.#tell((session) => this.#showSize(session));
  }

  getZoomFactor(): number {
    return this.#zoomFactor;
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoomFactor) / Math.log(1.2);
  }

  async #showSize(session: CdpSession): Promise<void> {
    if (isHeaded) return;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(this.#size.width / this.#zoomFactor),
      height: Math.round(this.#size.height / this.#zoomFactor),
      deviceScaleFactor: this.#zoomFactor,
      mobile: false,
    });
  }

  /** What the page's style sheets hear of light, dark and contrast. */
  setMediaFeatures(features: { name: string; value: string }[]): void {
    this.#tell((session) => session.send('Emulation.setEmulatedMedia', { features }));
  }

  // ---- The page in Chromium

  /** The page itself, for the window around it. */
  target(): Promise<PageTarget> {
    return this.#attached;
  }

  /** Closes the page; the window calls this when it is destroyed. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#forget();
    this.#attached.then(closePage).catch(() => {}); // The browser may have gone first.
  }

  #forget(): void {
    this.#isDestroyed = true;
    this.mainFrame.detached = true;
    this.#stopListening();
    all.delete(this);
    this.emit('destroyed', new Preventable());
  }

  #pageIsGone(): void {
    if (this.#isDestroyed) return;
    this.#forget();
    this.emit('page-gone');
  }

  /** Does something with the page soon; a page that has gone meanwhile needs nothing more. */
  #tell(what: (session: CdpSession) => Promise<unknown>): void {
    if (this.#isDestroyed) return;
    const done = this.#page ? what(this.#page.session) : this.#attached.then(({ session }) => what(session));
    done.catch((error: Error) => {
      if (!isAboutSomethingGone(error)) console.error('stand-in:', error.message);
    });
  }

  async #attach(): Promise<PageTarget> {
    const page = await openPage(this.#size);
    const { session } = page;
    ownPage(page.targetId, { pageIsGone: () => this.#pageIsGone(), mayOpen: () => this.#mayOpen() });
    this.#listen(session);
    // Chromium handles these in order, so waiting for the last one waits for all.
    const commands = [
      session.send('Page.getFrameTree').then(({ frameTree }) => (this.#mainFrameId = frameTree.frame.id)),
      session.send('Page.enable'),
      session.send('Inspector.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', { name: '__standinSend', executionContextName: PRELOAD_WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource(this.#eventKey) }),
      session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: this.#preloadSource(),
        worldName: PRELOAD_WORLD,
      }),
      session.send('Runtime.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#showSize(session),
      ...(isHeaded ? [] : [session.send('Emulation.setFocusEmulationEnabled', { enabled: true })]),
      session.send('Runtime.runIfWaitingForDebugger'),
    ];
    await Promise.all(commands);
    this.#page = page;
    return page;
  }

  #preloadSource(): string {
    const { preload, additionalArguments = [] } = this.#preferences;
    const settings = {
      key: this.#eventKey,
      process: {
        type: 'renderer',
        platform: process.platform,
        arch: process.arch,
        versions: process.versions,
        env: {},
        argv: [process.execPath, ...additionalArguments],
        sandboxed: true,
        contextIsolated: true,
      },
    };
    return preloadWorldSource(settings, preload ? readFileSync(preload, 'utf8') : '');
  }

  #listen(session: CdpSession): void {
    const guarded = (work: Promise<unknown>): void => {
      work.catch((error: Error) => {
        if (!isAboutSomethingGone(error)) console.error('stand-in:', error);
      });
    };
    session.on('Runtime.bindingCalled', ({ payload, executionContextId }) =>
      guarded(this.#receive(payload, executionContextId)),
    );
    session.on('Fetch.requestPaused', (paused) => guarded(decideRequest(this.#requestingPage, session, paused)));
    session.on('Page.javascriptDialogOpening', ({ type, message }) => {
      note('javascript-dialog', { type, message });
      guarded(session.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }));
    });
    session.on('Page.windowOpen', (open) => this.#windowOpens.push(open));
    this.#listenToWorlds(session);
    this.#listenToDocuments(session);
  }

  #listenToWorlds(session: CdpSession): void {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== PRELOAD_WORLD || (context.auxData as { frameId: string }).frameId !== this.#mainFrameId)
        return;
      this.#world = context.id;
      this.#tellAccelerators();
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = undefined;
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
      this.emit('console-message', new Preventable({ level: type, message, frame: this.mainFrame }));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      note('page-error', exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    session.on('Inspector.targetCrashed', () => {
      const details = { reason: 'crashed', exitCode: 1 };
      this.emit('render-process-gone', new Preventable(), details);
      app.emit('render-process-gone', new Preventable(), this, details);
    });
  }

  #listenToDocuments(session: CdpSession): void {
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return;
      this.mainFrame.url = toAppUrl(frame.url);
      this.emit('did-navigate', new Preventable(), this.mainFrame.url, 200, 'OK');
    });
    session.on('Page.navigatedWithinDocument', ({ url, frameId }) => {
      if (frameId !== this.#mainFrameId) return;
      this.mainFrame.url = toAppUrl(url);
      this.emit('did-navigate-in-page', new Preventable(), this.mainFrame.url, true);
    });
    session.on('Page.frameStartedLoading', ({ frameId }) => this.#loading(frameId, true));
    session.on('Page.frameStoppedLoading', ({ frameId }) => this.#loading(frameId, false));
    session.on('Page.domContentEventFired', () => this.emit('dom-ready', new Preventable()));
    session.on('Page.loadEventFired', () => this.emit('did-finish-load', new Preventable()));
    session.on('Page.lifecycleEvent', ({ name, frameId }) => {
      if (name === 'firstPaint' && frameId === this.#mainFrameId) this.emit('first-paint');
    });
  }

  #loading(frameId: string, isLoading: boolean): void {
    if (frameId !== this.#mainFrameId) return;
    this.#isLoading = isLoading;
    this.emit(isLoading ? 'did-start-loading' : 'did-stop-loading', new Preventable());
  }

  get #requestingPage() {
    return {
      id: this.id,
      session: this.session,
      isMainFrame: (frameId: string) => frameId === this.#mainFrameId,
      mayNavigate: (url: string, isMainFrame: boolean, isRedirect: boolean) =>
        this.#mayNavigate(url, isMainFrame, isRedirect),
    };
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
}

function refuseUnsafe(preferences: Electron.WebPreferences): void {
  if (preferences.nodeIntegration) refuse('webPreferences.nodeIntegration');
  if (preferences.contextIsolation === false) refuse('webPreferences.contextIsolation: false');
  if (preferences.sandbox === false) refuse('webPreferences.sandbox: false');
  if (preferences.webviewTag) refuse('webPreferences.webviewTag');
  if (preferences.partition !== undefined || preferences.session !== undefined)
    refuse('webPreferences.session and partition');
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Pages and documents come and go while messages are on their way; that is no fault. */
function isAboutSomethingGone(error: Error): boolean {
  return /is gone|not found|Invalid InterceptionId|Cannot find context|context was destroyed|Session closed|detached/i.test(
    error.message,
  );
}

/** `webContents` of the module: a register of all pages. */
export const webContents = {
  getAllWebContents: (): WebContents[] => [...all],
  fromId: (id: number): WebContents | undefined => [...all].find((contents) => contents.id === id),
};
