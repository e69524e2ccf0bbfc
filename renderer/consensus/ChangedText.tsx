/** A wording in its box, with what was changed in it. In a text longer than its box, the last change is brought into sight. */
import { useEffect, useRef } from 'react';
import { useWordingChanges } from './useWordingChanges.ts';
import { WordingChanges } from './WordingChanges.tsx';

export function ChangedText({ before, after }: { before: string; after: string }) {
  const changes = useWordingChanges(before, after);
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => showLastChange(box.current), [before, after]);
  return (
    <p className="proposal-text" tabIndex={0} ref={box}>
      <WordingChanges changes={changes} />
    </p>
  );
}

/** A little air, so that a change never stands at the very edge. */
const MARGIN_PX = 12;

/** Scrolls within the box only: the page stays where it is. */
function showLastChange(box: HTMLElement | null): void {
  const last = [...(box?.querySelectorAll<HTMLElement>('ins, del') ?? [])].at(-1);
  if (!box || !last) return;
  const below = last.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  const above = box.getBoundingClientRect().top - last.getBoundingClientRect().top;
  if (below > 0) box.scrollTop += below + MARGIN_PX;
  else if (above > 0) box.scrollTop -= above + MARGIN_PX;
}
