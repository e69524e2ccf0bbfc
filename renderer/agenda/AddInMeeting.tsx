/** An item added while the meeting is held: nobody on the deciding seats says no, and a decision says why it skips the first step (N4, C3). */
import { useState } from 'react';
import { ITEM_KINDS, type ItemKind } from '../../domain/meeting/agenda-events.ts';
import { bodyOf } from '../../domain/meeting/roster.ts';
import { seatsTaken } from '../../domain/meeting/seats.ts';
import { withNew } from '../plan/agenda-order.ts';
import { isMinutes } from '../plan/meeting-form.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, newId, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export function AddInMeeting({ room }: { room: Room }) {
  const text = useText();
  const { state, meeting } = room;
  const [id, setId] = useState(newId);
  const [title, setTitle] = useState('');
  const [itemKind, setItemKind] = useState<ItemKind>('information');
  const [minutes, setMinutes] = useState('');
  const [reason, setReason] = useState('');
  const body = state.bodies[0] ?? '';
  const decides = bodyOf(state.roster, body)?.decisionRule === 'consensus';
  const command: RoomCommand = {
    kind: 'add-item-in-meeting',
    item: id,
    title: title.trim() || '…',
    itemKind,
    ...(isMinutes(minutes) ? { plannedMinutes: Number(minutes) } : {}),
    ...(reason.trim() === '' || itemKind !== 'decision' ? {} : { reason: reason.trim() }),
  };
  const why = room.why(command) ?? (title.trim() === '' ? text('agenda.titleFirst') : null);
  const add = async (): Promise<void> => {
    if (why !== null || !isDone(await room.send(command))) return;
    setTitle('');
    setMinutes('');
    setReason('');
    setId(newId());
    const order = withNew([...state.order, id], id);
    if (order.at(-1) !== id) await room.send({ kind: 'reorder-items', order });
  };
  return (
    <form
      className="stack agenda-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 className="subtitle">{text('agenda.add')}</h3>
      <div className="add-line">
        <TextField label={text('plan.newItem')} value={title} onType={setTitle} autoComplete="off" />
        <SelectField
          label={text('plan.itemKind')}
          value={itemKind}
          choices={ITEM_KINDS.map((value) => ({ value, words: text(`term.itemKind.${value}`) }))}
          onChoose={setItemKind}
        />
        <TextField label={text('plan.plannedMinutes')} type="number" min={0} value={minutes} onType={setMinutes} />
      </div>
      {itemKind === 'decision' && (
        <TextField
          label={text('agenda.whyAtOnce')}
          description={text('agenda.whyAtOnceHint')}
          value={reason}
          onType={setReason}
        />
      )}
      <p className="hint">
        {decides ? text('agenda.needsAll', { count: seatsTaken(state, body, null).length }) : text('agenda.needsNone')}
      </p>
      <div className="actions">
        <ActButton variant="primary" meeting={meeting} why={why} act="add-item-in-meeting">
          {text(decides ? 'agenda.nobodyAgainst' : 'frame.add')}
        </ActButton>
      </div>
    </form>
  );
}
