/**
 * Habilitet in an item: anyone raises it, the body decides without that person, the deputy steps in, and a chair who is
 * inhabil gives up the chair (A4). What has been raised and decided stands above the form.
 */
import { useState } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { nextItem } from '../room/agenda-time.ts';
import type { Room } from '../room/useRoom.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { HabilitetForm } from './HabilitetForm.tsx';
import { HabilitetMark } from './HabilitetMark.tsx';
import './habilitet.css';

type Props = { room: Room; onClose: () => void; onChangeChair: () => void };

export function HabilitetDialog({ room, onClose, onChangeChair }: Props) {
  const text = useText();
  const { state } = room;
  const items = state.order.flatMap((each) => state.items[each] ?? []).filter((each) => each.takenOff === undefined);
  const [chosen, setChosen] = useState<ItemId>(state.current ?? nextItem(state)?.item ?? items[0]?.item ?? '');
  const item = state.items[chosen];
  if (!item) return null;
  const words = (each: Item): string => `${itemName(state, each.item, text)}${each.number ? ` ${each.title}` : ''}`;
  const marks = Object.keys(state.habilitet[chosen] ?? {});
  return (
    <Dialog title={text('habilitet.title')} onClose={onClose} wide>
      <div className="stack">
        <SelectField<string>
          label={text('habilitet.item')}
          value={chosen}
          choices={items.map((each) => ({ value: each.item, words: words(each) }))}
          onChoose={setChosen}
        />
        {marks.length > 0 && (
          <ul className="habilitet-marks">
            {marks.map((person) => (
              <HabilitetMark key={person} room={room} item={item} person={person} onChangeChair={onChangeChair} />
            ))}
          </ul>
        )}
        <HabilitetForm key={chosen} room={room} item={item} />
      </div>
    </Dialog>
  );
}
