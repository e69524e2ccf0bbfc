/** Who proposed the line: whoever may speak to the order of business, or nobody in particular (S5). */
import { useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import { mayAskForTheWord } from '../../domain/meeting/speaking.ts';
import { ActButton } from '../room/ActButton.tsx';
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
  const why = room.why(command);
  return (
    <Dialog title={text('speaking.proposeLine')} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (why !== null) return;
          void room.send(command).then((answer) => isDone(answer) && onClose());
        }}
      >
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
        <div className="actions">
          <ActButton variant="primary" meeting={room.meeting} why={why} act="record-line-proposal">
            {text('frame.save')}
          </ActButton>
          <ActButton variant="tertiary" run={onClose} meeting={room.meeting} keyboard="Escape">
            {text('frame.cancel')}
          </ActButton>
        </div>
      </form>
    </Dialog>
  );
}
