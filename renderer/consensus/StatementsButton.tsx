/** The way to the protokolltilførsler of an item, with how many there are (K16). */
import { useState } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';
import { StatementsDialog, statementsOf } from './StatementsDialog.tsx';

export function StatementsButton({ room, item }: { room: Room; item: Item }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const { length } = statementsOf(room, item.item);
  useKeys([{ key: 'å', label: text('statement.title'), run: () => setOpen(true) }]);
  return (
    <>
      <button type="button" className="quiet-button" data-act="statements" onClick={() => setOpen(true)}>
        {text('statement.title')}
        {length > 0 && <span className="room-count">{length}</span>} <KeyMark keyboard="å" />
      </button>
      {open && <StatementsDialog room={room} item={item} onClose={() => setOpen(false)} />}
    </>
  );
}
