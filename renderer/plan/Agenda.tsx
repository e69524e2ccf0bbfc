/** The agenda: its sum against the frame, its items, and the line that adds another. */
import { Button } from '@digdir/designsystemet-react';
import { useState, type KeyboardEvent } from 'react';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { textIn } from '../text/message.ts';
import { itemName } from '../text/names.ts';
import { useText } from '../text/useText.ts';
import { useKeys } from '../ui/keys.ts';
import { AddItem } from './AddItem.tsx';
import { missingStanding, movedBy, movedTo, withStanding } from './agenda-order.ts';
import { plannedItems } from './agenda-time.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { AgendaSum } from './AgendaSum.tsx';
import { BringBack } from './BringBack.tsx';

type Props = {
  meeting: string;
  state: MeetingState;
  chosen: string | null;
  onChoose: (item: string) => void;
};

export function Agenda({ meeting, state, chosen, onChoose }: Props) {
  const text = useText();
  const role = useRole();
  const { reorder, announcement } = useReorder(meeting, state);
  const canReorder = mayNow(state, role, 'reorder-items') === null;
  const canAdd = mayNow(state, role, 'add-item') === null;
  const items = plannedItems(state);

  const move = (item: string, step: number): void => {
    if (canReorder) void reorder(movedBy(state.order, item, step), item);
  };
  useKeys([
    {
      key: 'Alt+ArrowUp',
      label: text('plan.moveUpKey'),
      run: () => chosen && move(chosen, -1),
      inText: true,
      off: chosen === null,
    },
    {
      key: 'Alt+ArrowDown',
      label: text('plan.moveDownKey'),
      run: () => chosen && move(chosen, 1),
      inText: true,
      off: chosen === null,
    },
  ]);

  return (
    <section className="plan-agenda" aria-labelledby="agenda" data-region>
      <div className="row row-spread">
        <h2 id="agenda" className="subtitle">
          {text('plan.agenda')}
        </h2>
        <AgendaSum state={state} />
      </div>
      {items.length === 0 && <p className="hint">{text('plan.empty')}</p>}
      <ol className="plain-list agenda" onKeyDown={walkRows}>
        {items.map((each, index) => (
          <AgendaRow
            key={each.item}
            state={state}
            item={each}
            isChosen={each.item === chosen}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            canMove={canReorder}
            onChoose={() => onChoose(each.item)}
            onMove={(step) => move(each.item, step)}
            onDrop={(dragged, side) => void reorder(movedTo(state.order, dragged, each.item, side), dragged)}
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      {canAdd && <BringBack meeting={meeting} state={state} onAdded={onChoose} />}
      {canAdd && <StandingItems meeting={meeting} state={state} />}
      {canAdd && <AddItem meeting={meeting} state={state} onAdded={onChoose} />}
    </section>
  );
}

/** The arrows walk from title to title; Tab goes through the chosen row only. */
function walkRows(event: KeyboardEvent<HTMLOListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey) return;
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.agenda-title')];
  const next = titles[titles.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Reorders, and says where the item stands now, for those who do not see it move. */
function useReorder(meeting: string, state: MeetingState) {
  const text = useText();
  const send = useSend(meeting);
  const [announcement, setAnnouncement] = useState('');
  const reorder = async (order: string[], item: string): Promise<void> => {
    const answer = await send({ kind: 'reorder-items', meeting, order });
    if (answer.outcome === 'done')
      setAnnouncement(text('plan.moved', { item: itemName(state, item, text), place: order.indexOf(item) + 1 }));
  };
  return { reorder, announcement };
}

/** One button brings the standing items that are missing, in the language of the document (N1). */
function StandingItems({ meeting, state }: { meeting: string; state: MeetingState }) {
  const text = useText();
  const send = useSend(meeting);
  const missing = missingStanding(state);
  const insert = async (): Promise<void> => {
    for (const { item, minutes } of missing) {
      const title = textIn(state.languageForm, `plan.standing.${item}`);
      const answer = await send({
        kind: 'add-item',
        meeting,
        item,
        title,
        itemKind: 'formal',
        plannedMinutes: minutes,
      });
      if (answer.outcome !== 'done') return;
    }
    await send({
      kind: 'reorder-items',
      meeting,
      order: withStanding([...state.order, ...missing.map((each) => each.item)]),
    });
  };
  if (missing.length === 0) return null;
  return (
    <div className="row">
      <Button
        variant={state.order.length === 0 ? 'primary' : 'tertiary'}
        onClick={() => void insert()}
        title={text('plan.standingHint')}
        data-act="standing-items"
      >
        {text('plan.standing')}
      </Button>
      {state.order.length === 0 && <span className="hint">{text('plan.standingHint')}</span>}
    </div>
  );
}
