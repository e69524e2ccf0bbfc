/** Beside the roll call: what the time asks for, quorum as one goes, how many are here, the door, another meeting's attendance, and the opening. */
import type { PersonId } from '../../domain/ids.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { CarryOver } from './CarryOver.tsx';
import { OpenMeeting } from './OpenMeeting.tsx';
import { QuorumBars } from './QuorumBars.tsx';
import type { Reminder } from './reminders.ts';
import { Reminders } from './Reminders.tsx';
import './reminders.css';
import type { RollCallCount } from './roll-call.ts';
import type { Asking } from './useRollCallKeys.ts';

type Props = {
  room: Room;
  counts: RollCallCount;
  called: PersonId | null;
  ask: (asking: Asking) => void;
  onAnswered: (reminder: Reminder) => void;
};

export function RollCallSide({ room, counts, called, ask, onAnswered }: Props) {
  const text = useText();
  const format = useFormat();
  const { rollCalls } = room.state;
  const day = rollCalls.at(-1);
  return (
    <aside className="roll-call-side" data-region>
      {day && (
        <p className="roll-call-day">
          {text('attendance.day', { day: rollCalls.length + 1, date: format.shortDate(day.begun.at.slice(0, 10)) })}
        </p>
      )}
      <div className="roll-call-reminders">
        <Reminders room={room} called={called} onAnswered={onAnswered} alone />
      </div>
      <QuorumBars state={room.state} meeting={room.meeting} />
      <p className="roll-call-counts">{text('rollCall.counts', { present: counts.present, video: counts.video })}</p>
      <CarryOver room={room} />
      <ActButton
        run={() => ask('guest')}
        meeting={room.meeting}
        why={room.why({ kind: 'register-guest', person: 'asked', name: 'X' })}
        keyboard="g"
        alone
        act="register-guest"
      >
        {text('rollCall.guest')}
      </ActButton>
      <OpenMeeting room={room} isAllCalled={counts.called === counts.of} />
    </aside>
  );
}
