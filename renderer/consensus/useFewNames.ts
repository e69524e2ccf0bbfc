/** Names in a line, and no longer than a line: the first of many, and how many more. */
import { useMemo } from 'react';
import { useText } from '../text/useText.ts';

/** More names than these are no longer read. */
const MOST_NAMES = 6;

export function useFewNames(): (names: readonly string[]) => string {
  const text = useText();
  return useMemo(
    () => (names) =>
      names.length <= MOST_NAMES
        ? names.join(', ')
        : text('board.andMore', {
            names: names.slice(0, MOST_NAMES - 1).join(', '),
            count: names.length - MOST_NAMES + 1,
          }),
    [text],
  );
}
