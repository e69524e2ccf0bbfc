/** One item of the agenda: chosen by Enter or click, moved by its buttons, by Alt and arrows, or by hand. */
import { useState, type DragEvent } from 'react';
import { proposalsOf } from '../../domain/meeting/wordings.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { itemName } from '../text/names.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import type { PlannedItem } from './agenda-time.ts';

type Side = 'before' | 'after';

type Props = {
  state: MeetingState;
  item: PlannedItem;
  isChosen: boolean;
  isFirst: boolean;
  isLast: boolean;
  canMove: boolean;
  onChoose: () => void;
  onMove: (step: 1 | -1) => void;
  onDrop: (dragged: string, side: Side) => void;
};

/** The drag's own kind of data, so that text or files dropped from elsewhere move nothing. */
const DRAGGED_ITEM = 'application/x-motebok-item';

export function AgendaRow({ state, item, isChosen, isFirst, isLast, canMove, onChoose, onMove, onDrop }: Props) {
  const text = useText();
  const format = useFormat();
  const [over, setOver] = useState<Side | null>(null);
  const name = itemName(state, item.item, text);
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    if (!canMove || !event.dataTransfer.types.includes(DRAGGED_ITEM)) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    setOver(event.clientY < box.top + box.height / 2 ? 'before' : 'after');
  };
  return (
    <li
      className="agenda-row"
      data-chosen={isChosen}
      data-off={item.takenOff !== undefined}
      data-over={over ?? undefined}
      data-item={item.item}
      draggable={canMove}
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED_ITEM, item.item);
        event.dataTransfer.effectAllowed = 'move';
      }}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(null);
        if (over) onDrop(event.dataTransfer.getData(DRAGGED_ITEM), over);
      }}
    >
      <span className="agenda-grip" aria-hidden="true">
        {canMove && <Icon name="grip" />}
      </span>
      <span className="agenda-time">{item.startsAt === null ? '' : format.time(item.startsAt)}</span>
      <button
        type="button"
        id={`item-${item.item}`}
        className="agenda-title"
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        <span className="agenda-name">
          {item.number !== undefined && <span className="agenda-number">{item.number}</span>}
          {item.title}
        </span>
        <AgendaMeta state={state} item={item} />
      </button>
      <span className="agenda-minutes">
        {item.plannedMinutes === undefined ? '–' : text('plan.minutesShort', { minutes: item.plannedMinutes })}
      </span>
      <span className="agenda-moves">
        {canMove && (
          <>
            <button
              type="button"
              className="head-icon"
              aria-label={text('plan.moveUp', { item: name })}
              aria-disabled={isFirst}
              tabIndex={isChosen ? 0 : -1}
              onClick={() => onMove(-1)}
            >
              <Icon name="up" size={16} />
            </button>
            <button
              type="button"
              className="head-icon"
              aria-label={text('plan.moveDown', { item: name })}
              aria-disabled={isLast}
              tabIndex={isChosen ? 0 : -1}
              onClick={() => onMove(1)}
            >
              <Icon name="down" size={16} />
            </button>
          </>
        )}
      </span>
    </li>
  );
}

function AgendaMeta({ state, item }: { state: MeetingState; item: PlannedItem }) {
  const text = useText();
  if (item.takenOff !== undefined)
    return <span className="agenda-meta">{text('plan.takenOff', { reason: item.takenOff })}</span>;
  const proposals = proposalsOf(state, item.item).length;
  const parts = [
    text(`term.itemKind.${item.itemKind}`),
    item.presenter,
    item.papers.length > 0 ? text('plan.papers', { count: item.papers.length }) : undefined,
    proposals > 0 ? text('plan.proposals', { count: proposals }) : undefined,
    proposals === 0 && item.itemKind === 'decision' ? text('plan.withoutProposal') : undefined,
  ];
  return <span className="agenda-meta">{parts.filter((each) => each !== undefined).join(' · ')}</span>;
}
