/** Answers as they were given to a wording, one line each: who, what, and the words that went with it (K3). */
import type { Position } from '../../domain/meeting/consensus-types.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { PositionMark } from './PositionMark.tsx';
import { voices } from './result-words.ts';

export function GivenAnswers({ room, positions }: { room: Room; positions: readonly Position[] }) {
  const text = useText();
  return (
    <ul>
      {positions.map((each) => (
        <li key={`${each.seat} ${each.organisation}`}>
          <PositionMark standing={each.position} size={14} /> {voices(room.state, each.seat, [each.organisation])[0]}:{' '}
          {text(`consensus.position.${each.position}`)}
          {each.words && (
            <>
              {' '}
              <q>{each.words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
