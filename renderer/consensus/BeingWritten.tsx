/** A wording that somebody writes now, or wrote when a window fell: its words so far, with what they change (K10). */
import { useEffect, useRef } from 'react';
import { draftPlace, type DraftSubject, type LiveDraft } from '../../domain/meeting/drafted-wording.ts';
import type { Room } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { WordingChanges } from './WordingChanges.tsx';
import { wordingChanges } from './wording-changes.ts';

type Props = {
  room: Room;
  draft: LiveDraft;
  /** Opens the form with these words; absent where this window does not write. */
  goOn?: (subject: DraftSubject) => void;
};

export function BeingWritten({ room, draft, goOn }: Props) {
  const text = useText();
  const format = useFormat();
  const send = useSend(room.meeting);
  const box = useRef<HTMLParagraphElement>(null);
  useEffect(() => showLastChange(box.current), [draft.text]);
  const throwAway = (): void => void send({ kind: 'save-prose', place: draftPlace(draft.subject), text: '' });
  return (
    <div className="being-written">
      <p className="being-written-head">
        <strong>{text(`wording.writing.${draft.subject.writes}`)}</strong>
        <span className="hint">{text('wording.writing.saved', { time: format.time(draft.savedAt, true) })}</span>
      </p>
      <p className="proposal-text" tabIndex={0} ref={box}>
        <WordingChanges changes={wordingChanges(draft.base, draft.text)} />
      </p>
      {goOn && (
        <p className="being-written-acts">
          <button type="button" className="quiet-button" data-act="go-on-writing" onClick={() => goOn(draft.subject)}>
            {text('wording.writing.goOn')}
          </button>
          <button type="button" className="quiet-button" data-act="throw-draft-away" onClick={throwAway}>
            {text('wording.writing.throwAway')}
          </button>
        </p>
      )}
    </div>
  );
}

/** What is typed is followed in a text longer than its box: the last change comes into sight, and the page stays where it is. */
function showLastChange(box: HTMLElement | null): void {
  const last = [...(box?.querySelectorAll<HTMLElement>('ins, del') ?? [])].at(-1);
  if (!box || !last) return;
  const below = last.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  const above = box.getBoundingClientRect().top - last.getBoundingClientRect().top;
  const margin = 12;
  if (below > 0) box.scrollTop += below + margin;
  else if (above > 0) box.scrollTop -= above + margin;
}
