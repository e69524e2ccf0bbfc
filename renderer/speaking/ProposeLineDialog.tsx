/** Who proposed the line: whoever may speak to the order of business, or nobody in particular (S5). */
import { useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import { mayAskForTheWord } from '../../domain/meeting/speaking.ts';
import { ActForm } from '../room/ActForm.tsx';
import { personName, presentPeople } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';

export function ProposeLineDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const text = useText();
  const { state } = room;
  const may = presentPeople(state).filter((each) => mayAskForTheWord(state, each, 'pointOfOrder') === null);
  const speaks = currentSpeech(state)?.person;
  // Whoever has the word is the likeliest to have proposed it.
  const [person, setPerson] = useState<PersonId | ''>(speaks !== undefined && may.includes(speaks) ? speaks : '');
  const command: RoomCommand = { kind: 'propose-the-line', ...(person === '' ? {} : { person }) };
  const save = async (): Promise<void> => {
    if (isDone(await room.send(command))) onClose();
  };
  return (
    <Dialog title={text('speaking.proposeLine')} onClose={onClose}>
      <ActForm meeting={room.meeting} why={room.why(command)} act="record-line-proposal" save={save} cancel={onClose}>
        <SelectField<string>
          label={text('speaking.lineProposer')}
          value={person}
          empty={text('speaking.lineProposerUnnamed')}
          choices={[
            ...(person === '' ? [] : [{ value: '', words: text('speaking.lineProposerUnnamed') }]),
            ...may.map((each) => ({ value: each, words: personName(state, each) })),
          ]}
          onChoose={setPerson}
        />
      </ActForm>
    </Dialog>
  );
}
