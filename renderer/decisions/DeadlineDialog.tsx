/** More time, for one or for all that are awaited, with the reason. A missed deadline is never assent (K6). */
import { fourWeeksAfter } from '../consensus/declaration.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type RoomCommand } from '../room/useRoom.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import type { DecisionView } from './useDecision.ts';

type Values = { organisation: string; deadline: string; reason: string };

const EVERYBODY = 'everybody';

export function DeadlineDialog({ view, onClose }: { view: DecisionView; onClose: () => void }) {
  const text = useText();
  const names = useNames(view.meeting);
  const commandOf = ({ organisation, deadline, reason }: Values): RoomCommand => ({
    kind: 'extend-deadline',
    proposal: view.proposal.proposal,
    ...(organisation === EVERYBODY ? {} : { organisation }),
    deadline,
    reason: reason.trim(),
  });
  const needed = (field: string): string => text('decisions.needed', { field });
  const { ref, values, problems, set, onSubmit } = useForm<Values>(
    { organisation: EVERYBODY, deadline: fourWeeksAfter(view.today), reason: '' },
    ({ deadline, reason }) => ({
      ...(deadline === '' ? { deadline: needed(text('decisions.newDeadline')) } : {}),
      ...(reason.trim() === '' ? { reason: needed(text('decisions.deadlineReason')) } : {}),
    }),
    (given) => void view.send(commandOf(given)).then((answer) => isDone(answer) && onClose()),
  );
  return (
    <Dialog title={text('decisions.extend')} onClose={onClose}>
      <form ref={ref} onSubmit={onSubmit} className="stack" noValidate>
        <SelectField
          label={text('decisions.deadlineFor')}
          value={values.organisation}
          choices={[
            { value: EVERYBODY, words: text('decisions.everybody') },
            ...(view.standing?.awaited ?? []).map(({ organisation }) => ({
              value: organisation,
              words: names.organisation(organisation),
            })),
          ]}
          onChoose={(organisation) => set('organisation', organisation)}
        />
        <TextField
          label={text('decisions.newDeadline')}
          type="date"
          value={values.deadline}
          onType={(deadline) => set('deadline', deadline)}
          error={problems.deadline}
        />
        <TextField
          label={text('decisions.deadlineReason')}
          value={values.reason}
          onType={(reason) => set('reason', reason)}
          error={problems.reason}
        />
        <div className="actions">
          <ActButton
            variant="primary"
            meeting={view.meeting}
            why={values.deadline === '' || values.reason.trim() === '' ? null : view.why(commandOf(values))}
            keyboard="Enter"
            act="extend-deadline"
          >
            {text('decisions.extend')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}
