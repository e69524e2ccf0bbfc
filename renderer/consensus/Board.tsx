/**
 * Who stands behind, as a board: by shape, word and pattern, so that it is read without colour, in forced colours and from
 * ten metres. Sizes are in `em`, so it grows with the text it stands in; the room screen shows the same, huge.
 */
import { inhabitantsCovered } from '../../domain/meeting/threshold.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isSide } from '../../domain/meeting/roster.ts';
import { useFormat, useText } from '../text/useText.ts';
import './board.css';
import { organisationsBehind, partiesOf, wordsOfBoard, type Board as BoardData, type BoardCell } from './board.ts';
import { PositionMark } from './PositionMark.tsx';
import { useFewNames } from './useFewNames.ts';

type Props = {
  board: BoardData;
  /** How the cells stand: under who speaks for them, under their party, or all together as on the room screen. */
  by?: 'speaker' | 'party' | 'nothing';
};

export function Board({ board, by = 'speaker' }: Props) {
  const text = useText();
  return (
    <div className="board" role="group" aria-label={text('board.title')}>
      {by === 'nothing' ? (
        <Cells cells={partiesOf(board).flatMap(({ groups }) => groups.flatMap(({ cells }) => cells))} />
      ) : (
        partiesOf(board).map(({ party, groups }) => (
          <div key={party} className="board-party" data-party={party}>
            <h3 className="room-label">{text(isSide(party) ? `rollCall.section.${party}` : `term.party.${party}`)}</h3>
            {by === 'party' ? (
              <Cells cells={groups.flatMap(({ cells }) => cells)} />
            ) : (
              groups.map(({ key, speaker, cells }) => (
                <div key={key} className="board-group">
                  {speaker !== '' && <p className="board-speaker">{speaker}</p>}
                  <Cells cells={cells} />
                </div>
              ))
            )}
          </div>
        ))
      )}
    </div>
  );
}

function Cells({ cells }: { cells: readonly BoardCell[] }) {
  return (
    <ul className="board-cells">
      {cells.map((each) => (
        <Cell key={each.organisation} cell={each} />
      ))}
    </ul>
  );
}

/** What its mark alone says: a tick, three dots, a stroke. All others have the word as well. */
const QUIET: ReadonlySet<string> = new Set(['assent', 'bound', 'joined', 'unanswered', 'away', 'notRepresented']);

function Cell({ cell: { name, state, isMunicipality, seats } }: { cell: BoardCell }) {
  const text = useText();
  const word = text(`board.state.${state}`);
  return (
    <li className="board-cell" data-state={state} data-wide={!isMunicipality} title={`${name}: ${word}`}>
      <PositionMark standing={state} />
      <span className="board-name">{name}</span>
      {/* How many have answered is told while some have not: "4/4" beside a state would read as a count of that. */}
      {seats && seats.answered < seats.of && (
        <span className="board-seats figures">
          {seats.answered}/{seats.of}
        </span>
      )}
      <span className={QUIET.has(state) ? 'visually-hidden' : 'board-word'}>{word}</span>
    </li>
  );
}

type LineProps = { state: MeetingState; board: BoardData };

/** The board in a line of words: "14 av 18 kommuner · mangler: Vadsø · må forankre: Tana". */
export function BoardLine({ state, board }: LineProps) {
  const text = useText();
  const few = useFewNames();
  const people = useInhabitants({ state, board });
  const { behind, of, others } = wordsOfBoard(board);
  const parts = [
    ...(of > 0 ? [text('consensus.kommuner', { count: behind, of })] : []),
    ...(people === null ? [] : [people]),
    ...others.map((each) => text(`board.note.${each.state}`, { names: few(each.names) })),
  ];
  return <p className="board-line">{parts.join(' · ')}</p>;
}

/** How many people live where they stand behind; null where it is not known of all: a sum that leaves some out is read as the whole. */
export function useInhabitants({ state, board }: LineProps): string | null {
  const text = useText();
  const format = useFormat();
  const { covered, of, unknown } = inhabitantsCovered(state.roster, organisationsBehind(board));
  if (of === 0 || unknown > 0) return null;
  return text('board.inhabitants', { count: format.number(covered), of: format.number(of) });
}
