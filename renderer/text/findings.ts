/** What verifying found, as a sentence. A code without one of its own is named, so that a person can report it. */
import type { Verified } from '../../app/contract.ts';
import type { TextKey } from './index.ts';
import { nb } from './nb/index.ts';
import type { Text } from './useText.ts';

export function findingText(text: Text, { code, detail = '', entry = 0 }: Verified['findings'][number]): string {
  const key = `finding.${code}`;
  return Object.hasOwn(nb, key) ? text(key as TextKey, { detail, entry }) : text('finding.other', { code });
}
