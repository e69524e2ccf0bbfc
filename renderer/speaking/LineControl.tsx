/** Strek: proposed, set by the chair or by the meeting, lifted (S5). */
import { speakingOf } from '../../domain/meeting/speaking-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { MoreMenu } from '../room/MoreMenu.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';

export function LineControl({ room }: { room: Room }) {
  const text = useText();
  const { line, lineProposed } = speakingOf(room.state, room.state.current);
  const act = line ? ('lift-the-line' as const) : ('draw-the-line' as const);
  const why = room.why({ kind: act });
  const run = (): void => void room.send({ kind: act });
  useKeys([{ key: 's', label: text(line ? 'speaking.liftLine' : 'speaking.drawLine'), run }]);
  return (
    <div className="line-control">
      <ActButton run={run} meeting={room.meeting} why={why} keyboard="s" act={act}>
        {text(line ? 'speaking.liftLine' : 'speaking.drawLine')}
      </ActButton>
      {!line && (
        <MoreMenu label={text('speaking.lineMore')}>
          <ActButton
            variant="tertiary"
            run={() => void room.send({ kind: 'propose-the-line' })}
            meeting={room.meeting}
            why={lineProposed ? text('speaking.lineProposed') : room.why({ kind: 'propose-the-line' })}
            act="propose-the-line"
          >
            {text('speaking.proposeLine')}
          </ActButton>
          <ActButton
            variant="tertiary"
            run={() => void room.send({ kind: 'draw-the-line', decidedBy: 'meeting' })}
            meeting={room.meeting}
            why={why}
            act="draw-the-line-by-meeting"
          >
            {text('speaking.lineTheMeeting')}
          </ActButton>
        </MoreMenu>
      )}
    </div>
  );
}
