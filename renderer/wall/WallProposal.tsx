/** The proposal under test, whole, with the board of who stands behind as it comes in; and what was decided (K2–K5). */
import { wording } from '../../domain/meeting/wordings.ts';
import { Board } from '../consensus/Board.tsx';
import { boardOfDecision, boardOfRound } from '../consensus/board.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { SHAPE_OF } from '../consensus/ResultSoFar.tsx';
import { countCoverage } from '../consensus/result-words.ts';
import { useResultText } from '../consensus/useResultText.ts';
import { useText } from '../text/useText.ts';
import { Paged } from './Paged.tsx';
import type { Wall } from './useWall.ts';
import type { WallView } from './wall-view.ts';

type View = Extract<WallView, { kind: 'test' | 'decided' }>;

export function WallProposal({ wall, view }: { wall: Wall; view: View }) {
  const text = useText();
  const last = wording(view.proposal);
  const inRound = view.kind === 'test' && last.test === 'round';
  return (
    <div className="wall-proposal" data-kind={inRound ? 'round' : view.kind}>
      <p className="wall-asks">
        <span className="wall-label">{text(view.kind === 'decided' ? 'wall.decided' : 'consensus.proposal')}</span>
        {view.kind === 'test' && !inRound && <strong>{text('wall.silent')}</strong>}
      </p>
      <Paged
        key={last.text} // another wording begins at its first page
        className="wall-text"
        label={text('consensus.proposal')}
        measureAgain={`${view.kind} ${inRound}`}
      >
        {last.text}
      </Paged>
      {inRound && (
        <Paged className="wall-board" label={text('board.title')} measureAgain={`${wall.state.entry}`}>
          <Board board={boardOfRound(wall.state, view.proposal)} by="nothing" />
        </Paged>
      )}
      {view.kind === 'decided' && (
        <>
          <Decided wall={wall} view={view} />
          <Paged className="wall-board" label={text('board.title')} measureAgain={`${wall.state.entry}`}>
            <Board board={boardOfDecision(wall.state, view.proposal, view.decision)} by="nothing" />
          </Paged>
        </>
      )}
    </div>
  );
}

function Decided({ wall, view }: { wall: Wall; view: Extract<View, { kind: 'decided' }> }) {
  const text = useText();
  const words = useResultText();
  const { decision } = view;
  const agreed = decision.result !== 'noConsensus' && decision.result !== 'invalid';
  return (
    <div className="wall-decided">
      <p className="wall-result">
        <PositionMark standing={SHAPE_OF[decision.result]} size={24} />
        <strong>{text(`term.result.${decision.result}`)}</strong>
        {agreed && <span>, {text(`consensus.effect.${decision.effect}`)}</span>}
      </p>
      {agreed && <p>{words.binds(countCoverage(wall.state, decision.coverage), decision.result)}</p>}
    </div>
  );
}
