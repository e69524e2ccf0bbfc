/** Away for a time that is said beforehand, with the deputy who is to sit: planned here, recorded when it comes (A6, A2). */
import { useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import type { TimeSaid } from '../../domain/meeting/attendance-commands.ts';
import { isOver, plannedAbsences, plannedDeputy, saidAgain } from '../../domain/meeting/planned-times.ts';
import { saidWithout } from '../../domain/meeting/plans-due.ts';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { ActButton } from '../room/ActButton.tsx';
import { ActForm } from '../room/ActForm.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { clockTime } from './moments.ts';
import { usePlannedWords } from './planned-words.ts';
import type { RollCallRow } from './roll-call.ts';

type Props = { room: Room; row: RollCallRow; person: PersonId; onClose: () => void };

export function AwayForTimeDialog({ room, row, person, onClose }: Props) {
  const text = useText();
  const format = useFormat();
  const { state } = room;
  const { days } = state;
  const [day, setDay] = useState(() => firstDay(room));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState(plannedAbsences(state, person)[0]?.reason ?? '');
  const deputies = row.seat?.deputies ?? [];
  const [deputy, setDeputy] = useState<PersonId | ''>(deputies[0] ?? '');
  const said = timeSaid(day, from, to);
  const absence: RoomCommand = {
    kind: 'report-absence',
    person,
    during: [...knownTimes(room, person), ...(said === null ? [] : [said])],
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
  const why =
    said === null
      ? text('attendance.timeWrong')
      : days.length < 2 && from.trim() === '' && to.trim() === ''
        ? text('attendance.timeMissing')
        : room.why(absence);
  const save = async (): Promise<void> => {
    if (said === null || !isDone(await room.send(absence))) return;
    if (deputy !== '' && row.seat)
      await room.send({ kind: 'seat-deputy', person: deputy, seat: row.seat.seat, during: [said] });
    onClose();
  };
  return (
    <Dialog title={text('attendance.awayForTime', { name: personName(state, person) })} onClose={onClose} wide>
      <ActForm meeting={room.meeting} why={why} act="plan-absence" save={save} cancel={onClose}>
        <p className="hint">{text('attendance.planHint')}</p>
        <Planned room={room} row={row} person={person} />
        <div className="fields">
          {days.length > 1 && (
            <SelectField<string>
              label={text('attendance.planDay')}
              value={String(day)}
              choices={days.map((each, index) => ({
                value: String(index + 1),
                words: `${text('attendance.plan.day', { day: index + 1 })} (${format.shortDate(each.date)})`,
              }))}
              onChoose={(value) => setDay(Number(value))}
            />
          )}
          <TextField label={text('attendance.planFrom')} placeholder="10.40" value={from} onType={setFrom} />
          <TextField label={text('attendance.planTo')} placeholder="11.15" value={to} onType={setTo} />
          <TextField label={text('rollCall.reason')} value={reason} onType={setReason} />
          {deputies.length > 0 && (
            <SelectField<string>
              label={text('attendance.deputyForTime')}
              value={deputy}
              choices={[
                { value: '', words: text('attendance.nobody') },
                ...deputies.map((each) => ({ value: each, words: personName(state, each) })),
              ]}
              onChoose={setDeputy}
            />
          )}
        </div>
      </ActForm>
    </Dialog>
  );
}

/** What is planned already, each with the way to drop it. */
function Planned({ room, row, person }: Omit<Props, 'onClose'>) {
  const text = useText();
  const words = usePlannedWords(room.state);
  const { at } = room.now();
  const known = plannedAbsences(room.state, person).filter((each) => !isOver(each.time, at));
  if (known.length === 0) return null;
  return (
    <ul className="planned-times">
      {known.map(({ time, reason }) => {
        const sits = row.seat ? plannedDeputy(room.state, row.seat.seat, time) : null;
        const drop: RoomCommand = {
          kind: 'report-absence',
          person,
          during: saidWithout(room.state, person, time, at),
          ...(reason === undefined ? {} : { reason }),
        };
        return (
          <li key={`${time.date} ${time.from} ${time.to}`}>
            {sits === null
              ? words(time)
              : text('attendance.plannedWith', { time: words(time), deputy: personName(room.state, sits.person) })}{' '}
            <ActButton
              variant="tertiary"
              run={() => void room.send(drop)}
              meeting={room.meeting}
              why={room.why(drop)}
              act="drop-planned-time"
            >
              {text('attendance.due.drop')}
            </ActButton>
          </li>
        );
      })}
    </ul>
  );
}

/** Today, where it is a day of the meeting, else the first. */
function firstDay(room: Room): number {
  const today = norwegianTime(room.now().at).date;
  return Math.max(1, room.state.days.findIndex((each) => each.date === today) + 1);
}

/** The time that the fields mean; null while one of them is being written. */
function timeSaid(day: number, from: string, to: string): TimeSaid | null {
  const [begins, ends] = [from, to].map((each) => (each.trim() === '' ? undefined : clockTime(each)));
  if (begins === null || ends === null) return null;
  return { day, ...(begins === undefined ? {} : { from: begins }), ...(ends === undefined ? {} : { to: ends }) };
}

function knownTimes(room: Room, person: PersonId): TimeSaid[] {
  const { at } = room.now();
  return plannedAbsences(room.state, person).flatMap((each) => saidAgain(room.state, each.time, at) ?? []);
}
