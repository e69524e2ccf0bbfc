/** Names of keys as they are printed on a keyboard in the person's language. */
import { useCallback } from 'react';
import { useText } from '../text/useText.ts';
import { keyName } from './keys.ts';

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

export function useKeyName(): (key: string) => string {
  const text = useText();
  return useCallback(
    (key) =>
      keyName(key)
        .split('+')
        .map((part) => {
          if (part === 'Enter') return text('frame.key.Enter');
          if (part === ' ' || part === '') return text('frame.key.Space');
          if (part === 'Escape') return text('frame.key.Escape');
          return ARROWS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
        })
        .join('+'),
    [text],
  );
}
