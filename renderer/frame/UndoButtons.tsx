/** Undo and redo of acts, with what they take back (S10). In a text field with words in it, Ctrl+Z is the text's own. */
import { decideRedo, undoable, type Act } from '../../domain/meeting/acts.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { useSend, type OpenMeeting } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { actText } from '../text/act-text.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';

export function UndoButtons({ meeting, open }: { meeting: string; open: OpenMeeting }) {
  const text = useText();
  const names = useNames(meeting);
  const send = useSend(meeting);
  const role = useRole();
  const may = mayNow(open.state, role, 'undo') === null;
  const back = may ? undoable(open.book) : null;
  const again = may ? redoable(open) : null;
  const undoLabel = back
    ? text('frame.undo', { act: actText(open.book, back, names, text) })
    : text('frame.undoNothing');
  const redoLabel = again
    ? text('frame.redo', { act: actText(open.book, again, names, text) })
    : text('frame.redoNothing');
  const undo = (): void => void (back && send({ kind: 'undo', entry: back.first }));
  const redo = (): void => void (again && send({ kind: 'redo' }));
  useKeys([
    { key: 'Ctrl+z', label: undoLabel, run: undo, off: back === null, inText: 'whenEmpty' },
    { key: 'Ctrl+Shift+Z', label: redoLabel, run: redo, off: again === null, inText: 'whenEmpty' },
  ]);
  return (
    <div className="undo">
      <button type="button" className="quiet-button" onClick={undo} aria-disabled={back === null} data-act="undo">
        <Icon name="undo" size={16} /> {undoLabel} {back && <kbd>Ctrl+Z</kbd>}
      </button>
      {again && (
        <button type="button" className="quiet-button" onClick={redo} data-act="redo">
          <Icon name="redo" size={16} /> {redoLabel}
        </button>
      )}
    </div>
  );
}

/** What redo would bring back, or null. */
function redoable({ book }: OpenMeeting): Pick<Act, 'first' | 'last'> | null {
  const events = decideRedo(book);
  const [event] = isRefusal(events) ? [] : events;
  return event?.kind === 'act-restored' ? event : null;
}
