/** What was declared: result, effect, whom it binds and whom not, frozen as it was at its entry (K5, K11, K14). */
import type { Decision, Proposal } from '../../domain/meeting/consensus-state.ts';
import { DecisionFlags } from '../attendance/DecisionFlags.tsx';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Board, useInhabitants } from './Board.tsx';
import { boardOfDecision } from './board.ts';
import { PositionMark } from './PositionMark.tsx';
import { SHAPE_OF } from './ResultSoFar.tsx';
import { countCoverage } from './result-words.ts';
import { useResultText } from './useResultText.ts';

type Props = { room: Room; proposal: Proposal; decision: Decision };

/** So many cells are a glance; more than these wait behind a word. */
const FEW_CELLS = 24;

export function DecisionMade({ room, proposal, decision }: Props) {
  const text = useText();
  const format = useFormat();
  const words = useResultText();
  const count = countCoverage(room.state, decision.coverage);
  const board = boardOfDecision(room.state, proposal, decision);
  const people = useInhabitants({ state: room.state, board });
  const agreed = decision.result !== 'noConsensus' && decision.result !== 'invalid';
  return (
    <div className="decision-made" data-result={decision.result}>
      <p className="result-line">
        <PositionMark standing={SHAPE_OF[decision.result]} size={24} />
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
          {people !== null && <li>{people}</li>}
          {words.bindsNot(count).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <details className="decision-board" open={agreed && decision.coverage.length <= FEW_CELLS}>
        <summary>{text('board.title')}</summary>
        <Board board={board} by="party" />
      </details>
      {agreed && !room.state.items[decision.item]?.concludedAt && <p className="hint">{text('statement.late')}</p>}
      <DecisionFlags meeting={room.meeting} state={room.state} entry={decision.at.seq} />
    </div>
  );
}
