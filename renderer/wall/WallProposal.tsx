/** The proposal under test, whole, with the board of who stands behind as it comes in; and what was decided (K2–K5). */
import { wording } from '../../domain/meeting/consensus.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { countCoverage } from '../consensus/result-words.ts';
import { useResultText } from '../consensus/useResultText.ts';
import { useText } from '../text/useText.ts';
import { boardOf, type BoardPlace } from './board.ts';
import { Paged } from './Paged.tsx';
import type { Wall } from './useWall.ts';
import type { WallView } from './wall-view.ts';

type View = Extract<WallView, { kind: 'test' | 'decided' }>;

export function WallProposal({ wall, view }: { wall: Wall; view: View }) {
  const text = useText();
  const last = wording(view.proposal);
  const inRound = view.kind === 'test' && last.test === 'round';
  return (
    <div className="wall-proposal" data-board={inRound}>
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
      {inRound && <Board wall={wall} places={boardOf(wall.state, view.proposal)} />}
      {view.kind === 'decided' && <Decided wall={wall} view={view} />}
    </div>
  );
}

/** One place for every organisation that a seat answers for: its mark and its name; the word stands for those who are not with it. */
function Board({ wall, places }: { wall: Wall; places: readonly BoardPlace[] }) {
  const text = useText();
  return (
    <Paged className="wall-board" label={text('wall.board')} measureAgain={`${wall.state.entry}`}>
      <ul>
        {places.map((each) => (
          <li key={each.key} data-standing={each.standing} data-party={each.party}>
            <PositionMark standing={each.standing} size={24} />
            <span>{each.name}</span>
            {!QUIET.has(each.standing) && <em>{text(`consensus.position.${each.standing as 'objects'}`)}</em>}
          </li>
        ))}
      </ul>
    </Paged>
  );
}

/** What the mark alone says: a tick, and dots for one who has not answered yet. */
const QUIET: ReadonlySet<string> = new Set(['assent', 'unanswered', 'away']);

function Decided({ wall, view }: { wall: Wall; view: Extract<View, { kind: 'decided' }> }) {
  const text = useText();
  const words = useResultText();
  const { decision } = view;
  const agreed = decision.result !== 'noConsensus' && decision.result !== 'invalid';
  return (
    <div className="wall-decided">
      <p className="wall-result">
        <PositionMark standing={agreed ? 'assent' : 'objects'} size={24} />
        <strong>{text(`term.result.${decision.result}`)}</strong>
        {agreed && <span>, {text(`consensus.effect.${decision.effect}`)}</span>}
      </p>
      {agreed && <p>{words.binds(countCoverage(wall.state, decision.coverage), decision.result)}</p>}
    </div>
  );
}
