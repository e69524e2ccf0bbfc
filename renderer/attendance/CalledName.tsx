/** The one who is called: the name so large that the room can read it over a shoulder, and an answer under each key. */
import type { RecordedAttendance } from '../../domain/meeting/events.ts';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { AttendanceMark } from './AttendanceMark.tsx';
import type { RollCallCount, RollCallRow } from './roll-call.ts';

type Props = {
  room: Room;
  row: RollCallRow;
  count: RollCallCount;
  record: (state: RecordedAttendance) => void;
  ask: (asking: 'reason' | 'deputy') => void;
  isAsking: boolean;
};

export function CalledName({ room, row, count, record, ask, isAsking }: Props) {
  const text = useText();
  const who = row.person === null ? null : whoIs(room.state, row.person, row.seat?.seat);
  const from = [who?.office ?? row.seat?.office, who?.organisation].filter((each) => each !== undefined && each !== '');
  return (
    <div className="called" aria-live="polite">
      <p className="called-count figures">{text('rollCall.count', { called: count.called, of: count.of })}</p>
      <p className="called-name">{who?.name ?? text('rollCall.vacant')}</p>
      <p className="called-from">{from.join(' · ')}</p>
      {who && who.represents.length > 0 && (
        <p className="called-represents">{text('rollCall.represents', { names: who.represents.join(', ') })}</p>
      )}
      {row.seat && !row.seat.rights.includes('decide') && <p className="called-rights">{rightsText(row, text)}</p>}
      <p className="called-state" data-state={row.state}>
        <AttendanceMark state={row.state} /> {text(`term.attendance.${row.state}`)}
        {row.reason !== undefined && ` (${row.reason})`}
        {row.sitting !== null && ` · ${text('rollCall.sitting', { name: personName(room.state, row.sitting) })}`}
      </p>
      {!isAsking && <Answers room={room} row={row} record={record} ask={ask} />}
    </div>
  );
}

function rightsText(row: RollCallRow, text: ReturnType<typeof useText>): string {
  if (row.seat?.secretary) return text('term.preset.secretary');
  if (row.seat?.rights.includes('propose')) return text('term.preset.proposingObserver');
  return text(row.seat?.rights.includes('speak') ? 'term.preset.speakingObserver' : 'term.preset.observer');
}

function Answers({ room, row, record, ask }: Pick<Props, 'room' | 'row' | 'record' | 'ask'>) {
  const text = useText();
  const { person } = row;
  const why = (state: RecordedAttendance) =>
    person === null ? text('rollCall.vacant') : room.why({ kind: 'record-attendance', person, state });
  const isHere = row.state === 'present' || row.state === 'video';
  const answers: readonly { state: RecordedAttendance; key: string; run: () => void }[] = [
    { state: 'present', key: ' ', run: () => record('present') },
    { state: 'video', key: 'v', run: () => record('video') },
    { state: 'excused', key: 'f', run: () => ask('reason') },
    { state: 'absent', key: 'i', run: () => record('absent') },
    { state: 'leave', key: 'p', run: () => record('leave') },
    ...(isHere ? [{ state: 'left' as const, key: 'l', run: () => record('left') }] : []),
  ];
  return (
    <div className="called-answers">
      {answers.map((each) => (
        <ActButton
          key={each.state}
          variant={each.state === 'present' ? 'primary' : 'secondary'}
          run={each.run}
          meeting={room.meeting}
          why={why(each.state)}
          keyboard={each.key}
          alone
          act={`record-${each.state}`}
        >
          {capitalised(text(`term.attendance.${each.state}`))}
        </ActButton>
      ))}
      {row.seat && (
        <ActButton
          run={() => ask('deputy')}
          meeting={room.meeting}
          why={row.seat.deputies.length === 0 ? text('rollCall.noDeputies') : null}
          keyboard="d"
          alone
          act="deputy"
        >
          {text('rollCall.deputy')}
        </ActButton>
      )}
    </div>
  );
}
