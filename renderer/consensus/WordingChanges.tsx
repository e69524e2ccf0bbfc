/** A wording with what was changed in it: added words underlined, struck words struck through, both named for the ear. */
import { useText } from '../text/useText.ts';
import type { WordingChange } from './wording-changes.ts';

export function WordingChanges({ changes }: { changes: readonly WordingChange[] }) {
  const text = useText();
  return changes.map((each, at) => {
    if (each.kind === 'same') return <span key={at}>{each.text}</span>;
    const Marked = each.kind === 'added' ? 'ins' : 'del';
    return (
      <Marked key={at}>
        <span className="visually-hidden">{text(`wording.changes.${each.kind}`)} </span>
        {each.text}
        <span className="visually-hidden"> {text('wording.changes.end')} </span>
      </Marked>
    );
  });
}
