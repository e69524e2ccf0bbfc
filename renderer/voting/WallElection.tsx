/** An election on the room screen: the candidates with their votes, and who is elected (K8). */
import type { Election } from '../../domain/meeting/vote-state.ts';
import { useText } from '../text/useText.ts';
import { Paged } from '../wall/Paged.tsx';
import { officeInSentence, outcomeOf } from './election-count.ts';
import { useElectionText } from './useElectionText.ts';
import './voting.css';

export function WallElection({ election }: { election: Election }) {
  const text = useText();
  const words = useElectionText();
  const { office, candidates, counted, declared } = election;
  const outcome = outcomeOf(election);
  const most = Math.max(1, ...Object.values(counted?.counts ?? {}));
  return (
    <div className="wall-vote">
      <p className="wall-label">{text('election.wallLabel', { office })}</p>
      <Paged className="wall-candidates" label={office} measureAgain={`${counted?.at.seq ?? 0}`}>
        <dl className="tally-bars">
          {candidates.map((each) => (
            <div key={each} className="tally-bar" data-vote="for">
              <dt>{each}</dt>
              <dd>
                <strong className="figures">{counted?.counts[each] ?? '–'}</strong>
                <span className="tally-track" aria-hidden="true">
                  <span style={{ width: `${(100 * (counted?.counts[each] ?? 0)) / most}%` }} />
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Paged>
      <p className="wall-vote-result">
        {declared
          ? text('election.elected', { name: declared.elected, office: officeInSentence(office) })
          : outcome === null
            ? text('election.notCounted')
            : words.outcome(outcome)}
      </p>
    </div>
  );
}
