/** Takes a case off the agenda with a reason; it keeps its number (C5). */
import { Button } from '@digdir/designsystemet-react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useSend } from '../state/hooks.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';

type Props = { meeting: string; state: MeetingState; item: Item; onClose: () => void };

export function TakeOffDialog({ meeting, state, item, onClose }: Props) {
  const text = useText();
  const send = useSend(meeting);
  const form = useForm(
    { reason: '' },
    ({ reason }) =>
      reason.trim() === '' ? { reason: text('plan.needed', { field: text('plan.takeOffReason') }) } : {},
    ({ reason }) => {
      void send({ kind: 'take-off-item', meeting, item: item.item, reason: reason.trim() }).then((answer) => {
        if (answer.outcome === 'done') onClose();
      });
    },
  );
  return (
    <Dialog title={text('plan.takeOffTitle', { item: itemName(state, item.item, text) })} onClose={onClose}>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <TextField
          label={text('plan.takeOffReason')}
          description={text('plan.takeOffHint')}
          value={form.values.reason}
          onType={(reason) => form.set('reason', reason)}
          error={form.problems.reason}
        />
        <div className="actions">
          <Button type="submit">{text('plan.takeOff')}</Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('frame.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
