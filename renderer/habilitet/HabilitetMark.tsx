/** One person's habilitet in one item: who raised it, what the body found, who sits instead, and what can be done now. */
import { useState } from 'react';
import type { PersonId, SeatId } from '../../domain/ids.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { isPresent } from '../../domain/meeting/attendance-state.ts';
import type { HabilitetGround } from '../../domain/meeting/habilitet-events.ts';
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { ActButton } from '../room/ActButton.tsx';
import { personName } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { groundWords } from './ground.ts';

type Props = { room: Room; item: Item; person: PersonId; onChangeChair: () => void };

export function HabilitetMark({ room, item, person, onChangeChair }: Props) {
  const text = useText();
  const { state, meeting } = room;
  const mark = state.habilitet[item.item]?.[person];
  if (!mark) return null;
  const answer = mark.answers.at(-1);
  const ground = answer?.ground ?? mark.raised.at(-1)?.ground ?? ({ law: 'fvl6' } as const);
  const inhabil = isInhabil(state, person, item.item);
  const isChair = inhabil && state.chair === person && item.concludedAt === undefined;
  return (
    <li className="habilitet-mark" data-inhabil={inhabil}>
      <p>
        <strong>{personName(state, person)}</strong>{' '}
        {answer
          ? text(answer.habil ? 'habilitet.isHabil' : 'habilitet.isInhabil', { count: answer.decidedBy.length })
          : text('habilitet.notDecided')}
      </p>
      <p className="quiet">
        {groundWords(ground, text)}
        {mark.raised.length > 0 &&
          ` · ${text('habilitet.raised', { names: mark.raised.map(({ by }) => personName(state, by)).join(', ') })}`}
      </p>
      {item.concludedAt === undefined ? (
        <div className="row">
          {answer?.habil !== false && <Decide room={room} item={item} person={person} habil={false} ground={ground} />}
          {answer?.habil !== true && <Decide room={room} item={item} person={person} habil={true} ground={ground} />}
          {isChair && (
            <ActButton run={onChangeChair} meeting={meeting} act="hand-over-chair">
              {text('habilitet.handOver')}
            </ActButton>
          )}
        </div>
      ) : (
        <Correct room={room} item={item} person={person} habil={answer?.habil ?? true} ground={ground} />
      )}
      {inhabil && item.concludedAt === undefined && <StepIns room={room} item={item} person={person} />}
    </li>
  );
}

type AnswerProps = { room: Room; item: Item; person: PersonId; habil: boolean; ground: HabilitetGround };

function Decide({ room, item, person, habil, ground }: AnswerProps) {
  const text = useText();
  const command = { kind: 'decide-habilitet', item: item.item, person, habil, ground } as const;
  return (
    <ActButton
      run={() => void room.send(command)}
      meeting={room.meeting}
      why={room.why(command)}
      act={habil ? 'answer-habil' : 'answer-inhabil'}
    >
      {text(habil ? 'habilitet.foundHabil' : 'habilitet.foundInhabil')}
    </ActButton>
  );
}

/** After the item has been concluded: a correction with its reason, which flags the decisions that it touches (K11). */
function Correct({ room, item, person, habil, ground }: AnswerProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  const command = {
    kind: 'correct-habilitet',
    item: item.item,
    person,
    habil: !habil,
    ground,
    reason: reason.trim() || '…',
  } as const;
  const why = room.why(command) ?? (reason.trim() === '' ? text('attendance.reasonFirst') : null);
  return (
    <div className="add-line">
      <TextField label={text('attendance.correctReason')} value={reason} onType={setReason} />
      <ActButton run={() => void room.send(command)} meeting={room.meeting} why={why} act="correct-habilitet">
        {text(habil ? 'habilitet.wasInhabil' : 'habilitet.wasHabil')}
      </ActButton>
    </div>
  );
}

/** The seats that stand empty for the item, and the deputies who may sit in them (A2). */
function StepIns({ room, item, person }: { room: Room; item: Item; person: PersonId }) {
  const text = useText();
  const { state } = room;
  const seats = state.roster.seats.filter(
    (each) => each.holder === person || (state.attendance[person]?.seat ?? null) === each.seat,
  );
  const filled = filledSeats(state, item.item);
  return seats.map((seat) => {
    const sitting = filled.get(seat.seat);
    const deputies = seat.deputies.filter((each) => each !== person && each !== sitting);
    return (
      <div key={seat.seat} className="habilitet-seat">
        <p>
          {seat.office}:{' '}
          {sitting === undefined
            ? text('habilitet.seatEmpty')
            : text('habilitet.sits', { name: personName(state, sitting) })}
        </p>
        <div className="row">
          {deputies.map((deputy) => (
            <StepIn key={deputy} room={room} item={item} seat={seat.seat} deputy={deputy} />
          ))}
        </div>
      </div>
    );
  });
}

type StepInProps = { room: Room; item: Item; seat: SeatId; deputy: PersonId };

/** A deputy who comes in for the case is recorded as present too: only one who is here fills a seat (A1, A2). */
function StepIn({ room, item, seat, deputy }: StepInProps) {
  const text = useText();
  const { state, meeting } = room;
  const isHere = isPresent(state.attendance[deputy]);
  const arriving = { kind: 'record-attendance', person: deputy, state: 'present' } as const;
  const sitting = { kind: 'seat-deputy', person: deputy, seat, items: [item.item] } as const;
  const why = (isHere ? null : room.why(arriving)) ?? room.why(sitting);
  const stepIn = async (): Promise<void> => {
    if (!isHere && !isDone(await room.send(arriving))) return;
    await room.send(sitting);
  };
  return (
    <ActButton variant="tertiary" run={() => void stepIn()} meeting={meeting} why={why} act="step-in">
      {text(isHere ? 'habilitet.stepIn' : 'habilitet.comesIn', { name: personName(state, deputy) })}
    </ActButton>
  );
}
