/**
 * The state of the meeting in one line, the same on every page of the room: case, chair, quorum, the time. Below it, only
 * while there is something to say: what the time asks for, closed doors, and who is inhabil in the case.
 */
import { useState } from 'react';
import { closedNow } from '../../domain/meeting/doors.ts';
import { AgendaDialog } from '../agenda/AgendaDialog.tsx';
import { DoorsDialog } from '../agenda/DoorsDialog.tsx';
import { DoorsLine } from '../agenda/DoorsLine.tsx';
import { QuorumLine } from '../attendance/QuorumBars.tsx';
import { Reminders } from '../attendance/Reminders.tsx';
import { HabilitetDialog } from '../habilitet/HabilitetDialog.tsx';
import { HabilitetLine } from '../habilitet/HabilitetLine.tsx';
import { useFormat, useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { ActButton } from './ActButton.tsx';
import { ChangeChairDialog } from './ChangeChairDialog.tsx';
import { itemName } from './agenda-time.ts';
import { MoreMenu } from './MoreMenu.tsx';
import { personName } from './people.ts';
import type { Room } from './useRoom.ts';
import { useTick } from './useTick.ts';

type Open = 'chair' | 'habilitet' | 'agenda' | 'doors' | null;

export function RoomHead({ room }: { room: Room }) {
  const text = useText();
  const [open, setOpen] = useState<Open>(null);
  const { state } = room;
  const item = state.current === null ? undefined : state.items[state.current];
  const acting = state.roster.bodies.every((each) => each.chair !== state.chair);
  const close = (): void => setOpen(null);
  return (
    <div className="room-top">
      <div className="room-head">
        <h1 className="room-title">{item ? itemName(item) : text('room.noItem')}</h1>
        {state.chair !== null && (
          <button
            type="button"
            className="quiet-button room-chair"
            title={text('room.changeChair')}
            onClick={() => setOpen('chair')}
          >
            {text(acting ? 'room.actingChair' : 'room.chair', { name: personName(state, state.chair) })}
          </button>
        )}
        <QuorumLine state={state} meeting={room.meeting} />
        <HeadActs room={room} open={setOpen} />
        <WallClock room={room} />
      </div>
      <Strip room={room} open={setOpen} />
      {open === 'chair' && <ChangeChairDialog room={room} onClose={close} />}
      {open === 'agenda' && <AgendaDialog room={room} onClose={close} />}
      {open === 'doors' && <DoorsDialog room={room} onClose={close} />}
      {open === 'habilitet' && <HabilitetDialog room={room} onClose={close} onChangeChair={() => setOpen('chair')} />}
    </div>
  );
}

type ActsProps = { room: Room; open: (open: Open) => void };

/** What is seldom needed, each with its key: the agenda, habilitet, the doors, the chair. */
function HeadActs({ room, open }: ActsProps) {
  const text = useText();
  const isClosed = closedNow(room.state) !== null;
  const doors = (): void => (isClosed ? void room.send({ kind: 'open-doors' }) : open('doors'));
  const acts = [
    { key: 'a', label: text('agenda.title'), run: () => open('agenda'), act: 'open-agenda' },
    { key: 'j', label: text('habilitet.title'), run: () => open('habilitet'), act: 'ask-habilitet' },
    {
      key: 'c',
      label: text(isClosed ? 'agenda.openDoors' : 'agenda.closeDoors'),
      run: doors,
      act: 'doors',
    },
    { key: 'n', label: text('room.changeChair'), run: () => open('chair'), act: 'change-the-chair' },
  ];
  useKeys(acts);
  return (
    <MoreMenu label={text('agenda.more')} words={text('agenda.more')}>
      {acts.map((each) => (
        <ActButton
          key={each.key}
          variant="tertiary"
          run={each.run}
          meeting={room.meeting}
          keyboard={each.key}
          act={each.act}
        >
          {each.label}
        </ActButton>
      ))}
    </MoreMenu>
  );
}

function Strip({ room, open }: ActsProps) {
  return (
    <div className="room-strip">
      <Reminders room={room} />
      <DoorsLine room={room} />
      <HabilitetLine room={room} open={() => open('habilitet')} changeChair={() => open('chair')} />
    </div>
  );
}

function WallClock({ room }: { room: Room }) {
  const format = useFormat();
  useTick(1000);
  return <span className="wall-clock">{format.time(room.now().at)}</span>;
}
