/** Closes the meeting to the public: the body decides, on a ground that the minutes say (N6). */
import { useState } from 'react';
import { CLOSING_GROUNDS, type ClosingGround } from '../../domain/meeting/life-events.ts';
import { ActForm } from '../room/ActForm.tsx';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

export function DoorsDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const text = useText();
  const [law, setLaw] = useState<ClosingGround>('ownRules');
  const [ground, setGround] = useState('');
  const command: RoomCommand = { kind: 'close-doors', law, ground: ground.trim() || '…' };
  const why = room.why(command) ?? (ground.trim() === '' ? text('agenda.groundFirst') : null);
  const close = async (): Promise<void> => {
    if (isDone(await room.send(command))) onClose();
  };
  return (
    <Dialog title={text('agenda.closeDoors')} onClose={onClose}>
      <ActForm
        meeting={room.meeting}
        why={why}
        act="close-doors"
        label={text('agenda.bodyCloses')}
        save={close}
        cancel={onClose}
      >
        <p className="hint">{text('agenda.doorsHint')}</p>
        <SelectField
          label={text('agenda.doorsLaw')}
          value={law}
          choices={CLOSING_GROUNDS.map((value) => ({ value, words: text(`agenda.law.${value}`) }))}
          onChoose={setLaw}
        />
        <TextField label={text('agenda.doorsGround')} value={ground} onType={setGround} />
      </ActForm>
    </Dialog>
  );
}
