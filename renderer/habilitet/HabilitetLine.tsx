/** Under the head of the room: who is inhabil in the open item and who sits instead, and what has not been decided (A4). */
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import { openHabilitet } from '../../domain/meeting/habilitet.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { personName } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { inhabilIn } from './inhabil.ts';

type Props = { room: Room; open: () => void; changeChair: () => void };

export function HabilitetLine({ room, open, changeChair }: Props) {
  const text = useText();
  const { state } = room;
  const { current } = state;
  if (current === null) return null;
  const inhabil = inhabilIn(state, current);
  const undecided = openHabilitet(state, current);
  if (inhabil.length === 0 && undecided.length === 0) return null;
  const filled = filledSeats(state, current);
  const words = inhabil.map((person) => {
    const seat = state.roster.seats.find((each) => each.holder === person);
    const sitting = seat && filled.get(seat.seat);
    const name = personName(state, person);
    return sitting === undefined ? name : text('habilitet.withDeputy', { name, deputy: personName(state, sitting) });
  });
  return (
    <span className="strip-part" role="status">
      {words.length > 0 && <span>{text('habilitet.inhabilHere', { names: words.join(', ') })}</span>}
      {undecided.length > 0 && (
        <span>
          <Icon name="warning" size={16} />{' '}
          {text('habilitet.undecided', { names: undecided.map((each) => personName(state, each)).join(', ') })}
        </span>
      )}
      {state.chair !== null && isInhabil(state, state.chair, current) ? (
        <button type="button" className="quiet-button" onClick={changeChair} data-act="hand-over-chair">
          <Icon name="warning" size={16} /> {text('habilitet.chairInhabil')}
        </button>
      ) : (
        <button type="button" className="quiet-button" onClick={open} data-act="open-habilitet">
          {text('habilitet.open')}
        </button>
      )}
    </span>
  );
}
