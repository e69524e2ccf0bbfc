/** Views on a case while it is planned: how they stand, and the way to ask and to record (C7). */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { useRoom } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { viewRows } from './view-rows.ts';
import { ViewsLine } from './ViewsLine.tsx';

export function PlannedViews({ meeting, item }: { meeting: string; item: Item }) {
  const text = useText();
  const room = useRoom(meeting);
  if (room === null || viewRows(room.state, item.item).length === 0) return null;
  const isAsked = room.state.views[item.item] !== undefined;
  return (
    <section className="stack" aria-labelledby="views">
      <h3 id="views" className="subtitle">
        {text('views.title')}
      </h3>
      {!isAsked && <p className="hint">{text('views.none')}</p>}
      <ViewsLine room={room} item={item.item} always />
    </section>
  );
}
