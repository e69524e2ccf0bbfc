/** Under the head of the room while the meeting is closed: since when, on which ground, and the way to open it again (N6). */
import { closedNow } from '../../domain/meeting/doors.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export function DoorsLine({ room }: { room: Room }) {
  const text = useText();
  const format = useFormat();
  const closed = closedNow(room.state);
  if (closed === null) return null;
  return (
    <span className="strip-part" role="status">
      <Icon name="lock" size={16} />
      <strong>{text('agenda.doorsClosed', { time: format.time(closed.from.at) })}</strong>
      <span>{closed.ground}</span>
      <ActButton
        variant="tertiary"
        run={() => void room.send({ kind: 'open-doors' })}
        meeting={room.meeting}
        why={room.why({ kind: 'open-doors' })}
        keyboard="c"
        act="open-doors"
      >
        {text('agenda.openDoors')}
      </ActButton>
    </span>
  );
}
