/** The state of the meeting in one line, the same on every page of the room: case, chair, quorum, the time. */
import { useState } from 'react';
import { QuorumLine } from '../attendance/QuorumBars.tsx';
import { useFormat, useText } from '../text/useText.ts';
import { ChangeChairDialog } from './ChangeChairDialog.tsx';
import { itemName } from './agenda-time.ts';
import { personName } from './people.ts';
import type { Room } from './useRoom.ts';
import { useTick } from './useTick.ts';

export function RoomHead({ room }: { room: Room }) {
  const text = useText();
  const [changing, setChanging] = useState(false);
  const { state } = room;
  const item = state.current === null ? undefined : state.items[state.current];
  const acting = state.roster.bodies.every((each) => each.chair !== state.chair);
  return (
    <div className="room-head">
      <h1 className="room-title">{item ? itemName(item) : text('room.noItem')}</h1>
      {state.chair !== null && (
        <button
          type="button"
          className="quiet-button room-chair"
          title={text('room.changeChair')}
          onClick={() => setChanging(true)}
        >
          {text(acting ? 'room.actingChair' : 'room.chair', { name: personName(state, state.chair) })}
        </button>
      )}
      <QuorumLine state={state} meeting={room.meeting} />
      <WallClock room={room} />
      {changing && <ChangeChairDialog room={room} onClose={() => setChanging(false)} />}
    </div>
  );
}

function WallClock({ room }: { room: Room }) {
  const format = useFormat();
  useTick(1000);
  return <span className="wall-clock">{format.time(room.now().at)}</span>;
}
