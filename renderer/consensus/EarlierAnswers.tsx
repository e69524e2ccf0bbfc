/** A position holds for the wording it was given to. Earlier ones are shown as such, and must be given again (K10). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { PositionMark } from './PositionMark.tsx';
import { voices } from './result-words.ts';

export function EarlierAnswers({ room, proposal }: { room: Room; proposal: Proposal }) {
  const text = useText();
  const last = wording(proposal);
  const earlier = proposal.versions.findLast((each) => each.version < last.version && each.positions.length > 0);
  if (!earlier || last.test !== 'none' || last.decision) return null;
  const reserved = earlier.positions.filter((each) => each.position !== 'assent');
  return (
    <div className="earlier-answers">
      <p className="hint" role="status">
        {text('consensus.earlier', { version: earlier.version })}
      </p>
      <ul>
        {reserved.map((each) => (
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
    </div>
  );
}
