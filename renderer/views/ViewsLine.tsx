/**
 * The views on a case in a few quiet lines: noes and missing answers first, and why silence is not enough (K2, C7).
 * The way to the table is beside them; where nobody was asked it stands alone.
 */
import { useState } from 'react';
import { wording } from '../../domain/meeting/wordings.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { viewsAgainst } from '../../domain/meeting/views.ts';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { useFewNames } from '../consensus/useFewNames.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { missingByDeadline, viewRows, type ViewStanding } from './view-rows.ts';
import { ViewMark } from './ViewMark.tsx';
import './views.css';
import { ViewsDialog } from './ViewsDialog.tsx';
import { withoutYear } from './without-year.ts';

type Props = {
  room: Room;
  item: string;
  /** The proposal that would be tested; absent while the case is planned. */
  proposal?: Proposal;
  /** Whether the way to the table stands also where nobody was asked. */
  always?: boolean;
};

/** In this order: what stands in the way of agreement is read first. */
const NAMED = ['against', 'missing', 'mustAnchor', 'none'] as const satisfies ViewStanding[];

export function ViewsLine({ room, item: id, proposal, always = false }: Props) {
  const text = useText();
  const few = useFewNames();
  const [open, setOpen] = useState(false);
  const item = room.state.items[id];
  const rows = viewRows(room.state, id);
  const known = rows.filter((each) => each.standing !== 'unasked');
  const due = useDue(room, known);
  if (!item || rows.length === 0 || (known.length === 0 && !always)) return null;
  const isUntested = proposal !== undefined && wording(proposal).test === 'none' && !wording(proposal).decision;
  const yes = known.filter((each) => each.standing === 'assents' || each.standing === 'assentsWithRemark');
  return (
    <div className="views-line">
      {NAMED.map((standing) => ({ standing, names: namesOf(known, standing) }))
        .filter(({ names }) => names.length > 0)
        .map(({ standing, names }) => (
          <p key={standing} data-standing={standing}>
            <ViewMark standing={standing} />{' '}
            <span>
              {text(`views.line.${standing}`, { names: few(names) })}
              {standing === 'missing' && due}
            </span>
          </p>
        ))}
      {isUntested && viewsAgainst(room.state, id).length > 0 && <p className="hint">{text('views.noSilence')}</p>}
      <div className="views-rest">
        {yes.length > 0 && (
          <p data-standing="assents">
            <ViewMark standing="assents" /> <span>{text('views.line.assents', { count: yes.length })}</span>
          </p>
        )}
        <button type="button" className="quiet-button" data-act="views" onClick={() => setOpen(true)}>
          {text('views.open')} …
        </button>
      </div>
      {open && <ViewsDialog room={room} item={item} onClose={() => setOpen(false)} />}
    </div>
  );
}

function namesOf(rows: ReturnType<typeof viewRows>, standing: ViewStanding): string[] {
  return rows.filter((each) => each.standing === standing).map((each) => each.name);
}

/** " (frist 1. desember 2026)", where all whose answers are missing were asked by one day, as they most often are. */
function useDue(room: Room, rows: ReturnType<typeof viewRows>): string {
  const text = useText();
  const format = useFormat();
  const [day, ...others] = missingByDeadline(rows).map((each) => each.deadline);
  if (day === undefined || others.length > 0) return '';
  const isOver = day < norwegianTime(room.now().at).date;
  return ` (${text(isOver ? 'views.overdue' : 'views.due', { date: withoutYear(format.date(day)) })})`;
}
