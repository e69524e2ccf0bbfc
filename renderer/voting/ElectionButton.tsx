/** The way to elections in the case (K8); it does not stand where the body's own rules have none, and that is the default. */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { electionsOf } from '../../domain/meeting/elections.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { hasVoting } from '../../domain/meeting/votes.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { ElectionDialog } from './ElectionDialog.tsx';

export function ElectionButton({ room, item }: { room: Room; item: Item }) {
  return hasVoting(room.state, bodyOfItem(room.state, item.item)) ? <Button room={room} item={item} /> : null;
}

function Button({ room, item }: { room: Room; item: Item }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { length } = electionsOf(room.state, item.item);
  useKeys([{ key: 'Alt+2', label: text('election.title'), run: () => setOpen(true), inText: true }]);
  return (
    <>
      <button type="button" className="quiet-button" data-act="elections" onClick={() => setOpen(true)}>
        {text('election.title')}
        {length > 0 && <span className="room-count">{length}</span>} <kbd>Alt+2</kbd>
      </button>
      {open && <ElectionDialog room={room} item={item} onClose={() => setOpen(false)} />}
    </>
  );
}
