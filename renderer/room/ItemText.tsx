/** One item of the minutes: its facts as they will be printed, and the secretary's words where they will stand (M1). */
import { useCallback, useRef } from 'react';
import { DecisionFlags } from '../attendance/DecisionFlags.tsx';
import { ProseField } from '../minutes/ProseField.tsx';
import { useText } from '../text/useText.ts';
import { itemName } from './agenda-time.ts';
import { FactBlocks } from './FactBlocks.tsx';
import type { ItemSheet } from './item-sheet.ts';
import { PhraseMenu } from './PhraseMenu.tsx';
import { usePhrases } from './usePhrases.ts';
import type { Room } from './useRoom.ts';

type Props = {
  room: Room;
  sheet: ItemSheet;
  /** The caret has come into this item's words. */
  onWriting: () => void;
  /** The words of the item are done; the next item's take the caret. */
  goOn: () => void;
  /** Whether the caret begins here. */
  startsHere: boolean;
};

export function ItemText({ room, sheet, onWriting, goOn, startsHere }: Props) {
  const text = useText();
  const item = room.state.items[sheet.item];
  const phrases = usePhrases(room.state, sheet.item);
  const started = useRef(!startsHere);
  const begin = useCallback((field: HTMLTextAreaElement | null): void => {
    // Once, when the field has come: after that nothing but the person moves the caret.
    if (started.current || field === null) return;
    started.current = true;
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
  }, []);
  if (!item) return null;
  const isLocked = room.state.minutes.approved !== null;
  return (
    <article
      className="item-text"
      data-open={room.state.current === item.item}
      data-done={item.concludedAt !== undefined}
      onFocus={onWriting}
      onInput={phrases.onInput}
      onBlur={phrases.close}
    >
      <h2 className="item-title">{itemName(item)}</h2>
      <FactBlocks blocks={sheet.before} />
      <ProseField
        meeting={room.meeting}
        place={item.item}
        label={<span className="visually-hidden">{text('room.textOf', { item: itemName(item) })}</span>}
        placeholder={text('room.writeHere')}
        locked={isLocked ? text('room.textLocked') : null}
        ref={begin}
        onKeyDown={(event) => {
          if (phrases.onKeyDown(event) || event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          goOn();
        }}
      />
      {phrases.found.length > 0 && (
        <PhraseMenu
          state={room.state}
          item={item.item}
          found={phrases.found}
          chosen={phrases.chosen}
          take={phrases.take}
        />
      )}
      <FactBlocks blocks={sheet.after} />
      <DecisionFlags meeting={room.meeting} state={room.state} item={item.item} />
    </article>
  );
}
