/** The menu: little more than the keys that people expect, in their language. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Text } from './text/shape.ts';

/**
 * The application's menu. Undo and redo are on macOS only, where a text field has them from the menu alone; elsewhere they would
 * take the keys from the page, whose own undo is about acts of the meeting.
 */
export function applicationMenu({ menu }: Text): Menu {
  const isMac = process.platform === 'darwin';
  const undo: MenuItemConstructorOptions[] = [
    { role: 'undo', label: menu.undo },
    { role: 'redo', label: menu.redo },
    { type: 'separator' },
  ];
  return Menu.buildFromTemplate([
    { label: isMac ? app.name : menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
    {
      label: menu.edit,
      submenu: [
        ...(isMac ? undo : []),
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { role: 'zoomIn', label: menu.zoomIn },
        { role: 'zoomOut', label: menu.zoomOut },
        { role: 'resetZoom', label: menu.resetZoom },
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      label: menu.window,
      submenu: [
        { role: 'minimize', label: menu.minimize },
        { role: 'close', label: menu.close },
      ],
    },
  ]);
}
