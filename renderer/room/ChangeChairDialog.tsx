/** Who leads from now: leder, else nestleder, else one chosen by those present. Every change is an entry with its reason (B9). */
import { useState } from 'react';
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ActButton } from './ActButton.tsx';
import { personName, presentPeople, whoIs } from './people.ts';
import { isDone, type Room, type RoomCommand } from './useRoom.ts';

export function ChangeChairDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const text = useText();
  const { state } = room;
  const leaders = state.roster.bodies.flatMap((each) => [each.chair, each.deputyChair]);
  const choices = [
    ...new Set([...leaders.filter((each): each is string => each !== null), ...presentPeople(state)]),
  ].filter((each) => each !== state.chair && state.guests[each] === undefined);
  const [chair, setChair] = useState(choices[0] ?? '');
  const inhabilIn = state.chair !== null && isInhabil(state, state.chair, state.current) ? state.current : null;
  // A chair who is inhabil gives up the chair for the case; the reason is known then (A4).
  const [reason, setReason] = useState(
    inhabilIn === null ? '' : text('habilitet.chairReason', { item: itemName(state, inhabilIn, text) }),
  );
  const command: RoomCommand = { kind: 'change-chair', chair, reason: reason.trim() };
  const why = reason.trim() === '' ? text('room.chairReasonFirst') : room.why(command);
  const change = async (): Promise<void> => {
    if (why === null && isDone(await room.send(command))) onClose();
  };
  return (
    <Dialog title={text('room.changeChair')} onClose={onClose}>
      <form
        className="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          void change();
        }}
      >
        <label>
          {text('room.newChair')}
          <select className="ds-input" value={chair} onChange={(event) => setChair(event.target.value)}>
            {choices.map((each) => (
              <option key={each} value={each}>
                {personName(state, each)} · {whoIs(state, each).organisation}
              </option>
            ))}
          </select>
        </label>
        <label>
          {text('room.reason')}
          <input className="ds-input" value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className="actions">
          <ActButton variant="primary" meeting={room.meeting} why={why} act="change-chair">
            {text('room.changeChair')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}
