/** Opening the meeting from the roll call, with the one who will lead it; open already, the way on to the room (N7, B9). */
import { useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import { personName } from '../room/people.ts';
import type { Room, RoomCommand } from '../room/useRoom.ts';
import { hrefOf } from '../routes.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';

export function OpenMeeting({ room, isAllCalled }: { room: Room; isAllCalled: boolean }) {
  const text = useText();
  const { state } = room;
  const leaders = leadersOf(room);
  const [chair, setChair] = useState(leaders[0] ?? '');
  const command: RoomCommand = { kind: 'open-meeting', ...(chair === '' ? {} : { chair }) };
  const why = room.why(command);
  const open = (): void => void room.send(command);
  useKeys([
    {
      key: 'o',
      label: text('rollCall.openMeeting'),
      run: open,
      off: state.phase !== 'called' && state.phase !== 'planned',
    },
  ]);
  if (state.phase !== 'called' && state.phase !== 'planned')
    return (
      <a className="ds-link" href={hrefOf({ page: 'meeting', meeting: room.meeting, step: 'chair' })}>
        {text('rollCall.toRoom')}
      </a>
    );
  return (
    <div className="roll-call-open">
      {leaders.length > 1 && (
        <label>
          {text('rollCall.chair')}
          <select className="ds-input" value={chair} onChange={(event) => setChair(event.target.value)}>
            {leaders.map((each) => (
              <option key={each} value={each}>
                {personName(state, each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ActButton
        variant={isAllCalled ? 'primary' : 'secondary'}
        run={open}
        meeting={room.meeting}
        why={why}
        keyboard="o"
        alone
        act="open-meeting"
      >
        {text('rollCall.openMeeting')}
      </ActButton>
    </div>
  );
}

/** Leder, else nestleder (B9), of all bodies of the meeting. */
function leadersOf(room: Room): string[] {
  const leaders = room.state.roster.bodies.flatMap((each) => [each.chair, each.deputyChair]);
  return [...new Set(leaders.filter((each): each is string => each !== null))];
}
