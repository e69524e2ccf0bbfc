/** Speaking time per party at a glance, in the case or in the meeting: innlegg as bars, replies beside them, a budget where one is set (S8). */
import { useState } from 'react';
import { balance, type BalanceShare } from '../../domain/meeting/balance.ts';
import { timeBudget, type BudgetOfParty } from '../../domain/meeting/time-budget.ts';
import { isSide } from '../../domain/meeting/roster.ts';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useTick } from '../room/useTick.ts';
import { BalanceDialog } from './BalanceDialog.tsx';

/** A bar that moves once every other second is read without being watched. */
const TICK_MS = 2000;

export function BalanceBars({ room }: { room: Room }) {
  const text = useText();
  const [ofMeeting, setOfMeeting] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useTick(TICK_MS);
  const { state } = room;
  const { current } = state;
  const item = ofMeeting ? null : current;
  const now = room.now();
  const shares = balance(state, item, 'side', now);
  const budgets = item === null ? [] : timeBudget(state, item, now);
  const longestMs = Math.max(1, ...shares.map((each) => each.innleggMs + each.otherMs));
  const isSilent = balance(state, null, 'side', now).every((each) => each.innleggMs + each.otherMs === 0);
  if (isSilent && budgets.length === 0) return null;
  const title = text(item === null ? 'speaking.balanceOfMeeting' : 'speaking.balance');
  return (
    <section className="balance" aria-label={title}>
      <div className="balance-head">
        <h2 className="room-label">{title}</h2>
        {current !== null && (
          <button
            type="button"
            className="quiet-button"
            aria-pressed={ofMeeting}
            onClick={() => setOfMeeting(!ofMeeting)}
          >
            {text('speaking.wholeMeeting')}
          </button>
        )}
        <button type="button" className="quiet-button" data-act="show-balance" onClick={() => setOpen(true)}>
          {text('speaking.perOrganisation')}
        </button>
      </div>
      <ul>
        {shares.map((each) => (
          <BalanceRow
            key={each.key}
            share={each}
            longestMs={longestMs}
            budgets={budgets.filter(({ party }) => (isSide(party) ? party : 'others') === each.key)}
          />
        ))}
      </ul>
      {isOpen && <BalanceDialog room={room} item={item} onClose={() => setOpen(false)} />}
    </section>
  );
}

type RowProps = {
  share: BalanceShare;
  longestMs: number;
  /** A side's own, or those of all parties outside the sides, each on a line of its own. */
  budgets: readonly BudgetOfParty[];
};

function BalanceRow({ share, longestMs, budgets }: RowProps) {
  const text = useText();
  const format = useFormat();
  const width = (ms: number): string => `${(100 * ms) / longestMs}%`;
  return (
    <li className="balance-row" data-party={share.key}>
      <span>{text(`speaking.group.${share.key as 'others'}`)}</span>
      <span className="balance-bar" aria-hidden="true">
        <span style={{ inlineSize: width(share.innleggMs) }} />
        <span className="balance-replies" style={{ inlineSize: width(share.otherMs) }} />
      </span>
      <span className="figures">{share.percent} %</span>
      <span className="figures balance-time">
        {format.clock(share.innleggMs)}
        {share.otherMs >= 1000 && (
          <span title={text('speaking.repliesBeside')}>
            {' + '}
            <span className="visually-hidden">{text('speaking.repliesBeside')}</span>
            {format.clock(share.otherMs)}
          </span>
        )}
      </span>
      {budgets.map((each) => (
        <BudgetLine key={each.party} budget={each} />
      ))}
    </li>
  );
}

/** What a party has left of its budget, or how far it is beyond: in words, for the chair alone. */
function BudgetLine({ budget }: { budget: BudgetOfParty }) {
  const text = useText();
  const format = useFormat();
  const of = format.clock(budget.budgetMs + budget.addedMs);
  const words =
    budget.overMs > 0
      ? text('speaking.budgetOver', { of, time: format.clock(budget.overMs) })
      : text('speaking.budgetLeft', { of, time: format.clock(budget.leftMs, 'down') });
  return (
    <span className="balance-budget figures" data-over={budget.overMs > 0} data-budget={budget.party}>
      {isSide(budget.party)
        ? words
        : text('speaking.budgetOf', { party: capitalised(text(`term.party.${budget.party}`)), words })}
    </span>
  );
}
