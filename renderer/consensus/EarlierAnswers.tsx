/** A position holds for the wording it was given to. Earlier ones are shown as such, and must be given again (K10). */
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { GivenAnswers } from './GivenAnswers.tsx';

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
      <GivenAnswers room={room} positions={reserved} />
    </div>
  );
}
