/** What a vote gave, frozen as it was declared; a tie says what can be done (K8, K11). */
import type { DeclaredVote } from '../../domain/meeting/vote-state.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { capitalised } from '../room/capitalised.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useTallyText } from './useTallyText.ts';
import { tallyDeclared } from './vote-seats.ts';

export function VoteMade({ declared }: { declared: DeclaredVote }) {
  const text = useText();
  const format = useFormat();
  const words = useTallyText();
  const tally = tallyDeclared(declared);
  const isCarried = declared.result === 'carried';
  return (
    <div className="vote-made" data-result={declared.result}>
      <p className="result-line">
        <PositionMark standing={isCarried ? 'assent' : 'objects'} size={24} />
        <strong>{capitalised(words.result(tally))}</strong>
      </p>
      <p>
        {words.numbers(tally)}
        {tally.byNumbers && ` (${text('voting.knownByNumbers')})`}
        {isCarried && `. ${capitalised(text(`consensus.effect.${declared.effect}`))}`}
        {declared.clause !== undefined && `, ${declared.clause}`}
      </p>
      <p className="hint">
        {text('voting.declaredAt', { time: format.time(declared.at.at), entry: declared.at.seq })}
        {isCarried && ` ${text('voting.noConsensus')}`}
        {(declared.result === 'tied' || declared.result === 'rejected') && ` ${text(`voting.what.${declared.result}`)}`}
      </p>
    </div>
  );
}
