/** What was declared: result, effect, whom it binds and whom not, frozen as it was at its entry (K5, K11, K14). */
import type { Decision } from '../../domain/meeting/consensus-state.ts';
import { DecisionFlags } from '../attendance/DecisionFlags.tsx';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { PositionMark } from './PositionMark.tsx';
import { countCoverage } from './result-words.ts';
import { useResultText } from './useResultText.ts';

export function DecisionMade({ room, decision }: { room: Room; decision: Decision }) {
  const text = useText();
  const format = useFormat();
  const words = useResultText();
  const count = countCoverage(room.state, decision.coverage);
  const agreed = decision.result !== 'noConsensus' && decision.result !== 'invalid';
  return (
    <div className="decision-made" data-result={decision.result}>
      <p className="result-line">
        <PositionMark standing={agreed ? 'assent' : 'objects'} size={24} />
        <strong>
          {text('consensus.declared', {
            result: text(`term.result.${decision.result}`),
            time: format.time(decision.at.at),
            entry: decision.at.seq,
          })}
        </strong>
      </p>
      {agreed && (
        <ul className="result-notes">
          <li>
            {text(`consensus.effect.${decision.effect}`)}
            {decision.clause !== undefined && `, ${decision.clause}`}
            {decision.subjectToLocalHandling && `. ${text('consensus.local')}`}
          </li>
          <li>{words.binds(count, decision.result)}</li>
          {words.bindsNot(count).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <DecisionFlags meeting={room.meeting} state={room.state} entry={decision.at.seq} />
    </div>
  );
}
