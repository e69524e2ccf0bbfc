/** The one who is called: the name so large that the room can read it over a shoulder, and an answer under each key. */
import type { PersonId } from '../../domain/ids.ts';
import type { RecordedAttendance } from '../../domain/meeting/attendance-events.ts';
import { isOver, plannedDeputy } from '../../domain/meeting/planned-times.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemRange } from '../../domain/minutes/item-range.ts';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { AttendanceMark } from './AttendanceMark.tsx';
import { usePlannedWords } from './planned-words.ts';
import type { RollCallCount, RollCallRow } from './roll-call.ts';
import { whyOff, type Asking } from './useRollCallKeys.ts';

type Props = {
  room: Room;
  row: RollCallRow;
  /** The deputy who is called in the holder's place. */
  deputy: PersonId | null;
  count: RollCallCount;
  record: (state: RecordedAttendance) => void;
  ask: (asking: Asking) => void;
  goOn: () => void;
  isAsking: boolean;
};

export function CalledName({ room, row, deputy, count, record, ask, goOn, isAsking }: Props) {
  const text = useText();
  const person = deputy ?? row.person;
  const who = person === null ? null : whoIs(room.state, person, row.seat?.seat);
  const from = [who?.office ?? row.seat?.office, who?.organisation].filter((each) => each !== undefined && each !== '');
  return (
    <div className="called" aria-live="polite">
      <p className="called-count figures">{text('rollCall.count', { called: count.called, of: count.of })}</p>
      {deputy !== null && <p className="called-for">{deputyWords(room.state, row, deputy, text)}</p>}
      <p className="called-name">{who?.name ?? text('rollCall.vacant')}</p>
      <p className="called-from">{from.join(' · ')}</p>
      {who && who.represents.length > 0 && (
        <p className="called-represents">{text('rollCall.represents', { names: who.represents.join(', ') })}</p>
      )}
      {row.seat && !row.seat.rights.includes('decide') && <p className="called-rights">{rightsText(row, text)}</p>}
      {deputy === null && <State room={room} row={row} />}
      {!isAsking && (
        <>
          <Answers room={room} row={row} deputy={deputy} record={record} ask={ask} />
          <More room={room} row={row} called={person} ask={ask} />
          {deputy !== null && (
            <ActButton variant="tertiary" run={goOn} meeting={room.meeting} keyboard="ArrowDown" act="go-on">
              {text('attendance.deputyLater')}
            </ActButton>
          )}
        </>
      )}
    </div>
  );
}

/** "Anne Dahl: forfall. Vara 1 av 2", or the vacant seat's deputy. */
function deputyWords(state: MeetingState, { person, seat, state: how }: RollCallRow, deputy: PersonId, text: Text) {
  const order = (seat?.deputies.indexOf(deputy) ?? 0) + 1;
  const of = seat?.deputies.length ?? 0;
  return person === null
    ? text('attendance.deputyOfVacant', { order, of })
    : text('attendance.deputyOf', {
        name: personName(state, person),
        state: text(`term.attendance.${how}`),
        order,
        of,
      });
}

/** How the one called stands now, and what is known for single items. */
function State({ room, row }: { room: Room; row: RollCallRow }) {
  const text = useText();
  const format = useFormat();
  const { state } = room;
  return (
    <>
      <p className="called-state" data-state={row.state}>
        <AttendanceMark state={row.state} /> {text(`term.attendance.${row.state}`)}
        {row.until !== undefined && ` ${text('attendance.untilTime', { time: format.time(row.until) })}`}
        {row.reason !== undefined && ` (${row.reason})`}
        {row.sitting !== null && ` · ${text('rollCall.sitting', { name: personName(state, row.sitting) })}`}
      </p>
      {row.awayIn.length > 0 && (
        <p className="called-rights">
          {text('attendance.awayIn', {
            items: itemRange(
              row.awayIn.map((each) => ({ number: state.items[each]?.number, title: state.items[each]?.title ?? '' })),
              text('attendance.itemWord'),
            ),
          })}
        </p>
      )}
      <PlannedAway room={room} row={row} />
      {row.inhabil && <p className="called-rights">{text('attendance.inhabilNow')}</p>}
    </>
  );
}

/** When the one called said to be away, and who is to sit then (A6). */
function PlannedAway({ room, row }: { room: Room; row: RollCallRow }) {
  const text = useText();
  const words = usePlannedWords(room.state);
  const { at } = room.now();
  const times = row.awayDuring.filter((each) => !isOver(each, at));
  if (times.length === 0) return null;
  const planned = times.map((time) => {
    const sits = row.seat ? plannedDeputy(room.state, row.seat.seat, time) : null;
    return sits === null
      ? words(time)
      : text('attendance.plannedWith', { time: words(time), deputy: personName(room.state, sits.person) });
  });
  return <p className="called-rights">{text('attendance.plannedAway', { times: planned.join('; ') })}</p>;
}

function rightsText(row: RollCallRow, text: Text): string {
  if (row.seat?.secretary) return text('term.preset.secretary');
  if (row.seat?.rights.includes('propose')) return text('term.preset.proposingObserver');
  return text(row.seat?.rights.includes('speak') ? 'term.preset.speakingObserver' : 'term.preset.observer');
}

type AnswersProps = Pick<Props, 'room' | 'row' | 'deputy' | 'record' | 'ask'>;

function Answers({ room, row, deputy, record, ask }: AnswersProps) {
  const text = useText();
  const person = deputy ?? row.person;
  const why = (state: RecordedAttendance) => {
    if (person === null) return text('rollCall.vacant');
    // What is said of the holder is still on its way to disk while the deputy is called; the law answers when it is sent.
    return deputy === null ? room.why({ kind: 'record-attendance', person, state }) : null;
  };
  const isHere = deputy === null && (row.state === 'present' || row.state === 'video');
  const answers: readonly { state: RecordedAttendance; key: string; run: () => void }[] = [
    { state: 'present', key: ' ', run: () => record('present') },
    { state: 'video', key: 'v', run: () => record('video') },
    { state: 'excused', key: 'f', run: () => ask('excused') },
    { state: 'absent', key: 'i', run: () => record('absent') },
    { state: 'leave', key: 'p', run: () => ask('leave') },
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
    </div>
  );
}

type MoreProps = { room: Room; row: RollCallRow; called: PersonId | null; ask: (asking: Asking) => void };

/** What one key cannot say: a deputy of one's choice, absence from items, one who meets for, a correction. */
function More({ room, row, called, ask }: MoreProps) {
  const text = useText();
  const off = whyOff(room, row, called);
  const reason = (what: 'deputy' | 'items' | 'time' | 'stand-in' | 'correct') => {
    const why = off[what];
    if (why === 'noDeputies') return text('rollCall.noDeputies');
    if (why === 'noSeat') return text('attendance.noSeat');
    return why === 'nobody' ? text('rollCall.vacant') : why;
  };
  const acts = [
    { what: 'deputy', key: 'd', words: text('rollCall.deputy') },
    { what: 'items', key: 'e', words: text('attendance.forItems') },
    { what: 'time', key: 't', words: text('attendance.forTime') },
    { what: 'stand-in', key: 'm', words: text('attendance.standIn') },
    { what: 'correct', key: 'r', words: text('attendance.correctKey') },
  ] as const;
  return (
    <div className="called-more">
      {acts.map(({ what, key, words }) => (
        <ActButton
          key={what}
          variant="tertiary"
          run={() => ask(what)}
          meeting={room.meeting}
          why={reason(what)}
          keyboard={key}
          alone
          act={what}
        >
          {words}
        </ActButton>
      ))}
    </div>
  );
}
