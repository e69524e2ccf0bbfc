/** Forfall for named items, with the deputy who sits for them, in one step (A6, A2). */
import { useState } from 'react';
import type { ItemId, PersonId } from '../../domain/ids.ts';
import { ActForm } from '../room/ActForm.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ItemsField } from './ItemsField.tsx';
import type { RollCallRow } from './roll-call.ts';

type Props = { room: Room; row: RollCallRow; person: PersonId; onClose: () => void };

export function AwayFromItemsDialog({ room, row, person, onClose }: Props) {
  const text = useText();
  const { state } = room;
  const before = state.attendance[person]?.awayIn ?? {};
  const [items, setItems] = useState<ItemId[]>(Object.keys(before));
  const [reason, setReason] = useState(Object.values(before)[0] ?? '');
  const deputies = row.seat?.deputies ?? [];
  const [deputy, setDeputy] = useState<PersonId | ''>(deputies.find((each) => isFree(room, each)) ?? '');
  const absence: RoomCommand = {
    kind: 'report-absence',
    person,
    items,
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
  const nothing = items.length === 0 && Object.keys(before).length === 0;
  const why = nothing ? text('attendance.itemsFirst') : room.why(absence);
  const save = async (): Promise<void> => {
    if (!isDone(await room.send(absence))) return;
    if (deputy !== '' && row.seat && items.length > 0)
      await room.send({ kind: 'seat-deputy', person: deputy, seat: row.seat.seat, items });
    onClose();
  };
  return (
    <Dialog title={text('attendance.awayFromItems', { name: personName(state, person) })} onClose={onClose} wide>
      <ActForm meeting={room.meeting} why={why} act="report-absence" save={save} cancel={onClose}>
        <ItemsField state={state} chosen={items} onChoose={setItems} />
        <div className="fields">
          <TextField label={text('rollCall.reason')} value={reason} onType={setReason} />
          {deputies.length > 0 && (
            <SelectField<string>
              label={text('attendance.deputyForItems')}
              value={deputy}
              empty={text('attendance.nobody')}
              choices={[
                ...(deputy === '' ? [] : [{ value: '', words: text('attendance.nobody') }]),
                ...deputies.map((each) => ({ value: each, words: personName(state, each), off: !isFree(room, each) })),
              ]}
              onChoose={setDeputy}
            />
          )}
        </div>
      </ActForm>
    </Dialog>
  );
}

/** Not known to be away, and not in a seat of another. */
function isFree({ state }: Room, person: PersonId): boolean {
  const attendance = state.attendance[person];
  if (attendance === undefined || attendance.state === 'called') return true;
  return (attendance.state === 'present' || attendance.state === 'video') && attendance.seat === null;
}
