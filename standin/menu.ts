// `Menu` and `MenuItem`: a tree that tests can click, and whose accelerators the pages catch. There is no menu bar to see.
import { parseAccelerator, setAccelerators, type Accelerator } from './accelerators.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { note } from './control.ts';
import { refuse } from './refusal.ts';

type Template = Electron.MenuItemConstructorOptions;

interface Role {
  accelerator?: string;
  run: (window: BrowserWindow | null) => void;
}

/** Roles that do something here. Keys for editing are left to Chromium, which does the same with them. */
const ROLES: Record<string, Role> = {
  quit: { accelerator: 'CmdOrCtrl+Q', run: () => app.quit() },
  close: { accelerator: 'CmdOrCtrl+W', run: (window) => window?.close() },
  minimize: { accelerator: 'CmdOrCtrl+M', run: (window) => window?.minimize() },
  reload: { accelerator: 'CmdOrCtrl+R', run: (window) => window?.reload() },
  forcereload: { accelerator: 'CmdOrCtrl+Shift+R', run: (window) => window?.reload() },
  togglefullscreen: { accelerator: 'F11', run: (window) => window?.setFullScreen(!window.isFullScreen()) },
  toggledevtools: { accelerator: 'CmdOrCtrl+Shift+I', run: (window) => window?.webContents.toggleDevTools() },
  resetzoom: { accelerator: 'CmdOrCtrl+0', run: (window) => window?.webContents.setZoomLevel(0) },
  zoomin: { accelerator: 'CmdOrCtrl+Plus', run: (window) => zoom(window, 0.5) },
  zoomout: { accelerator: 'CmdOrCtrl+-', run: (window) => zoom(window, -0.5) },
  about: { run: () => app.showAboutPanel() },
  undo: { run: (window) => window?.webContents.undo() },
  redo: { run: (window) => window?.webContents.redo() },
  cut: { run: (window) => window?.webContents.cut() },
  copy: { run: (window) => window?.webContents.copy() },
  paste: { run: (window) => window?.webContents.paste() },
  delete: { run: (window) => window?.webContents.delete() },
  selectall: { run: (window) => window?.webContents.selectAll() },
};

/** Roles that are only headings of menus, or belong to macOS alone. */
const HEADINGS = new Set(
  `filemenu editmenu viewmenu windowmenu appmenu help window services hide hideothers unhide front zoom`.split(' '),
);

function zoom(window: BrowserWindow | null, step: number): void {
  window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
}

export class MenuItem {
  readonly id: string;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly type: string;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly #chosen: Template['click'];

  constructor(template: Template) {
    this.role = template.role?.toLowerCase();
    if (this.role && !ROLES[this.role] && !HEADINGS.has(this.role)) refuse(`the menu role '${template.role}'`);
    this.id = template.id ?? '';
    this.label = template.label ?? template.role ?? '';
    this.accelerator = template.accelerator ?? ROLES[this.role ?? '']?.accelerator;
    this.submenu = Array.isArray(template.submenu)
      ? Menu.buildFromTemplate(template.submenu)
      : (template.submenu as Menu | undefined);
    this.type = template.type ?? (this.submenu ? 'submenu' : 'normal');
    this.enabled = template.enabled ?? true;
    this.visible = template.visible ?? true;
    this.checked = template.checked ?? false;
    this.#chosen = template.click;
  }

  /** What happens when the item is chosen, by mouse or by key. */
  click(): void {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.checked = true;
    const window = BrowserWindow.getFocusedWindow();
    if (this.#chosen) this.#chosen(this as never, window as never, {});
    else if (this.role) ROLES[this.role]?.run(window);
  }
}

export class Menu {
  readonly items: MenuItem[] = [];
  static #application: Menu | null = null;

  static buildFromTemplate(template: (Template | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
    setAccelerators(menu ? menu.#accelerators() : []);
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    return this.#all().find((item) => item.id === id) ?? null;
  }

  popup(): void {
    note(
      'menu.popup',
      this.items.map(({ label }) => label),
    );
  }

  closePopup(): void {
    note('menu.closePopup');
  }

  #all(): MenuItem[] {
    return this.items.flatMap((item) => (item.submenu ? [item, ...item.submenu.#all()] : [item]));
  }

  #accelerators(): Accelerator[] {
    return this.#all().flatMap((item) =>
      item.accelerator ? [{ keys: parseAccelerator(item.accelerator), run: () => item.click() }] : [],
    );
  }
}
