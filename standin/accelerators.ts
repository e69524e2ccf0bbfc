// The application menu's key combinations. Pages catch the keys, because there is no native menu to do it; they are told the list.
import type { KeyCombination } from './page-worlds.ts';

export interface Accelerator {
  keys: KeyCombination;
  run: () => void;
}

/** Keys whose name in an accelerator is not the name a page gives them. */
const PAGE_NAMES: Record<string, string> = {
  plus: '+',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  return: 'enter',
  esc: 'escape',
};

let current: Accelerator[] = [];
const listeners = new Set<() => void>();

export function accelerators(): readonly Accelerator[] {
  return current;
}

export function setAccelerators(list: Accelerator[]): void {
  current = list;
  for (const listener of listeners) listener();
}

/** Calls back when the menu has changed, until the returned function is called. */
export function onAcceleratorsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `CmdOrCtrl+Shift+N` as the keys of this platform. */
export function parseAccelerator(text: string, platform = process.platform): KeyCombination {
  const parts = text.toLowerCase().split('+');
  const key = parts.pop() || '+';
  const has = (...names: string[]): boolean => names.some((name) => parts.includes(name));
  const isEither = has('cmdorctrl', 'commandorcontrol');
  const isMac = platform === 'darwin';
  return {
    key: PAGE_NAMES[key] ?? key,
    ctrl: has('ctrl', 'control') || (isEither && !isMac),
    meta: has('cmd', 'command', 'meta', 'super') || (isEither && isMac),
    shift: has('shift'),
    alt: has('alt', 'option'),
  };
}
