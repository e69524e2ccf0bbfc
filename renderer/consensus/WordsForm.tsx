/** The words that go with an answer: the reason of one who objects must be there, a remark may (K3). */
import { useEffect, useRef, useState } from 'react';
import type { PositionKind } from '../../domain/meeting/consensus-types.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { refuse } from '../../domain/refusal.ts';
import { useText } from '../text/useText.ts';
import { voiceName } from './AnswerButtons.tsx';
import { PositionMark } from './PositionMark.tsx';
import type { Voice } from './round-tiles.ts';

type Props = {
  room: Room;
  voice: Voice;
  position: PositionKind;
  save: (words: string, reservation: boolean) => void;
  cancel: () => void;
};

export function WordsForm({ room, voice, position, save, cancel }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState('');
  const [reservation, setReservation] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const why = position === 'objects' && words.trim() === '' ? refuse('reason-missing', { seat: voice.seat }) : null;
  return (
    <form
      className="words-form"
      aria-label={text('consensus.wordsOf', { name: voiceName(room, voice) })}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
          event.preventDefault();
          if (why === null) save(words, reservation);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          cancel();
        }
      }}
    >
      <p>
        <PositionMark standing={position} /> <strong>{voiceName(room, voice)}</strong>{' '}
        {text(`consensus.position.${position}`)}
      </p>
      <textarea
        ref={field}
        className="ds-input"
        rows={2}
        value={words}
        aria-label={text(position === 'objects' ? 'consensus.reason' : 'consensus.remark')}
        placeholder={text(position === 'objects' ? 'consensus.reason' : 'consensus.remark')}
        onChange={(event) => setWords(event.target.value)}
      />
      {position !== 'objects' && (
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={reservation}
            onChange={(event) => setReservation(event.target.checked)}
          />
          {text('ledger.isReservation')}
        </label>
      )}
      <div className="actions">
        <ActButton
          variant="primary"
          run={() => save(words, reservation)}
          meeting={room.meeting}
          why={why}
          keyboard="Enter"
          act="save-words"
        >
          {text('frame.save')}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
