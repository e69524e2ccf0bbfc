/** A vote on the room screen: the proposal, and the tally in words and bars that need no colour (K8). */
import { wording } from '../../domain/meeting/wordings.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { Vote } from '../../domain/meeting/vote-state.ts';
import { capitalised } from '../room/capitalised.ts';
import { useText } from '../text/useText.ts';
import { Paged } from '../wall/Paged.tsx';
import type { Wall } from '../wall/useWall.ts';
import { TallyBars } from './TallyBars.tsx';
import { useTallyText } from './useTallyText.ts';
import { tallyDeclared, tallyNow } from './vote-seats.ts';
import './voting.css';

export function WallVote({ wall, proposal, vote }: { wall: Wall; proposal: Proposal; vote: Vote }) {
  const text = useText();
  const words = useTallyText();
  const last = wording(proposal);
  const tally = vote.declared ? tallyDeclared(vote.declared) : tallyNow(wall.state, proposal, vote);
  return (
    <div className="wall-vote">
      <p className="wall-label">{text('voting.wallLabel')}</p>
      <Paged key={last.text} className="wall-text" label={text('consensus.proposal')} measureAgain={`${tally.result}`}>
        {last.text}
      </Paged>
      <div>
        <p className="wall-vote-result">
          {vote.declared ? capitalised(words.result(tally)) : capitalised(words.left(tally))}{' '}
          <span>{words.numbers(tally)}</span>
        </p>
        <TallyBars tally={tally} />
      </div>
    </div>
  );
}
