/** How much was changed in a wording, in words: "3 ord lagt til, 1 strøket". */
import { useText } from '../text/useText.ts';
import { countChanges, type WordingChange } from './wording-changes.ts';

export function useChangeCount(): (changes: readonly WordingChange[]) => string {
  const text = useText();
  return (changes) => {
    const { added, removed } = countChanges(changes);
    if (added === 0 && removed === 0) return text('wording.changes.none');
    const parts = [
      ...(added > 0 ? [text('wording.changes.addedCount', { count: added })] : []),
      ...(removed > 0 ? [text('wording.changes.removedCount', { count: removed })] : []),
    ];
    return parts.join(', ');
  };
}
