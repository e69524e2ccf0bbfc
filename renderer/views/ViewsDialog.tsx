/** Views before the meeting (C7): who was asked and by when, what each answered, and one key a view to record it. */
import { useEffect, useRef, useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { itemName } from '../room/agenda-time.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { AskForViews } from './AskForViews.tsx';
import { MissingViews } from './MissingViews.tsx';
import { useAsking } from './useAsking.ts';
import { viewRows } from './view-rows.ts';
import './views.css';
import { ViewsTable } from './ViewsTable.tsx';

type Props = { room: Room; item: Item; onClose: () => void };

export function ViewsDialog({ room, item, onClose }: Props) {
  const text = useText();
  const [fromPreMeeting, setFromPreMeeting] = useState(false);
  const rows = viewRows(room.state, item.item);
  const asking = useAsking(room, item.item, rows);
  const body = useRef<HTMLDivElement>(null);
  const toTable = (): void => body.current?.querySelector<HTMLElement>('.view-row [tabindex="0"]')?.focus();
  const isAsked = rows.some((each) => each.standing !== 'unasked');
  const wasAsked = useRef(isAsked);
  // Where somebody was asked already, the first letter is an answer; else the deadline has the caret.
  useEffect(() => {
    if (wasAsked.current) toTable();
  }, []);
  return (
    <Dialog title={text('views.of', { item: itemName(item) })} onClose={onClose} wide>
      <div className="views" ref={body}>
        <AskForViews room={room} asking={asking} onAsked={toTable} />
        <MissingViews room={room} item={item.item} />
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={fromPreMeeting}
            onChange={(event) => setFromPreMeeting(event.target.checked)}
          />
          {text('views.fromPreMeeting')}
        </label>
        <ViewsTable
          room={room}
          item={item.item}
          rows={rows}
          from={fromPreMeeting ? 'preMeeting' : 'organisation'}
          asking={asking}
        />
        <p className="hint">{text('views.keys')}</p>
      </div>
    </Dialog>
  );
}
