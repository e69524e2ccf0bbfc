/** The last line of the screen: what the meeting waits for, when it waits for something. */
import { hasQuorum, quorum } from '../../domain/meeting/quorum.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { quorumBody } from '../attendance/QuorumBars.tsx';
import { useText, type Text } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { awaited, boardOfRound, wordsOfBoard } from '../consensus/board.ts';
import type { Wall } from './useWall.ts';
import type { WallView } from './wall-view.ts';

/** More names than this are a number. */
const MOST_NAMES = 3;

export function WallWaits({ wall, view }: { wall: Wall; view: WallView }) {
  const text = useText();
  const waits = whatItWaitsFor(wall, view, text);
  if (waits === null) return null;
  return (
    <p className="wall-waits" role="status">
      {waits.warns && <Icon name="warning" />} {waits.words}
    </p>
  );
}

function whatItWaitsFor({ state }: Wall, view: WallView, text: Text): { words: string; warns: boolean } | null {
  if (view.kind === 'test' && wording(view.proposal).test === 'round') {
    const board = boardOfRound(state, view.proposal);
    const names = awaited(board);
    const { behind, of } = wordsOfBoard(board);
    const waits =
      names.length === 0
        ? text('wall.allAnswered')
        : names.length > MOST_NAMES
          ? text('wall.waitsForCount', { count: names.length })
          : text('wall.waitsFor', { names: names.join(', ') });
    const words = of > 0 ? `${text('consensus.kommuner', { count: behind, of })} · ${waits}` : waits;
    return { words, warns: false };
  }
  if (!('item' in view) || view.item.itemKind !== 'decision' || view.kind === 'decided') return null;
  const sides = quorum(state, quorumBody(state));
  const short = sides.find((each) => !each.met);
  if (hasQuorum(sides) || !short) return null;
  const { filled, seats, required } = short;
  const words = text('consensus.note.noQuorum', { side: text(`term.side.${short.side}`), filled, seats, required });
  return { words, warns: true };
}
