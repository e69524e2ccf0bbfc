/** What differs between two wordings, found once: a page is drawn at every act of the meeting, and a wording is long (K10). */
import { useMemo } from 'react';
import { wordingChanges, type WordingChange } from './wording-changes.ts';

export function useWordingChanges(before: string, after: string): readonly WordingChange[] {
  return useMemo(() => wordingChanges(before, after), [before, after]);
}
