/**
 * Roll call: one name large in the middle, the list around it, one key a person (A5). The same page takes late changes,
 * deputies and guests at the door, and opens the meeting when it has only been called.
 */
import { useEffect, useRef, useState } from 'react';
import type { RecordedAttendance } from '../../domain/meeting/events.ts';
import { ActButton } from '../room/ActButton.tsx';
import '../room/room.css';
import '../speaking/speaking.css';
import { newId, useRoom, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { CalledName } from './CalledName.tsx';
import { DeputyDialog } from './DeputyDialog.tsx';
import { GuestForm } from './GuestForm.tsx';
import { OpenMeeting } from './OpenMeeting.tsx';
import { QuorumBars } from './QuorumBars.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import './roll-call.css';
import { countRollCall, nextToCall, rollCallRows, rowKey, type RollCallRow } from './roll-call.ts';
import { RollCallList } from './RollCallList.tsx';

export function RollCallPage({ meeting }: { meeting: string }) {
  const room = useRoom(meeting);
  return room && <RollCall room={room} />;
}

type Asking = 'reason' | 'deputy' | 'guest' | null;

function RollCall({ room }: { room: Room }) {
  const text = useText();
  const page = useRef<HTMLDivElement>(null);
  const rows = rollCallRows(room.state);
  const [at, setAt] = useState(() => nextToCall(rows, null));
  const [asking, setAsking] = useState<Asking>(null);
  const row = rows.find((each) => rowKey(each) === at) ?? rows[0];
  const counts = countRollCall(room.state, rows);
  const goOn = (): void => setAt(nextToCall(rows, at) ?? at);
  const move = (step: number): void => {
    const to = row && rows[rows.indexOf(row) + step];
    if (to) setAt(rowKey(to));
  };

  /** Records what was said of the one called, and goes on; the caret of the roll call moves at once, the row when it is on disk. */
  const record = (state: RecordedAttendance, more: { reason?: string } = {}): void => {
    if (row?.person == null) return;
    const wasCalled = row.state !== 'called';
    void room.send({ kind: 'record-attendance', person: row.person, state, ...more });
    setAsking(null);
    if (!wasCalled) goOn();
  };
  useEffect(() => {
    if (asking === null) page.current?.focus({ preventScroll: true });
  }, [asking]);
  useRollCallKeys({ record, move, ask: setAsking, row, room });

  return (
    <div className="room" ref={page} tabIndex={-1}>
      <div className="roll-call">
        <RollCallList room={room} rows={rows} called={row} choose={(each) => setAt(rowKey(each))} />
        <div className="roll-call-middle" data-region>
          {row && asking !== 'guest' && (
            <CalledName
              room={room}
              row={row}
              count={counts}
              record={record}
              ask={setAsking}
              isAsking={asking !== null}
            />
          )}
          {asking === 'reason' && row && (
            <ReasonForm
              save={(reason) => record('excused', reason === '' ? {} : { reason })}
              cancel={() => setAsking(null)}
              room={room}
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
        <aside className="roll-call-side" data-region>
          <QuorumBars state={room.state} />
          <p className="roll-call-counts">
            {text('rollCall.counts', { present: counts.present, video: counts.video })}
          </p>
          <ActButton
            run={() => setAsking('guest')}
            meeting={room.meeting}
            why={room.why({ kind: 'register-guest', person: 'asked-beforehand', name: 'X' })}
            keyboard="g"
            alone
            act="register-guest"
          >
            {text('rollCall.guest')}
          </ActButton>
          <OpenMeeting room={room} isAllCalled={counts.called === counts.of} />
        </aside>
      </div>
      {asking === 'deputy' && row?.seat && (
        <DeputyDialog
          room={room}
          row={row}
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

type KeysProps = {
  record: (state: RecordedAttendance) => void;
  move: (step: number) => void;
  ask: (asking: Asking) => void;
  row: RollCallRow | undefined;
  room: Room;
};

/** Presses the button or link that has the focus, where that is none of the names: there Mellomrom means what it always means. */
function pressed(): true | null {
  const control = document.activeElement?.closest<HTMLElement>('button, a, summary');
  if (!control || control.classList.contains('roll-call-row')) return null;
  control.click();
  return true;
}

/** Mellomrom present, V video, F forfall, I ikke møtt, P permisjon, L forlot, D deputy, G guest, arrows back and forth. */
function useRollCallKeys({ record, move, ask, row, room }: KeysProps): void {
  const text = useText();
  const nobody = row?.person == null;
  const isHere = row?.state === 'present' || row?.state === 'video';
  useKeys([
    { key: ' ', label: text('term.attendance.present'), run: () => pressed() ?? record('present'), off: nobody },
    { key: 'v', label: text('term.attendance.video'), run: () => record('video'), off: nobody },
    { key: 'f', label: text('term.attendance.excused'), run: () => ask('reason'), off: nobody },
    { key: 'i', label: text('term.attendance.absent'), run: () => record('absent'), off: nobody },
    { key: 'p', label: text('term.attendance.leave'), run: () => record('leave'), off: nobody },
    { key: 'l', label: text('term.attendance.left'), run: () => record('left'), off: !isHere },
    { key: 'd', label: text('rollCall.deputy'), run: () => ask('deputy'), off: !row?.seat?.deputies.length },
    {
      key: 'g',
      label: text('rollCall.guest'),
      run: () => ask('guest'),
      off: room.why({ kind: 'register-guest', person: 'asked-beforehand', name: 'X' }) !== null,
    },
    { key: 'ArrowDown', label: text('rollCall.nextName'), run: () => move(1), quiet: true },
    { key: 'ArrowUp', label: text('rollCall.previousName'), run: () => move(-1), quiet: true },
  ]);
}
