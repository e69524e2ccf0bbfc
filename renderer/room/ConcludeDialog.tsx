/** How the item ends: the closed list, the usual ones first; those that the facts do not carry are off and say why (K9, K17). */
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../domain/refusal.ts';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { Outcome } from '../../domain/meeting/agenda-events.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { hasVoting } from '../../domain/meeting/votes.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useKeys } from '../ui/keys.ts';
import { ActButton } from './ActButton.tsx';
import { itemName } from './agenda-time.ts';
import { capitalised } from './capitalised.ts';
import { outcomesFor } from './outcomes.ts';
import type { Room, RoomCommand } from './useRoom.ts';

type Props = { room: Room; item: Item; onClose: () => void };

export function ConcludeDialog({ room, item, onClose }: Props) {
  const text = useText();
  const [summary, setSummary] = useState('');
  const [all, setAll] = useState(false);
  const { usual, others } = outcomesFor(item.itemKind, hasVoting(room.state, bodyOfItem(room.state, item.item)));
  const command = (outcome: Outcome): RoomCommand => ({
    kind: 'conclude-item',
    item: item.item,
    outcome,
    ...(summary.trim() === '' ? {} : { summary: summary.trim() }),
  });
  const conclude = (outcome: Outcome): void => {
    if (room.why(command(outcome)) !== null) return;
    // Closed first, so that the focus is free for what comes next; a refusal is said below the page.
    onClose();
    void room.send(command(outcome));
  };
  // The digit beside an outcome chooses it, except while the summary is being written.
  useKeys(
    usual.map((outcome, index) => ({
      key: String(index + 1),
      label: text(`term.outcome.${outcome}`),
      run: () => conclude(outcome),
      inDialog: true,
      quiet: true,
    })),
  );
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The dialog gives the focus to the field; the digits and Enter are for the outcomes.
    first.current?.querySelector<HTMLElement>('button:not([aria-disabled])')?.focus();
  }, []);
  return (
    <Dialog title={text('room.concludeItem', { item: itemName(item) })} onClose={onClose}>
      <div className="outcomes" ref={first}>
        {usual.map((outcome, index) => (
          <ActButton
            key={outcome}
            variant={index === 0 ? 'primary' : 'secondary'}
            run={() => conclude(outcome)}
            meeting={room.meeting}
            why={room.why(command(outcome))}
            keyboard={String(index + 1)}
            act={`conclude-${outcome}`}
          >
            {capitalised(text(`term.outcome.${outcome}`))}
          </ActButton>
        ))}
      </div>
      <WhyOff room={room} refusals={usual.map((outcome) => room.why(command(outcome)))} />
      {all ? (
        <div className="outcomes">
          {others.map((outcome) => (
            <ActButton
              key={outcome}
              run={() => conclude(outcome)}
              meeting={room.meeting}
              why={room.why(command(outcome))}
              act={`conclude-${outcome}`}
            >
              {capitalised(text(`term.outcome.${outcome}`))}
            </ActButton>
          ))}
        </div>
      ) : (
        <button type="button" className="quiet-button" onClick={() => setAll(true)}>
          {text('room.otherOutcomes')}
        </button>
      )}
      <label className="conclude-summary">
        {text('room.summary')}
        <textarea className="ds-input" rows={3} value={summary} onChange={(event) => setSummary(event.target.value)} />
      </label>
    </Dialog>
  );
}

/** Why outcomes are off: one reason where it keeps them all off, else that of the first. */
function WhyOff({ room, refusals }: { room: Room; refusals: readonly (Refusal | null)[] }) {
  const sentence = useRefusalText();
  const first = refusals.find((each) => each !== null);
  if (!first) return null;
  const words = sentence(first, room.meeting);
  const isAllOff = refusals.every((each) => each !== null);
  return isAllOff ? <Sentence tone="warning">{words}</Sentence> : <p className="hint">{words}</p>;
}
