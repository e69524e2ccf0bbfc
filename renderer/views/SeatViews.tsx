/** On a tile of the round: what those the seat speaks for said before the meeting, "Kommunestyret 3. november: imot" (C7). */
import type { OrganisationId } from '../../domain/ids.ts';
import type { Room } from '../room/useRoom.ts';
import { organisationName } from '../room/people.ts';
import { useFormat, useText } from '../text/useText.ts';
import { viewRows, type ViewRow } from './view-rows.ts';
import './views.css';
import { withoutYear } from './without-year.ts';

type Props = { room: Room; item: string; organisations: readonly OrganisationId[] };

/** A tile has room for these; the table has them all. */
const MOST = 2;

export function SeatViews({ room, item, organisations }: Props) {
  const text = useText();
  const line = useViewLine(room);
  if (room.state.views[item] === undefined) return null;
  const own = viewRows(room.state, item).filter(
    (each) => each.standing !== 'unasked' && organisations.includes(each.organisation),
  );
  // Of many, those that do not agree are what must be known before the seat is asked.
  const told = organisations.length === 1 ? own : own.filter((each) => each.standing !== 'assents');
  if (told.length === 0) return null;
  return (
    <span className="seat-views">
      {told.slice(0, MOST).map((each) => (
        <span key={each.organisation} data-standing={each.standing}>
          {line(each, organisations.length > 1)}
        </span>
      ))}
      {told.length > MOST && <span>{text('views.tileMore', { count: told.length - MOST })}</span>}
    </span>
  );
}

/** In: a row, and whether it must say whose view it is. Out: the line. */
function useViewLine(room: Room): (row: ViewRow, named: boolean) => string {
  const text = useText();
  const format = useFormat();
  return ({ organisation, standing, view }, named) => {
    const name = organisationName(room.state, organisation);
    if (view === null || standing === 'missing' || standing === 'unasked') return text('views.tileMissing', { name });
    const by = [...(named ? [name] : []), view.treatedBy ?? (named ? '' : text('views.view'))]
      .filter((each) => each !== '')
      .join(', ');
    const said = text(`views.kind.${view.view}`);
    if (view.treatedOn === undefined) return text('views.tile', { by, view: said });
    return text('views.tileOn', { by, date: withoutYear(format.date(view.treatedOn)), view: said });
  };
}
