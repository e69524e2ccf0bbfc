/** Announcing a protokolltilførsel: one or more of those who can stand behind it (K16). */
import { useState } from 'react';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import type { StatementAuthor } from '../../domain/meeting/statement-state.ts';
import { ActForm } from '../room/ActForm.tsx';
import { organisationName, personName } from '../room/people.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { isDone, newId, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

type Props = { room: Room; item: string; onDone: () => void };

export function AnnounceStatement({ room, item, onDone }: Props) {
  const text = useText();
  const [statement] = useState(newId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const authors = possibleAuthors(room, item);
  const of = (keys: readonly string[]): StatementAuthor[] =>
    authors.filter((each) => keys.includes(each.key)).map((each) => each.author);
  const command = (keys: readonly string[]): RoomCommand => ({
    kind: 'announce-statement',
    statement,
    item,
    authors: of(keys),
  });
  const [first] = authors;
  // Whether any can be announced is said before somebody is chosen.
  const refusal = first ? room.why(command(chosen.length > 0 ? chosen : [first.key])) : null;
  const why = refusal ?? (chosen.length === 0 ? text('statement.authorsFirst') : null);
  const save = async (): Promise<void> => {
    if (isDone(await room.send(command(chosen)))) onDone();
  };
  const toggle = (key: string): void =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key]);
  return (
    <ActForm
      meeting={room.meeting}
      why={why}
      act="announce-statement"
      label={text('statement.announce')}
      keyboard="Enter"
      save={save}
    >
      <fieldset className="next-steps">
        <legend className="room-label">{text('statement.authors')}</legend>
        <div className="statement-authors">
          {authors.map(({ key, name }) => (
            <label key={key} className="choice">
              <input type="checkbox" className="ds-input" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </ActForm>
  );
}

/** Each kommune of a seat that decides; each person where several seats speak for one; and observers by their organisation. */
function possibleAuthors({ state }: Room, item: string): { key: string; name: string; author: StatementAuthor }[] {
  const filled = filledSeats(state, item);
  return state.roster.seats
    .filter((each) => each.body === bodyOfItem(state, item) && each.rights.includes('speak'))
    .flatMap(({ seat, represents, organisation }) => {
      const person = filled.get(seat);
      const spoken = represents.length === 0 ? [organisation] : represents;
      return spoken.map((each) => ({
        key: `${seat} ${each}`,
        name:
          person === undefined
            ? organisationName(state, each)
            : `${organisationName(state, each)} · ${personName(state, person)}`,
        author: { seat, organisation: each },
      }));
    });
}
