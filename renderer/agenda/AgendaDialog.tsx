/**
 * The agenda while the meeting is held: added, put in another order, taken together, postponed, taken off. Each act says
 * what it needs before it is done; the minutes follow the order in which things are taken (N4).
 */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { movedBy } from '../plan/agenda-order.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddInMeeting } from './AddInMeeting.tsx';
import './agenda.css';

type Props = { room: Room; onClose: () => void };

export function AgendaDialog({ room, onClose }: Props) {
  const text = useText();
  const { state } = room;
  const items = state.order
    .flatMap((each) => state.items[each] ?? [])
    .filter((each) => each.takenOff === undefined && each.concludedAt === undefined && each.item !== state.current);
  return (
    <Dialog title={text('agenda.title')} onClose={onClose} wide>
      <div className="stack">
        {items.length === 0 ? (
          <p className="hint">{text('room.nothingLeft')}</p>
        ) : (
          <ol className="agenda-acts">
            {items.map((item) => (
              <AgendaActs key={item.item} room={room} item={item} />
            ))}
          </ol>
        )}
        <AddInMeeting room={room} />
      </div>
    </Dialog>
  );
}

type Asking = 'postpone-item' | 'take-off-item';

function AgendaActs({ room, item }: { room: Room; item: Item }) {
  const text = useText();
  const { state, meeting } = room;
  const [asking, setAsking] = useState<Asking | null>(null);
  const name = itemName(state, item.item, text);
  const { current } = state;
  const isJoined = item.takenWith !== undefined && item.takenWith === current;
  const order = (step: number): RoomCommand => ({
    kind: 'reorder-items',
    order: movedBy(state.order, item.item, step),
  });
  const joining: RoomCommand | null =
    current === null || isJoined ? null : { kind: 'take-together', item: current, with: [item.item] };
  const withReason = (kind: Asking): RoomCommand => ({ kind, item: item.item, reason: 'X' });
  return (
    <li className="agenda-act-row" data-item={item.item}>
      <span className="agenda-act-name">
        {item.number !== undefined && <strong className="figures">{item.number}</strong>} {item.title}
        {isJoined && <span className="quiet"> {text('agenda.joined')}</span>}
      </span>
      <span className="row">
        {([-1, 1] as const).map((step) => (
          <ActButton
            key={step}
            variant="tertiary"
            run={() => void room.send(order(step))}
            meeting={meeting}
            why={room.why(order(step))}
            label={text(step < 0 ? 'plan.moveUp' : 'plan.moveDown', { item: name })}
            act={step < 0 ? 'move-up' : 'move-down'}
          >
            <Icon name={step < 0 ? 'up' : 'down'} size={16} />
          </ActButton>
        ))}
        {joining && current !== null && (
          <ActButton
            variant="tertiary"
            run={() => void room.send(joining)}
            meeting={meeting}
            why={room.why(joining)}
            act="take-together"
          >
            {text('agenda.together', { item: state.items[current]?.number ?? itemName(state, current, text) })}
          </ActButton>
        )}
        {(['postpone-item', 'take-off-item'] as const).map((kind) => (
          <ActButton
            key={kind}
            variant="tertiary"
            run={() => setAsking(asking === kind ? null : kind)}
            meeting={meeting}
            why={room.why(withReason(kind))}
            act={kind}
          >
            {text(kind === 'postpone-item' ? 'agenda.postpone' : 'agenda.takeOff')}
          </ActButton>
        ))}
      </span>
      {asking && <ReasonLine room={room} item={item} kind={asking} done={() => setAsking(null)} />}
    </li>
  );
}

type ReasonProps = { room: Room; item: Item; kind: Asking; done: () => void };

/** Why it is not taken; the number stays with the item, and is not used again (C5). */
function ReasonLine({ room, item, kind, done }: ReasonProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const why = reason.trim() === '' ? text('agenda.reasonFirst') : null;
  const save = async (): Promise<void> => {
    if (why === null && isDone(await room.send({ kind, item: item.item, reason: reason.trim() }))) done();
  };
  return (
    <form
      className="add-line agenda-reason"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={text('room.reason')}
        description={text(kind === 'postpone-item' ? 'agenda.postponeHint' : 'agenda.takeOffHint')}
        value={reason}
        onType={setReason}
      />
      <ActButton variant="primary" meeting={room.meeting} why={why} act={`save-${kind}`}>
        {text(kind === 'postpone-item' ? 'agenda.postpone' : 'agenda.takeOff')}
      </ActButton>
    </form>
  );
}
