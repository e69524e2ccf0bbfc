/** What of the approved minutes is corrected, of which case, and why: it becomes a supplement of its own (M4). */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';

type Values = { item: string; words: string; reason: string };

/** Not about one case, but about the minutes as a whole. */
const WHOLE = '';

export function CorrectionForm({
  meeting,
  state,
  onClose,
}: {
  meeting: string;
  state: MeetingState;
  onClose: () => void;
}) {
  const text = useText();
  const send = useSend(meeting);
  const nameOf = (id: string): string =>
    [state.items[id]?.number, state.items[id]?.title].filter((each) => each).join(' ');
  const needed = (field: string): string => text('decisions.needed', { field });
  const { ref, values, problems, set, onSubmit } = useForm<Values>(
    { item: WHOLE, words: '', reason: '' },
    ({ words, reason }) => ({
      ...(words.trim() === '' ? { words: needed(text('decisions.correction')) } : {}),
      ...(reason.trim() === '' ? { reason: needed(text('decisions.correctionReason')) } : {}),
    }),
    ({ item, words, reason }) => {
      const correction = { ...(item === WHOLE ? {} : { item }), words: words.trim(), reason: reason.trim() };
      void send({ kind: 'issue-supplement', meeting, correction }).then((answer) => isDone(answer) && onClose());
    },
  );
  return (
    <Dialog title={text('decisions.correctMinutes')} onClose={onClose}>
      <form ref={ref} onSubmit={onSubmit} className="stack" noValidate>
        <p className="hint">{text('decisions.correctHint')}</p>
        <SelectField
          label={text('decisions.correctionOf')}
          value={values.item === WHOLE ? 'whole' : `item ${values.item}`}
          choices={[
            { value: 'whole', words: text('decisions.wholeMinutes') },
            ...state.order.map((id) => ({
              value: `item ${id}`,
              words: nameOf(id),
            })),
          ]}
          onChoose={(chosen) => set('item', chosen === 'whole' ? WHOLE : chosen.slice('item '.length))}
        />
        <TextField
          label={text('decisions.correction')}
          multiline
          rows={4}
          value={values.words}
          onType={(words) => set('words', words)}
          error={problems.words}
        />
        <TextField
          label={text('decisions.correctionReason')}
          value={values.reason}
          onType={(reason) => set('reason', reason)}
          error={problems.reason}
        />
        <div className="actions">
          <ActButton variant="primary" meeting={meeting} act="issue-correction">
            {text('decisions.issue')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}
