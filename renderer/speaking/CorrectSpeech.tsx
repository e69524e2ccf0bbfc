/** A wrong time or person of a speech, corrected by an entry of its own with the reason (S10). */
import { useState } from 'react';
import type { Speech } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { everyone, personName, whoIs } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { readSeconds, writeSeconds } from './minutes-seconds.ts';

export function CorrectSpeech({ room, speech, onDone }: { room: Room; speech: Speech; onDone: () => void }) {
  const text = useText();
  const ended = speech.endedAt !== undefined;
  const shownTime = writeSeconds(speech.clock.countedMs / 1000);
  const [person, setPerson] = useState(speech.person);
  const [time, setTime] = useState(shownTime);
  const [reason, setReason] = useState('');
  const seconds = readSeconds(time);
  const command: RoomCommand = {
    kind: 'correct-speech',
    speech: speech.request,
    ...(person === speech.person ? {} : { person }),
    // An untouched field keeps the milliseconds that the clock has measured.
    ...(time === shownTime || seconds === null ? {} : { milliseconds: seconds * 1000 }),
    reason: reason.trim(),
  };
  const isSame = person === speech.person && time === shownTime;
  const why =
    seconds === null
      ? text('speaking.writeTime')
      : isSame
        ? text('speaking.nothingCorrected')
        : reason.trim() === ''
          ? text('speaking.reasonFirst')
          : room.why(command);
  return (
    <form
      className="stacked"
      onSubmit={(event) => {
        event.preventDefault();
        if (why !== null) return;
        void room.send(command).then((answer) => isDone(answer) && onDone());
      }}
    >
      <p>{text('speaking.correctHint', { name: personName(room.state, speech.person) })}</p>
      <div className="fields fields-two">
        <SelectField
          label={text('speaking.speaker')}
          value={person}
          choices={everyone(room.state).map((each) => {
            const who = whoIs(room.state, each);
            return { value: each, words: [who.name, who.organisation].filter((one) => one !== '').join(', ') };
          })}
          onChoose={setPerson}
        />
        <TextField
          label={text('speaking.spokenTime')}
          value={ended ? time : text('speaking.running')}
          onType={setTime}
          disabled={!ended}
        />
      </div>
      <TextField label={text('room.reason')} value={reason} onType={setReason} />
      <div className="actions">
        <ActButton variant="primary" meeting={room.meeting} why={why} act="correct-speech">
          {text('speaking.correct')}
        </ActButton>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={onDone}>
          {text('frame.cancel')}
        </button>
      </div>
    </form>
  );
}
