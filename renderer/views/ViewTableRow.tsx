/** One organisation in the table: its view by shape and word, who treated it, when, and the letters while it has the caret. */
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import type { ViewEntry } from './useViewEntry.ts';
import { VIEW_KEYS, type ViewRow } from './view-rows.ts';
import { ViewMark } from './ViewMark.tsx';

type Props = { room: Room; row: ViewRow; entry: ViewEntry };

export function ViewTableRow({ room, row, entry }: Props) {
  const text = useText();
  const format = useFormat();
  const { organisation, name, standing, view } = row;
  const isFocused = entry.focused === organisation;
  return (
    <tr
      className="view-row"
      data-organisation={organisation}
      data-standing={standing}
      data-focused={isFocused}
      onClick={() => entry.focus(organisation)}
    >
      <th scope="row">
        <button
          type="button"
          className="view-name"
          tabIndex={isFocused ? 0 : -1}
          aria-expanded={view === null ? undefined : entry.opened === organisation}
          onFocus={() => entry.focus(organisation)}
          onClick={() => {
            if (view !== null) entry.open(organisation);
          }}
        >
          {name}
        </button>
      </th>
      <td>
        <span className="view-said">
          <ViewMark standing={standing} /> {text(wordOf(standing))}
          <Due room={room} row={row} />
          {view?.from === 'preMeeting' && <span className="quiet">({text('views.preMeeting')})</span>}
        </span>
        {view?.words !== undefined && <q className="view-words">{view.words}</q>}
        {isFocused && entry.opened === null && entry.why === null && <Letters name={name} entry={entry} />}
      </td>
      <td>{view?.treatedBy ?? ''}</td>
      <td className="figures">{view?.treatedOn === undefined ? '' : format.shortDate(view.treatedOn)}</td>
      <td>{view?.reference ?? ''}</td>
    </tr>
  );
}

/** When the answer is, or was, due; nothing where it has come. */
function Due({ room, row }: { room: Room; row: ViewRow }) {
  const text = useText();
  const format = useFormat();
  if (row.standing !== 'missing' || row.deadline === null) return null;
  const isOver = row.deadline < norwegianTime(room.now().at).date;
  return (
    <span className="quiet">
      ({text(isOver ? 'views.overdue' : 'views.due', { date: format.shortDate(row.deadline) })})
    </span>
  );
}

/** Every letter has a button. */
function Letters({ name, entry }: { name: string; entry: ViewEntry }) {
  const text = useText();
  return (
    <span className="view-letters" role="group" aria-label={text('views.answerOf', { name })}>
      {VIEW_KEYS.map(({ key, view }) => (
        <button
          key={key}
          type="button"
          className="view-letter"
          tabIndex={-1}
          data-act={view}
          title={text(`views.kind.${view}`)}
          onClick={(event) => {
            event.stopPropagation();
            entry.record(view);
          }}
        >
          <kbd>{key}</kbd> {capitalised(text(`views.short.${view}`))}
        </button>
      ))}
      {entry.canAsk && (
        <button
          type="button"
          className="view-letter"
          tabIndex={-1}
          data-act="ask-one"
          onClick={(event) => {
            event.stopPropagation();
            entry.ask();
          }}
        >
          <kbd>S</kbd> {text('views.askOne')}
        </button>
      )}
    </span>
  );
}

function wordOf(standing: ViewRow['standing']) {
  return standing === 'missing' || standing === 'unasked'
    ? (`views.state.${standing}` as const)
    : (`views.kind.${standing}` as const);
}
