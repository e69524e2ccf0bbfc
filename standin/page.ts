// One page in Chromium: the target with the preload script in its isolated world, and what the DevTools protocol tells about it, in the
// few words that `web-contents.ts` needs. Nothing here knows Electron's names.
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { closePage, isHeaded, openPage, ownPage, type PageTarget } from './browser.ts';
import type { CdpSession } from './cdp.ts';
import { decode, encode } from './codec.ts';
import { note } from './control.ts';
import { pageWorldSource, PRELOAD_WORLD, preloadWorldSource, type FromPage, type ToPage } from './page-worlds.ts';
import { toAppUrl } from './protocol.ts';
import { decideRequest, type RequestingPage } from './requests.ts';

export interface Size {
  width: number;
  height: number;
}

/** What a script asked for when it opened a window. */
export interface WindowOpen {
  url: string;
  name: string;
  features: string[];
}

/** What the page asks before it goes on. */
export interface PageQuestions extends Omit<RequestingPage, 'isMainFrame'> {
  mayOpen(open: WindowOpen): boolean;
}

interface PageEvents {
  /** A message from the preload's world, and a way to answer that document alone. */
  message: [message: FromPage, answer: (message: ToPage) => void];
  /** A new document has its preload world. */
  world: [];
  navigated: [url: string];
  'navigated-within-document': [url: string];
  loading: [isLoading: boolean];
  'dom-ready': [];
  loaded: [];
  'first-paint': [];
  console: [level: string, message: string];
  crashed: [];
  gone: [];
}

/** How long a page that a script has opened waits for its address to become known. */
const POPUP_PATIENCE_MS = 500;

export class Page extends EventEmitter<PageEvents> {
  readonly #questions: PageQuestions;
  readonly #eventKey = randomBytes(8).toString('hex');
  readonly #attached: Promise<PageTarget>;
  #target: PageTarget | undefined;
  #mainFrameId = '';
  /** The preload world of the document that is there now; there is none between two documents. */
  #world: number | undefined;
  #windowOpens: WindowOpen[] = [];
  #size: Size;
  #zoomFactor = 1;
  #isGone = false;

  constructor(preferences: Electron.WebPreferences, size: Size, questions: PageQuestions) {
    super();
    this.#size = size;
    this.#questions = questions;
    this.#attached = this.#attach(this.#preloadSource(preferences));
    this.#attached.catch((error: Error) => {
      if (!this.#isGone) console.error('stand-in: a window could not be opened:', error.message);
    });
  }

  /** The page in the browser, as soon as it is ready to load something. */
  get attached(): Promise<PageTarget> {
    return this.#attached;
  }

  get zoomFactor(): number {
    return this.#zoomFactor;
  }

  /** Whether a document is there that can hear. */
  get isListening(): boolean {
    return this.#world !== undefined;
  }

  /** Sends something to the document that is there now. What cannot be cloned throws, before anything is sent. */
  deliver(message: ToPage): void {
    const text = encode(message);
    if (this.#world === undefined)
      note('message-to-nobody', message); // Lost in Electron too.
    else this.#deliverTo(this.#world, text);
  }

  /** Does something with the page soon; a page that has gone meanwhile needs nothing more. */
  tell(what: (session: CdpSession) => Promise<unknown>): void {
    if (this.#isGone) return;
    forgiving(this.#target ? what(this.#target.session) : this.#attached.then(({ session }) => what(session)));
  }

  // Without a real window, size and zoom are a matter of what the page is told about its screen.

  setSize(size: Size): void {
    this.#size = size;
    this.tell((session) => this.#showSize(session));
  }

  setZoomFactor(factor: number): void {
    this.#zoomFactor = factor;
    this.tell((session) => this.#showSize(session));
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

  close(): void {
    this.#isGone = true;
    this.#attached.then(closePage).catch(() => {}); // The browser may have gone first.
  }

  #pageIsGone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.emit('gone');
  }

  // ---- Messages

  #deliverTo(world: number, text: string): void {
    this.tell((session) =>
      session.send('Runtime.callFunctionOn', {
        functionDeclaration: 'function (text) { __standinReceive(text) }',
        arguments: [{ value: text }],
        executionContextId: world,
        silent: true,
      }),
    );
  }

  #receive(text: string, world: number): void {
    if (world !== this.#world) return; // A last word from a document that has gone.
    this.emit('message', decode(text) as FromPage, (answer) => {
      const answerText = encode(answer);
      if (world === this.#world) this.#deliverTo(world, answerText);
    });
  }

  // ---- Getting hold of a page, and of what happens in it

  async #attach(preload: string): Promise<PageTarget> {
    const target = await openPage(this.#size);
    const { session } = target;
    ownPage(target.targetId, { pageIsGone: () => this.#pageIsGone(), mayOpen: () => this.#mayOpen() });
    this.#listenToWorlds(session);
    this.#listenToDocuments(session);
    this.#listenToQuestions(session);
    // All at once, because Chromium takes them in order; nothing has been loaded before the last one is done.
    await Promise.all([
      session.send('Page.getFrameTree').then(({ frameTree }) => (this.#mainFrameId = frameTree.frame.id)),
      session.send('Page.enable'),
      session.send('Inspector.enable'),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', { name: '__standinSend', executionContextName: PRELOAD_WORLD }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldSource(this.#eventKey) }),
      session.send('Page.addScriptToEvaluateOnNewDocument', { source: preload, worldName: PRELOAD_WORLD }),
      session.send('Runtime.enable'),
      session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#showSize(session),
      isHeaded || session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      session.send('Runtime.runIfWaitingForDebugger'),
    ]);
    this.#target = target;
    return target;
  }

  #preloadSource({ preload, additionalArguments = [] }: Electron.WebPreferences): string {
    const preloadProcess = {
      type: 'renderer',
      platform: process.platform,
      arch: process.arch,
      versions: process.versions,
      env: {},
      argv: [process.execPath, ...additionalArguments],
      sandboxed: true,
      contextIsolated: true,
    };
    return preloadWorldSource(
      { key: this.#eventKey, process: preloadProcess },
      preload ? readFileSync(preload, 'utf8') : '',
    );
  }

  #listenToWorlds(session: CdpSession): void {
    session.on('Runtime.bindingCalled', ({ payload, executionContextId }) =>
      this.#receive(payload, executionContextId),
    );
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = context.auxData as { frameId: string };
      if (context.name !== PRELOAD_WORLD || frameId !== this.#mainFrameId) return;
      this.#world = context.id;
      this.emit('world');
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = undefined;
    });
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      this.emit('console', type, args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '));
    });
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      note('page-error', exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    session.on('Inspector.targetCrashed', () => this.emit('crashed'));
  }

  #listenToDocuments(session: CdpSession): void {
    const loading = (frameId: string, isLoading: boolean): void => {
      if (frameId === this.#mainFrameId) this.emit('loading', isLoading);
    };
    session.on('Page.frameStartedLoading', ({ frameId }) => loading(frameId, true));
    session.on('Page.frameStoppedLoading', ({ frameId }) => loading(frameId, false));
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.emit('navigated', toAppUrl(frame.url + (frame.urlFragment ?? '')));
    });
    session.on('Page.navigatedWithinDocument', ({ url, frameId }) => {
      if (frameId === this.#mainFrameId) this.emit('navigated-within-document', toAppUrl(url));
    });
    session.on('Page.domContentEventFired', () => this.emit('dom-ready'));
    session.on('Page.loadEventFired', () => this.emit('loaded'));
    session.on('Page.lifecycleEvent', ({ name, frameId }) => {
      if (name === 'firstPaint' && frameId === this.#mainFrameId) this.emit('first-paint');
    });
  }

  #listenToQuestions(session: CdpSession): void {
    const page: RequestingPage = { ...this.#questions, isMainFrame: (frameId) => frameId === this.#mainFrameId };
    session.on('Fetch.requestPaused', (paused) => forgiving(decideRequest(page, session, paused)));
    session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.#windowOpens.push({ url: toAppUrl(url), name: windowName, features: windowFeatures });
    });
    session.on('Page.javascriptDialogOpening', ({ type, message }) => {
      note('javascript-dialog', { type, message });
      forgiving(session.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }));
    });
  }

  /** The new page and the words of the script that opened it come as two events, in either order. */
  async #mayOpen(): Promise<boolean> {
    const patienceEnds = Date.now() + POPUP_PATIENCE_MS;
    while (this.#windowOpens.length === 0 && Date.now() < patienceEnds)
      await new Promise((resolve) => setTimeout(resolve, 5));
    return this.#questions.mayOpen(this.#windowOpens.shift() ?? { url: '', name: '', features: [] });
  }
}

/** Pages and documents come and go while messages to them are on their way; only other errors are worth a word. */
function forgiving(work: Promise<unknown>): void {
  work.catch((error: Error) => {
    const isAboutSomethingGone =
      /is gone|not found|Invalid InterceptionId|Cannot find context|context was destroyed|detached/i.test(
        error.message,
      );
    if (!isAboutSomethingGone) console.error('stand-in:', error);
  });
}
