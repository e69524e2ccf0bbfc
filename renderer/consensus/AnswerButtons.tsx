/** The five answers of a round as buttons for the one who is asked: every letter has a button. */
import type { PositionKind } from '../../domain/meeting/consensus-types.ts';
import { capitalised } from '../room/capitalised.ts';
import { organisationName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { PositionMark } from './PositionMark.tsx';
import { POSITION_KEYS, type Voice } from './round-tiles.ts';

type Props = {
  voice: Voice;
  room: Room;
  choose: (position: PositionKind) => void;
  canSplit: boolean;
  split: () => void;
};

export function AnswerButtons({ voice, room, choose, canSplit, split }: Props) {
  const text = useText();
  return (
    <div
      className="answer-buttons"
      role="group"
      aria-label={text('consensus.answerOf', { name: voiceName(room, voice) })}
    >
      <p>
        <strong>{voiceName(room, voice)}</strong>
        {canSplit && (
          <button type="button" className="quiet-button" data-act="split" onClick={split}>
            {text('consensus.eachKommune')} <KeyMark keyboard="h" alone />
          </button>
        )}
      </p>
      {POSITION_KEYS.map(({ key, position }) => (
        <button key={key} type="button" className="answer-button" data-act={position} onClick={() => choose(position)}>
          <PositionMark standing={position} /> {capitalised(text(`consensus.position.${position}`))}{' '}
          <KeyMark keyboard={key} alone />
        </button>
      ))}
    </div>
  );
}

/** Who is asked, and for whom. */
export function voiceName(room: Room, voice: Voice): string {
  const person = filledSeats(room.state).get(voice.seat);
  const organisations = voice.organisations.map((each) => organisationName(room.state, each)).join(', ');
  return person === undefined ? organisations : `${whoIs(room.state, person, voice.seat).name} · ${organisations}`;
}
