/** Which items: typed as a range ("4-7/26") or ticked one by one; what was meant is seen before it is saved (A6). */
import { useState } from 'react';
import type { ItemId } from '../../domain/ids.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { itemsMeant } from './items-meant.ts';

type Props = {
  state: MeetingState;
  chosen: readonly ItemId[];
  onChoose: (items: ItemId[]) => void;
};

export function ItemsField({ state, chosen, onChoose }: Props) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const items = openItems(state);
  const { unknown } = itemsMeant(state, typed);
  const type = (words: string): void => {
    setTyped(words);
    const { items: meant } = itemsMeant(state, words);
    onChoose(meant.filter((each) => items.some((one) => one.item === each)));
  };
  const tick = (item: ItemId, isOn: boolean): void => {
    setTyped('');
    onChoose(state.order.filter((each) => (each === item ? isOn : chosen.includes(each))));
  };
  return (
    <div className="items-field">
      <TextField
        label={text('attendance.items')}
        description={text('attendance.itemsHint')}
        value={typed}
        onType={type}
        autoComplete="off"
        error={unknown.length === 0 ? undefined : text('attendance.itemsUnknown', { typed: unknown.join(', ') })}
      />
      <fieldset className="items-ticks">
        <legend className="visually-hidden">{text('attendance.items')}</legend>
        {items.map((each) => (
          <label key={each.item} className="choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.includes(each.item)}
              onChange={(event) => tick(each.item, event.target.checked)}
            />
            <span>
              {each.number !== undefined && <strong className="figures">{each.number}</strong>} {each.title}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Items that are still to be treated, or are being treated. */
function openItems(state: MeetingState): Item[] {
  return state.order
    .flatMap((each) => state.items[each] ?? [])
    .filter((each) => each.takenOff === undefined && each.concludedAt === undefined);
}
