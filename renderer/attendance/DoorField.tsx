/** Who came and who went, in one short field beside the writing: a start of a name and Enter turns the person round (A1). */
import { useRef } from 'react';
import { isPresent } from '../../domain/meeting/attendance-state.ts';
import { attendanceState } from '../room/people.ts';
import { PersonField, type Meant } from '../room/PersonField.tsx';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { peopleMeant } from '../speaking/asking.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';

export function DoorField({ room }: { room: Room }) {
  const text = useText();
  const sentence = useRefusalText();
  const field = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const enter = (): void => {
    cameFrom.current = document.activeElement;
    field.current?.focus();
  };
  /** The caret goes back to the words it came from. */
  const leave = (): void => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  useKeys([{ key: 'd', label: text('rollCall.door'), run: enter }]);
  const turn = (person: string): RoomCommand => ({
    kind: 'record-attendance',
    person,
    state: isPresent(room.state.attendance[person]) ? 'left' : 'present',
  });
  const find = (typed: string): Meant[] =>
    peopleMeant(room.state, typed.trim()).map((who) => {
      const why = room.why(turn(who.person));
      const isHere = isPresent(room.state.attendance[who.person]);
      return {
        who,
        why: why === null ? null : sentence(why, room.meeting),
        enter: text(isHere ? 'rollCall.enterLeaves' : 'rollCall.enterComes', {
          state: text(`term.attendance.${attendanceState(room.state, who.person)}`),
        }),
      };
    });
  const take = async ({ who }: Meant): Promise<boolean> => {
    const done = isDone(await room.send(turn(who.person)));
    if (done) leave();
    return done;
  };
  return (
    <div className="door">
      <PersonField
        field={field}
        label={text('rollCall.door')}
        description={text('rollCall.doorHint')}
        find={find}
        take={take}
        onEmptyEscape={leave}
      />
      <KeyMark keyboard="d" />
    </div>
  );
}
