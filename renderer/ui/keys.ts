/**
 * Keys. A page says which keys it takes and what they do; the key help and the command palette list the same bindings,
 * so nothing works that is not shown. Letters act with Alt from anywhere, and alone only while no text field has the
 * caret (WCAG 2.1.4). While a dialog is open, only the dialog's own bindings act.
 */
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { useSettings } from '../state/settings.ts';

export type KeyBinding = {
  /** A letter ('k'), or a named key as `KeyboardEvent.key` has it, with 'Ctrl+', 'Alt+' or 'Shift+' before it ('Ctrl+Enter', 'Alt+ArrowUp', 'F6', '?'). */
  key: string;
  /** What it does, in words, for the key help and the palette. */
  label: string;
  run: () => void;
  /** Named keys that act also while a text field has the caret; `whenEmpty`: while there is nothing written in it. */
  inText?: boolean | 'whenEmpty';
  /** Set while it cannot be used: it is listed, and does nothing. */
  off?: boolean;
  /** Belongs to a dialog, and acts while that is open. */
  inDialog?: boolean;
  /** Left out of the palette: moving about, and what is only meaningful where one stands. */
  quiet?: boolean;
  /** Another key for what is listed already. */
  unlisted?: boolean;
};

type Layer = { readonly bindings: readonly KeyBinding[] };
type Registry = { layers: readonly Layer[] };

const useRegistry = create<Registry>()(() => ({ layers: [] }));

/** Makes bindings act while the calling component is shown. Later ones go before earlier ones with the same key. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  });
  useEffect(() => {
    const layer: Layer = {
      get bindings() {
        return latest.current;
      },
    };
    useRegistry.setState(({ layers }) => ({ layers: [...layers, layer] }));
    return () => useRegistry.setState(({ layers }) => ({ layers: layers.filter((each) => each !== layer) }));
  }, []);
}

/** All bindings that act now, the latest first, one for each key. */
export function activeBindings(): KeyBinding[] {
  const found = new Map<string, KeyBinding>();
  for (const { bindings } of useRegistry.getState().layers.toReversed())
    for (const each of bindings) if (!found.has(each.key)) found.set(each.key, each);
  return [...found.values()];
}

/** Listens for the whole window. Mounted once, by the app. */
export function useKeyListener(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const binding = activeBindings().find((each) => matches(each, event));
      if (!binding || binding.off) return;
      event.preventDefault();
      // A key that is held down acts once: a letter held in a round would answer for everybody (K3). Moving about goes on.
      if (event.repeat && !event.key.startsWith('Arrow')) return;
      binding.run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** Whether an event is for a binding, where the focus is now. */
export function matches(binding: KeyBinding, event: KeyboardEvent): boolean {
  if (!binding.inDialog && isDialogOpen()) return false;
  const inText = isTextField(event.target);
  if (isLetter(binding.key)) {
    if (event.ctrlKey || event.metaKey) return false;
    if (letterOf(event) !== binding.key.toLowerCase()) return false;
    return event.altKey || (!inText && useSettings.getState().singleLetters);
  }
  if (inText && !actsInText(binding, event.target)) return false;
  const { key, ctrl, alt, shift } = parts(binding.key);
  if (event.altKey !== alt) return false;
  // A sign such as "?" already holds the Shift that typed it.
  const isShifted = key.length === 1 && !ctrl ? true : event.shiftKey === shift;
  return event.key.toLowerCase() === key.toLowerCase() && (event.ctrlKey || event.metaKey) === ctrl && isShifted;
}

/** How a key is written for people: "Alt+P", "Mellomrom" is given by the page's own words. */
export function keyName(key: string): string {
  return isLetter(key) ? `Alt+${key.toUpperCase()}` : key;
}

/** Whether an element takes text from the keyboard. */
export function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true; // a letter chooses in the list
  const typeless = ['checkbox', 'radio', 'button', 'submit', 'file', 'range', 'color'];
  return target instanceof HTMLInputElement && !typeless.includes(target.type);
}

function actsInText(binding: KeyBinding, target: EventTarget | null): boolean {
  if (binding.inText !== 'whenEmpty') return binding.inText ?? false;
  return target instanceof HTMLInputElement && target.value === '';
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog:modal') !== null;
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

/** With Alt some keyboards give a sign in place of the letter; the key's place then says which letter it is. */
function letterOf(event: KeyboardEvent): string {
  if (/^\p{L}$/u.test(event.key)) return event.key.toLowerCase();
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? '';
}

function parts(name: string): { key: string; ctrl: boolean; alt: boolean; shift: boolean } {
  const held = name.split('+').slice(0, -1);
  // The plus sign itself is a key too.
  const key = name.endsWith('+') ? '+' : (name.split('+').at(-1) ?? name);
  return { key, ctrl: held.includes('Ctrl'), alt: held.includes('Alt'), shift: held.includes('Shift') };
}
