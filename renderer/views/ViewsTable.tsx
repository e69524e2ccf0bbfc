/** The table of views: a row for each organisation, arrows from row to row, a letter a view (C7). */
import { Fragment, useEffect, useRef, type KeyboardEvent } from 'react';
import type { ViewSource } from '../../domain/meeting/views-state.ts';
import type { Room } from '../room/useRoom.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { isTextField, useKeys } from '../ui/keys.ts';
import { Sentence } from '../ui/Sentence.tsx';
import type { Asking } from './useAsking.ts';
import { useViewEntry } from './useViewEntry.ts';
import { rowAfter, VIEW_KEYS, type ViewRow } from './view-rows.ts';
import { ViewDetails } from './ViewDetails.tsx';
import { ViewTableRow } from './ViewTableRow.tsx';

type Props = { room: Room; item: string; rows: readonly ViewRow[]; from: ViewSource; asking: Asking };

export function ViewsTable({ room, item, rows, from, asking }: Props) {
  const text = useText();
  const why = useRefusalText();
  const table = useRef<HTMLTableElement>(null);
  const entry = useViewEntry(room, item, rows, from, asking);
  const { focused, opened } = entry;
  // The caret follows the row that is meant, once entering has begun.
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current && opened === null)
      table.current?.querySelector<HTMLElement>('.view-row [tabindex="0"]')?.focus();
    begun.current = true;
  }, [focused, opened]);
  useKeys([
    { key: 's', label: text('views.askOne'), run: entry.ask, off: !entry.canAsk, inDialog: true, quiet: true },
    ...VIEW_KEYS.map(({ key, view }) => ({
      key: key.toLowerCase(),
      label: text(`views.kind.${view}`),
      run: () => entry.record(view),
      off: entry.why !== null,
      inDialog: true,
      quiet: true,
    })),
  ]);
  const walk = (event: KeyboardEvent): void => {
    if (isTextField(event.target) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    entry.focus(rowAfter(rows, focused, event.key === 'ArrowDown' ? 1 : -1));
  };
  return (
    <>
      {entry.why && <Sentence tone="note">{why(entry.why, room.meeting)}</Sentence>}
      <table className="views-table" ref={table} onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">{text('views.organisation')}</th>
            <th scope="col">{text('views.view')}</th>
            <th scope="col">{text('views.treatedBy')}</th>
            <th scope="col">{text('views.treatedOn')}</th>
            <th scope="col">{text('views.reference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.organisation}>
              <ViewTableRow room={room} row={row} entry={entry} />
              {row.organisation === opened && row.view !== null && (
                <tr>
                  <td colSpan={5}>
                    <ViewDetails
                      room={room}
                      item={item}
                      view={row.view}
                      rows={rows}
                      onDone={entry.close}
                      name={row.name}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}
