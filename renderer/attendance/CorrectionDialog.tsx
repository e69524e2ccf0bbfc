/**
 * What is now known to have been so: an entry of its own that changes no decision, and flags those that it touches.
 * Which ones is shown before it is saved (A1, K11).
 */
import { useState } from 'react';
import { decisionFlags, type DecisionFlag } from '../../domain/meeting/corrections.ts';
import { ATTENDANCE_STATES, type RecordedAttendance } from '../../domain/meeting/attendance-events.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { PersonId, SeatId } from '../../domain/ids.ts';
import { ActForm } from '../room/ActForm.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useFlagWords } from './DecisionFlags.tsx';
import { MomentField, momentFrom, type MomentValues } from './MomentField.tsx';
import { beginnings, endings } from './moments.ts';

type Props = { room: Room; person: PersonId; onClose: () => void };

export function CorrectionDialog({ room, person, onClose }: Props) {
  const text = useText();
  const { state } = room;
  const [was, setWas] = useState<RecordedAttendance>('present');
  const seats = seatsOf(room, person);
  const [seat, setSeat] = useState<SeatId | ''>(seats[0] ?? '');
  const froms = beginnings(state);
  const tos = endings(state);
  const date = state.days[0]?.date ?? '';
  const [from, setFrom] = useState<MomentValues>({ value: froms.at(-1)?.value ?? 'clock', date, time: '' });
  const [to, setTo] = useState<MomentValues>({ value: tos.at(-1)?.value ?? 'clock', date, time: '' });
  const [reason, setReason] = useState('');
  const [first, last] = [momentFrom(from, froms), momentFrom(to, tos)];
  const isHere = was === 'present' || was === 'video';
  const command: RoomCommand = {
    kind: 'correct-attendance',
    person,
    state: was,
    ...(isHere && seat !== '' ? { seat } : {}),
    from: first ?? { entry: state.entry },
    ...(last === null ? {} : { to: last }),
    reason: reason.trim() || '…',
  };
  const why =
    first === null || last === null
      ? text('attendance.timeFirst')
      : (room.why(command) ?? (reason.trim() === '' ? text('attendance.reasonFirst') : null));
  const save = async (): Promise<void> => {
    if (isDone(await room.send(command))) onClose();
  };
  return (
    <Dialog title={text('attendance.correct', { name: personName(state, person) })} onClose={onClose} wide>
      <ActForm
        meeting={room.meeting}
        why={why}
        act="correct-attendance"
        label={text('attendance.saveCorrection')}
        save={save}
        cancel={onClose}
      >
        <p className="hint">{text('attendance.correctHint')}</p>
        <div className="correction-fields">
          <SelectField
            label={text('attendance.was')}
            value={was}
            choices={ATTENDANCE_STATES.map((value) => ({ value, words: text(`term.attendance.${value}`) }))}
            onChoose={setWas}
          />
          {isHere && seats.length > 0 && <SeatField room={room} seats={seats} seat={seat} onChoose={setSeat} />}
          <MomentField label={text('attendance.from')} state={state} moments={froms} values={from} onChange={setFrom} />
          <MomentField label={text('attendance.to')} state={state} moments={tos} values={to} onChange={setTo} />
        </div>
        <TextField label={text('attendance.correctReason')} value={reason} onType={setReason} />
        <Touched room={room} flags={first === null || last === null ? [] : newFlags(room, command)} />
      </ActForm>
    </Dialog>
  );
}

/** The seats in which a person can have sat: held, as deputy, or let in for. */
function seatsOf({ state }: Room, person: PersonId): SeatId[] {
  const own = state.roster.seats.filter((each) => each.holder === person || each.deputies.includes(person));
  const standIn = state.standIns[person]?.seat;
  return [...new Set([...own.map((each) => each.seat), ...(standIn === undefined ? [] : [standIn])])];
}

type SeatProps = { room: Room; seats: readonly SeatId[]; seat: string; onChoose: (seat: SeatId | '') => void };

function SeatField({ room, seats, seat, onChoose }: SeatProps) {
  const text = useText();
  const names = useNames(room.meeting);
  return (
    <SelectField<string>
      label={text('attendance.inSeat')}
      value={seat}
      choices={seats.map((value) => ({ value, words: names.seat(value) }))}
      onChoose={onChoose}
    />
  );
}

/** The flags that a command would put on decisions, beside those that stand already. */
function newFlags(room: Room, command: RoomCommand): DecisionFlag[] {
  const after = room.after(command);
  if (isRefusal(after)) return [];
  const standing = new Set(decisionFlags(room.state).map(keyOf));
  return decisionFlags(after).filter((each) => !standing.has(keyOf(each)));
}

function keyOf({ decisionEntry, person, seat, what }: DecisionFlag): string {
  return [decisionEntry, person, seat, what].join(' ');
}

function Touched({ room, flags }: { room: Room; flags: readonly DecisionFlag[] }) {
  const text = useText();
  const words = useFlagWords(room.meeting, room.state);
  if (flags.length === 0) return <p className="hint">{text('attendance.touchesNone')}</p>;
  return (
    <Sentence tone="warning">
      <p>{text('attendance.touches', { count: flags.length })}</p>
      <ul>
        {flags.map((each) => (
          <li key={keyOf(each)}>{words(each)}</li>
        ))}
      </ul>
    </Sentence>
  );
}
