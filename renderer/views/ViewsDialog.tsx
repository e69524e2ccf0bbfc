/** Views before the meeting (C7): who was asked and by when, what each answered, and one key a view to record it. */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { itemName } from '../room/agenda-time.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { AskForViews } from './AskForViews.tsx';
import { MissingViews } from './MissingViews.tsx';
import { viewRows } from './view-rows.ts';
import './views.css';
import { ViewsTable } from './ViewsTable.tsx';

type Props = { room: Room; item: Item; onClose: () => void };

export function ViewsDialog({ room, item, onClose }: Props) {
  const text = useText();
  const [fromPreMeeting, setFromPreMeeting] = useState(false);
  const rows = viewRows(room.state, item.item);
  return (
    <Dialog title={text('views.of', { item: itemName(item) })} onClose={onClose} wide>
      <div className="views">
        <AskForViews room={room} item={item.item} rows={rows} />
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
        <ViewsTable room={room} item={item.item} rows={rows} from={fromPreMeeting ? 'preMeeting' : 'organisation'} />
        <p className="hint">{text('views.keys')}</p>
      </div>
    </Dialog>
  );
}
