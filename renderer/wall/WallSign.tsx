/** A few large words in the middle of the screen: a break, the next case, the end. */
import type { ReactNode } from 'react';
import { useTick } from '../room/useTick.ts';
import { useFormat, useText } from '../text/useText.ts';
import type { Wall } from './useWall.ts';

type Props = { words: string; above?: string; children?: ReactNode };

export function WallSign({ words, above, children }: Props) {
  return (
    <div className="wall-sign">
      {above !== undefined && <p className="wall-label">{above}</p>}
      <p className="wall-words">{words}</p>
      <p className="wall-below">{children}</p>
    </div>
  );
}

/** The break: how long is left where an end was said, else since when. */
export function WallBreak({ wall, since }: { wall: Wall; since: string }) {
  const text = useText();
  const format = useFormat();
  useTick(250, !wall.isHeld);
  return <WallSign words={text('wall.break')}>{text('wall.breakSince', { time: format.time(since) })}</WallSign>;
}
