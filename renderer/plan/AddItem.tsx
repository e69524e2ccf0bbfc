/** The line that adds a case; Enter adds it, and the caret stays for the next one. */
import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { ITEM_KINDS, type ItemKind } from '../../domain/meeting/agenda-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { idFrom } from '../register/ids.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { withNew } from './agenda-order.ts';
import { isMinutes } from './meeting-form.ts';

type Props = { meeting: string; state: MeetingState; onAdded: (item: string) => void };

export function AddItem({ meeting, state, onAdded }: Props) {
  const text = useText();
  const send = useSend(meeting);
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState('');
  const [itemKind, setItemKind] = useState<ItemKind>('decision');
  const [minutes, setMinutes] = useState('15');
  const focus = (): void => form.current?.querySelector('input')?.focus();
  useKeys([{ key: 'n', label: text('plan.newItem'), run: focus }]);

  const add = async (): Promise<void> => {
    if (title.trim() === '') return focus();
    const item = idFrom(title, state.order);
    const answer = await send({
      kind: 'add-item',
      meeting,
      item,
      title: title.trim(),
      itemKind,
      ...(isMinutes(minutes) ? { plannedMinutes: Number(minutes) } : {}),
    });
    if (answer.outcome !== 'done') return;
    setTitle('');
    focus();
    onAdded(item);
    const order = withNew([...state.order, item], item);
    if (order.at(-1) !== item) await send({ kind: 'reorder-items', meeting, order });
  };

  return (
    <form
      className="add-item"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={text('plan.newItem')}
        placeholder={text('plan.newItemHint')}
        value={title}
        onType={setTitle}
        autoComplete="off"
      />
      <SelectField
        label={text('plan.itemKind')}
        value={itemKind}
        choices={ITEM_KINDS.map((value) => ({ value, words: text(`term.itemKind.${value}`) }))}
        onChoose={setItemKind}
      />
      <TextField label={text('plan.plannedMinutes')} type="number" min={0} value={minutes} onType={setMinutes} />
      <Button type="submit" variant="secondary" data-act="add-item">
        {text('frame.add')}
      </Button>
    </form>
  );
}
