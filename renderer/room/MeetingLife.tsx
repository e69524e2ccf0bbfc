/** The meeting's own life from the room: a break, going on, closing (N7). */
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { WallControl } from '../wall/WallControl.tsx';
import { ActButton } from './ActButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import type { Room } from './useRoom.ts';

/** Lengths of a break that people say, in minutes. */
const BREAKS = [5, 10, 15, 30, 45] as const;

export function MeetingLife({ room }: { room: Room }) {
  const text = useText();
  const { phase } = room.state;
  const pausing = phase === 'paused' ? ('resume-meeting' as const) : ('pause-meeting' as const);
  const whyPause = room.why({ kind: pausing });
  const whyClose = room.why({ kind: 'close-meeting' });
  const pause = (): void => void room.send({ kind: pausing });
  const close = (): void => void room.send({ kind: 'close-meeting' });
  const canPause = phase === 'open' && whyPause === null;
  const pauseLabel = text(phase === 'paused' ? 'room.resume' : 'room.break');
  useKeys([
    { key: 'b', label: pauseLabel, run: pause },
    { key: 'h', label: text('room.close'), run: close },
  ]);
  const isOn = phase === 'open' || phase === 'paused';
  return (
    <div className="meeting-life">
      {isOn && (
        <>
          <ActButton variant="tertiary" run={pause} meeting={room.meeting} why={whyPause} keyboard="b" act={pausing}>
            {pauseLabel}
          </ActButton>
          {canPause && (
            <MoreMenu label={text('room.breakOf')}>
              {BREAKS.map((minutes) => (
                <ActButton
                  key={minutes}
                  variant="tertiary"
                  run={() => void room.send({ kind: 'pause-meeting', minutes })}
                  meeting={room.meeting}
                  act={`pause-${minutes}`}
                >
                  {text('room.breakMinutes', { minutes })}
                </ActButton>
              ))}
            </MoreMenu>
          )}
          <ActButton
            variant="tertiary"
            run={close}
            meeting={room.meeting}
            why={whyClose}
            keyboard="h"
            act="close-meeting"
          >
            {text('room.close')}
          </ActButton>
        </>
      )}
      <WallControl room={room} />
    </div>
  );
}
