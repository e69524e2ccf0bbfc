/** What differs between two wordings, word by word, for eyes and ears (K10). Pure. */
import { diffWords } from 'diff';

export type WordingChange = { kind: 'same' | 'added' | 'removed'; text: string };

/** So many changed words are no longer read as changes: the text was replaced. It also bounds the work of every key typed. */
const MOST_EDITS = 1500;

/**
 * In: the earlier wording and the later one. Out: the later one in pieces, with what was struck from the earlier one where
 * it stood; what is the same and what was added make up the later wording, sign by sign. Blanks alone are no change.
 */
export function wordingChanges(before: string, after: string): WordingChange[] {
  const found = diffWords(before, after, { maxEditLength: MOST_EDITS });
  if (found === undefined) return replaced(before, after);
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function replaced(before: string, after: string): WordingChange[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

export type ChangeCount = { added: number; removed: number };

/** How many words were added, and how many were struck. */
export function countChanges(changes: readonly WordingChange[]): ChangeCount {
  const wordsOf = (kind: WordingChange['kind']): number =>
    changes.filter((each) => each.kind === kind).reduce((sum, { text }) => sum + wordCount(text), 0);
  return { added: wordsOf('added'), removed: wordsOf('removed') };
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
