/**
 * Roll call: one name large in the middle, the list around it, one key a person (A5). When somebody is away the seat's
 * next deputy is called at once (A6). The same page takes late changes, those who meet for others, guests at the door
 * and corrections, and opens the meeting when it has only been called.
 */
import { useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import type { RecordedAttendance } from '../../domain/meeting/attendance-events.ts';
import '../room/room.css';
import '../speaking/speaking.css';
import { newId, useRoom, type Room } from '../room/useRoom.ts';
import { AwayForm, type AwayFacts } from './AwayForm.tsx';
import { CalledName } from './CalledName.tsx';
import { GuestForm } from './GuestForm.tsx';
import './roll-call.css';
import type { Reminder } from './reminders.ts';
import { countRollCall, nextDeputy, nextToCall, rollCallRows, rowKey } from './roll-call.ts';
import { RollCallDialogs } from './RollCallDialogs.tsx';
import { RollCallList } from './RollCallList.tsx';
import { RollCallSide } from './RollCallSide.tsx';
import { useRollCallKeys, type Asking } from './useRollCallKeys.ts';

export function RollCallPage({ meeting }: { meeting: string }) {
  const room = useRoom(meeting);
  return room && <RollCall room={room} />;
}

function RollCall({ room }: { room: Room }) {
  const page = useRef<HTMLDivElement>(null);
  const { state } = room;
  const rows = rollCallRows(state);
  const [at, setAt] = useState(() => nextToCall(rows, null));
  /** The deputy who is called in the place of the row's holder. */
  const [asked, setAsked] = useState<PersonId | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const row = rows.find((each) => rowKey(each) === at) ?? rows[0];
  const deputy =
    asked ?? (row?.person === null && row.seat && row.sitting === null ? nextDeputy(state, row.seat) : null);
  const called = deputy ?? row?.person ?? null;
  const counts = countRollCall(state, rows);
  const goTo = (next: string | null): void => {
    setAt(next);
    setAsked(null);
  };
  const goOn = (): void => goTo(nextToCall(rows, at) ?? at);
  const move = (step: number): void => {
    // From a deputy one goes on with the roll call, not to the next row.
    if (asked !== null && step > 0) goOn();
    else {
      const to = row && rows[rows.indexOf(row) + step];
      if (to) goTo(rowKey(to));
    }
  };

  /** Records what was said of the one called, and goes on; the roll call moves at once, the row when it is on disk. */
  const record = (answer: RecordedAttendance, facts: AwayFacts = {}): void => {
    if (!row || called === null) return;
    const isHere = answer === 'present' || answer === 'video';
    const seat = deputy !== null && isHere && row.seat ? { seat: row.seat.seat } : {};
    void room.send({ kind: 'record-attendance', person: called, state: answer, ...seat, ...facts });
    setAsking(null);
    const next = isHere || !row.seat || row.sitting !== null ? null : nextDeputy(state, row.seat, deputy);
    if (next !== null) setAsked(next);
    else if (deputy !== null || row.state === 'called') goOn();
  };
  /** What was planned has been recorded; where nobody sits now, the next deputy is called at once (A6). */
  const answered = (reminder: Reminder): void => {
    const isEmpty = reminder.what === 'plan' && reminder.plan.deputy === null;
    const next = isEmpty && row?.seat ? nextDeputy(state, row.seat) : null;
    if (next !== null) setAsked(next);
    else goOn();
  };
  const ask = (what: Asking): void => setAsking(what);
  useEffect(() => {
    if (asking === null) page.current?.focus({ preventScroll: true });
  }, [asking]);
  useRollCallKeys({ record, move, ask, row, called, isDeputy: deputy !== null, room });

  return (
    <div className="room" ref={page} tabIndex={-1}>
      <div className="roll-call">
        <RollCallList room={room} rows={rows} called={row} choose={(each) => goTo(rowKey(each))} />
        <div className="roll-call-middle" data-region>
          {row && asking !== 'guest' && (
            <CalledName
              room={room}
              row={row}
              deputy={deputy}
              count={counts}
              record={record}
              ask={ask}
              goOn={goOn}
              isAsking={asking !== null}
            />
          )}
          {(asking === 'excused' || asking === 'leave') && row && (
            <AwayForm
              room={room}
              state={asking}
              save={(facts) => record(asking, facts)}
              cancel={() => setAsking(null)}
            />
          )}
          {asking === 'guest' && (
            <GuestForm
              room={room}
              save={(name, organisation) => {
                const guest = { person: newId(), name, ...(organisation === '' ? {} : { organisation }) };
                void room.send({ kind: 'register-guest', ...guest });
                setAsking(null);
              }}
              cancel={() => setAsking(null)}
            />
          )}
        </div>
        <RollCallSide room={room} counts={counts} called={row?.person ?? null} ask={ask} onAnswered={answered} />
      </div>
      {row && (
        <RollCallDialogs
          room={room}
          row={row}
          called={called}
          asking={asking}
          onClose={() => setAsking(null)}
          onSeated={() => {
            setAsking(null);
            goOn();
          }}
        />
      )}
    </div>
  );
}
