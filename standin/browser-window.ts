// `BrowserWindow`: a page with a title, a place on the screen, and an end. Without STANDIN_HEADED=1 the place is only remembered.
import { app, openWindows } from './app.ts';
import { browser, isHeaded } from './browser.ts';
import { note } from './control.ts';
import { Preventable, StrictEmitter } from './refusal.ts';
import { WebContents } from './web-contents.ts';
import { checkWindowOptions } from './window-options.ts';

const EVENTS = `
  ready-to-show show hide focus blur close closed page-title-updated unresponsive responsive resize resized move
  moved maximize unmaximize minimize restore enter-full-screen leave-full-screen query-session-end session-end
  always-on-top-changed
`;

type Rectangle = Electron.Rectangle;

const windows = new Set<BrowserWindow>();
let focused: BrowserWindow | null = null;
let lastId = 0;

export class BrowserWindow extends StrictEmitter {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  /** What it was made with; a test of the security settings reads this. */
  readonly options: Electron.BrowserWindowConstructorOptions;
  #title: string;
  #bounds: Rectangle;
  #isVisible: boolean;
  #isDestroyed = false;
  #isClosing = false;
  #isMinimized = false;
  #isMaximized = false;
  #isFullScreen: boolean;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super(EVENTS);
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.options = options;
    this.#title = options.title ?? app.getName();
    this.#bounds = { x, y, width, height };
    this.#isVisible = options.show !== false;
    this.#isFullScreen = options.fullscreen === true;
    this.webContents = new WebContents(options.webPreferences ?? {}, { width, height });
    this.webContents.once('first-paint', () => this.emit('ready-to-show', new Preventable()));
    this.webContents.once('page-gone', () => this.#pageIsGone());
    this.webContents.on('close-asked-for', () => this.close());
    this.#place({ width, height });
    if (this.#isFullScreen) this.#place({ windowState: 'fullscreen' });
    windows.add(this);
    openWindows.add(this);
    if (this.#isVisible) this.focus();
    app.emit('web-contents-created', new Preventable(), this.webContents);
    app.emit('browser-window-created', new Preventable(), this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focused;
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  reload(): void {
    this.webContents.reload();
  }

  capturePage(rect?: Rectangle): Promise<Electron.NativeImage> {
    return this.webContents.capturePage(rect);
  }

  // ---- To be seen

  show(): void {
    this.showInactive();
    this.focus();
  }

  showInactive(): void {
    if (this.#isVisible) return;
    this.#isVisible = true;
    this.#place({ windowState: 'normal' });
    this.emit('show', new Preventable());
  }

  hide(): void {
    this.#isVisible = false;
    this.#place({ windowState: 'minimized' }); // The nearest thing to hiding that Chromium offers from outside.
    this.blur();
    this.emit('hide', new Preventable());
  }

  isVisible(): boolean {
    return this.#isVisible && !this.#isMinimized;
  }

  focus(): void {
    if (focused === this) return;
    focused?.blur();
    focused = this; // oxlint-disable-line typescript/no-this-alias -- which window has the focus
    this.webContents.focus();
    this.emit('focus', new Preventable());
    app.emit('browser-window-focus', new Preventable(), this);
  }

  blur(): void {
    if (focused !== this) return;
    focused = null;
    this.emit('blur', new Preventable());
    app.emit('browser-window-blur', new Preventable(), this);
  }

  isFocused(): boolean {
    return focused === this;
  }

  moveTop(): void {
    this.webContents.focus();
  }

  // ---- The end

  /** Asks, and then closes a turn later, as in Electron. A page's own `beforeunload` is not asked. */
  close(): void {
    if (this.#isDestroyed || this.#isClosing) return;
    const event = new Preventable();
    this.emit('close', event);
    if (event.defaultPrevented) {
      app.closingWasPrevented();
      return;
    }
    this.#isClosing = true;
    setImmediate(() => this.destroy());
  }

  /** Closes without asking. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.webContents.destroy();
    this.#isGone();
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  isClosable(): boolean {
    return true;
  }

  /** The page has left without being told to: somebody closed the window, the script did, or the browser is gone. */
  #pageIsGone(): void {
    if (this.#isDestroyed) return;
    if (!this.#isClosing) this.emit('close', new Preventable()); // It may save something; it cannot prevent any more.
    this.#isGone();
  }

  #isGone(): void {
    this.#isDestroyed = true;
    windows.delete(this);
    if (focused === this) focused = null;
    this.emit('closed');
    app.windowIsGone(this);
  }

  // ---- Its place on the screen

  getBounds(): Rectangle {
    return { ...this.#bounds };
  }

  getContentBounds(): Rectangle {
    return this.getBounds();
  }

  getNormalBounds(): Rectangle {
    return this.getBounds();
  }

  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height];
  }

  getContentSize(): [number, number] {
    return this.getSize();
  }

  getPosition(): [number, number] {
    return [this.#bounds.x, this.#bounds.y];
  }

  setBounds(bounds: Partial<Rectangle>): void {
    Object.assign(this.#bounds, bounds);
    const { x, y, width, height } = this.#bounds;
    this.webContents.setSize({ width, height });
    this.#place({ left: x, top: y, width, height });
    if (bounds.width !== undefined || bounds.height !== undefined) this.emit('resize', new Preventable());
    if (bounds.x !== undefined || bounds.y !== undefined) this.emit('move', new Preventable());
  }

  setContentBounds(bounds: Rectangle): void {
    this.setBounds(bounds);
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  minimize(): void {
    this.#isMinimized = true;
    this.#place({ windowState: 'minimized' });
    this.emit('minimize', new Preventable());
  }

  restore(): void {
    this.#isMinimized = false;
    this.#place({ windowState: 'normal' });
    this.emit('restore', new Preventable());
  }

  maximize(): void {
    this.#isMaximized = true;
    this.#place({ windowState: 'maximized' });
    this.emit('maximize', new Preventable());
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.#place({ windowState: 'normal' });
    this.emit('unmaximize', new Preventable());
  }

  setFullScreen(isFullScreen: boolean): void {
    if (isFullScreen === this.#isFullScreen) return;
    this.#isFullScreen = isFullScreen;
    this.#place({ windowState: isFullScreen ? 'fullscreen' : 'normal' });
    this.emit(isFullScreen ? 'enter-full-screen' : 'leave-full-screen', new Preventable());
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  isFullScreen(): boolean {
    return this.#isFullScreen;
  }

  /** Moves the real window, when there is one. */
  #place(bounds: {
    windowState?: 'normal' | 'minimized' | 'maximized' | 'fullscreen';
    left?: number;
    top?: number;
    width?: number;
    height?: number;
  }): void {
    if (!isHeaded || this.#isDestroyed) return;
    const move = async (): Promise<void> => {
      const { targetId } = await this.webContents.target();
      const { cdp } = await browser();
      const { windowId } = await cdp.browser.send('Browser.getWindowForTarget', { targetId });
      await cdp.browser.send('Browser.setWindowBounds', { windowId, bounds });
    };
    move().catch((error: Error) => console.error('stand-in: a window did not move:', error.message));
  }

  // ---- Its frame. A visible window of the stand-in shows the page's own title and has no menu bar.

  setTitle(title: string): void {
    this.#title = title;
  }

  getTitle(): string {
    return this.#title;
  }

  setMenu(): void {
    this.#frame('setMenu');
  }

  removeMenu(): void {
    this.#frame('removeMenu');
  }

  setMenuBarVisibility(isVisible: boolean): void {
    this.#frame('setMenuBarVisibility', isVisible);
  }

  setAutoHideMenuBar(isHiding: boolean): void {
    this.#frame('setAutoHideMenuBar', isHiding);
  }

  setBackgroundColor(color: string): void {
    this.#frame('setBackgroundColor', color);
  }

  setMinimumSize(width: number, height: number): void {
    this.#frame('setMinimumSize', { width, height });
  }

  setAlwaysOnTop(isOnTop: boolean): void {
    this.#frame('setAlwaysOnTop', isOnTop);
  }

  setProgressBar(progress: number): void {
    this.#frame('setProgressBar', progress);
  }

  setRepresentedFilename(file: string): void {
    this.#frame('setRepresentedFilename', file);
  }

  setDocumentEdited(isEdited: boolean): void {
    this.#frame('setDocumentEdited', isEdited);
  }

  setContentProtection(isProtected: boolean): void {
    this.#frame('setContentProtection', isProtected);
  }

  setIcon(): void {
    this.#frame('setIcon');
  }

  flashFrame(isFlashing: boolean): void {
    this.#frame('flashFrame', isFlashing);
  }

  center(): void {
    this.#frame('center');
  }

  #frame(what: string, detail: unknown = null): void {
    note(`window.${what}`, { window: this.id, detail });
  }
}
