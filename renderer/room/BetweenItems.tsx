/** The middle of the room while no case is open: the one thing to do next, large, and Enter does it. */
import { useEffect, useRef } from 'react';
import { hrefOf } from '../routes.ts';
import { useFormat, useText } from '../text/useText.ts';
import { ActButton } from './ActButton.tsx';
import { itemName, nextItem } from './agenda-time.ts';
import { breakTime } from './break-time.ts';
import type { Room } from './useRoom.ts';
import { useTick } from './useTick.ts';

export function BetweenItems({ room }: { room: Room }) {
  const text = useText();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const { state, meeting } = room;
  const next = nextItem(state);
  const nextId = next?.item;
  useEffect(() => {
    // Enter goes on with the agenda; it never closes a meeting, which cannot be undone.
    if (nextId !== undefined || state.phase === 'paused')
      place.current?.querySelector<HTMLElement>('a, button')?.focus();
  }, [nextId, state.phase]);
  const link = (step: 'roll-call' | 'minutes', words: string) => (
    <a className="ds-button" data-variant="primary" href={hrefOf({ page: 'meeting', meeting, step })}>
      {words}
    </a>
  );
  return (
    <div className="between" ref={place} data-region>
      {(state.phase === 'planned' || state.phase === 'called') && (
        <>
          <p className="between-words">{text('room.notOpened')}</p>
          {link('roll-call', text('room.toRollCall'))}
        </>
      )}
      {state.phase === 'paused' && (
        <>
          <p className="between-words">{text('room.isPaused')}</p>
          <BreakLeft room={room} />
          <ActButton
            variant="primary"
            run={() => void room.send({ kind: 'resume-meeting' })}
            meeting={meeting}
            why={room.why({ kind: 'resume-meeting' })}
            keyboard="Enter"
            act="resume-meeting"
          >
            {text('room.resume')}
          </ActButton>
        </>
      )}
      {state.phase === 'open' && next && (
        <>
          <p className="between-words">{text('room.nextItem')}</p>
          <p className="between-item">{itemName(next)}</p>
          <ActButton
            variant="primary"
            run={() => void room.send({ kind: 'take-up-item', item: next.item })}
            meeting={meeting}
            why={room.why({ kind: 'take-up-item', item: next.item })}
            keyboard="Enter"
            act="take-up-item"
          >
            {text('room.takeUp')}
          </ActButton>
        </>
      )}
      {state.phase === 'open' && !next && (
        <>
          <p className="between-words">{text('room.allDone')}</p>
          <ActButton
            variant="primary"
            run={() => void room.send({ kind: 'close-meeting' })}
            meeting={meeting}
            why={room.why({ kind: 'close-meeting' })}
            keyboard="h"
            act="close-meeting"
          >
            {text('room.close')}
          </ActButton>
        </>
      )}
      {state.closedAt && (
        <>
          <p className="between-words">{text('room.closedAt', { time: format.time(state.closedAt.at) })}</p>
          {link('minutes', text('room.toMinutes'))}
        </>
      )}
    </div>
  );
}

/** What is left of the break, where the chair said how long it lasts. */
function BreakLeft({ room }: { room: Room }) {
  const text = useText();
  const format = useFormat();
  useTick(250);
  const time = breakTime(room.state, room.now().at);
  if (time === null || time.until === null) return null;
  return (
    <p className="between-item figures">
      {time.leftMs > 0 ? format.clock(time.leftMs, 'down') : text('wall.breakOver')}
    </p>
  );
}
