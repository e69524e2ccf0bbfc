/** The tally as three bars with words and numbers; each bar has a pattern of its own, so that no colour is needed (K8). */
import { VOTES, type VoteKind } from '../../domain/meeting/vote-state.ts';
import { useText } from '../text/useText.ts';
import type { Tally } from './vote-seats.ts';

export function TallyBars({ tally }: { tally: Tally }) {
  const text = useText();
  const most = Math.max(1, tally.of);
  return (
    <dl className="tally-bars">
      {VOTES.map((vote) => (
        <div key={vote} className="tally-bar" data-vote={vote}>
          <dt>{text(`voting.vote.${vote}`)}</dt>
          <dd>
            <strong className="figures">{numberOf(tally, vote)}</strong>
            <span className="tally-track" aria-hidden="true">
              <span style={{ width: `${(100 * numberOf(tally, vote)) / most}%` }} />
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function numberOf(tally: Tally, vote: VoteKind): number {
  return vote === 'abstains' ? tally.abstaining : tally[vote];
}
