/** A fault's code as a sentence. A code without one of its own is named, so that a person can report it. */
import type { TextKey } from './index.ts';
import { nb } from './nb/index.ts';
import type { Text } from './useText.ts';

export function faultText(text: Text, code: string): string {
  const key = `fault.${code}`;
  return Object.hasOwn(nb, key) ? text(key as TextKey) : text('fault.other', { code });
}
