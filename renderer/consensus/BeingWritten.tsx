/** A wording that somebody writes now, or wrote when a window fell: its words so far, with what they change (K10). */
import { draftPlace, type DraftSubject, type LiveDraft } from '../../domain/meeting/drafted-wording.ts';
import type { Room } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { ChangedText } from './ChangedText.tsx';

export type GivenUp = { subject: DraftSubject; words: string };

type Props = {
  room: Room;
  draft: LiveDraft;
  /** Opens the form with these words; absent where this window does not write. */
  goOn?: (subject: DraftSubject) => void;
  /** The words are thrown away, and can be taken back. */
  onGivenUp?: (givenUp: GivenUp) => void;
};

export function BeingWritten({ room, draft, goOn, onGivenUp }: Props) {
  const text = useText();
  const format = useFormat();
  const send = useSend(room.meeting);
  const throwAway = (): void => {
    onGivenUp?.({ subject: draft.subject, words: draft.text });
    void send({ kind: 'save-prose', place: draftPlace(draft.subject), text: '' });
  };
  return (
    <div className="being-written">
      <p className="being-written-head">
        <strong>{text(`wording.writing.${draft.subject.writes}`)}</strong>
        <span className="hint">{text('wording.writing.saved', { time: format.time(draft.savedAt, true) })}</span>
      </p>
      <ChangedText before={draft.base} after={draft.text} />
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

/** A draft that was thrown away here, with the way back to it. */
export function TakeBack({ onTakeBack }: { onTakeBack: () => void }) {
  const text = useText();
  return (
    <p className="hint" role="status">
      {text('wording.writing.givenUp')}{' '}
      <button type="button" className="quiet-button" data-act="take-draft-back" onClick={onTakeBack}>
        {text('wording.writing.takeBack')}
      </button>
    </p>
  );
}
