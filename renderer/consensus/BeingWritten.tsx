/** A wording that somebody writes now, or wrote when a window fell: its words so far, with what they change (K10). */
import { draftPlace, type DraftSubject, type LiveDraft } from '../../domain/meeting/drafted-wording.ts';
import { ActButton } from '../room/ActButton.tsx';
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
  const throwAway = (): void => void send({ kind: 'save-prose', place: draftPlace(draft.subject), text: '' });
  return (
    <div className="being-written">
      <p className="being-written-head">
        <strong>{text(`wording.writing.${draft.subject.writes}`)}</strong>
        <span className="hint">{text('wording.writing.saved', { time: format.time(draft.savedAt, true) })}</span>
      </p>
      <p className="proposal-text" tabIndex={0}>
        <WordingChanges changes={wordingChanges(draft.base, draft.text)} />
      </p>
      {goOn && (
        <div className="actions">
          <ActButton variant="tertiary" run={() => goOn(draft.subject)} meeting={room.meeting} act="go-on-writing">
            {text('wording.writing.goOn')}
          </ActButton>
          <ActButton variant="tertiary" run={throwAway} meeting={room.meeting} act="throw-draft-away">
            {text('wording.writing.throwAway')}
          </ActButton>
        </div>
      )}
    </div>
  );
}
