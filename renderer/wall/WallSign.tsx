/** A few large words in the middle of the screen: a break, the next case, the end. */
import type { ReactNode } from 'react';
import { breakTime } from '../room/break-time.ts';
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

/** The break: what is left of it where an end was said, else since when. */
export function WallBreak({ wall }: { wall: Wall }) {
  const text = useText();
  const format = useFormat();
  useTick(250, !wall.isHeld);
  const time = breakTime(wall.state, wall.now().at);
  if (time === null) return null;
  if (time.until === null)
    return <WallSign words={text('wall.break')}>{text('wall.breakSince', { time: format.time(time.since) })}</WallSign>;
  return (
    <div className="wall-sign">
      <p className="wall-label">{text('wall.break')}</p>
      {time.leftMs > 0 ? (
        <p className="wall-countdown figures" role="timer">
          {format.clock(time.leftMs, 'down')}
        </p>
      ) : (
        <p className="wall-words">{text('wall.breakOver')}</p>
      )}
      <p className="wall-below">{text('wall.breakUntil', { time: format.time(time.until) })}</p>
    </div>
  );
}
