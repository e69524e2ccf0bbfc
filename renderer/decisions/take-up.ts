/** Takes a decision up again: an item on the agenda of a meeting that is planned, which names the old decision (C8). */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { withNew } from '../plan/agenda-order.ts';
import { idFrom } from '../register/ids.ts';
import type { Send } from '../state/hooks.ts';
import type { DecisionRow } from './decision-rows.ts';

export type OldDecision = Pick<DecisionRow, 'meeting' | 'proposal' | 'title' | 'body'>;

/** As long as a new case. */
const MINUTES = 15;

/** In: how to send to the meeting, its state, the old decision. Out: the new item's id, or null where it was refused. */
export async function takeUp(
  send: Send,
  { meeting, order, bodies }: MeetingState,
  { meeting: from, proposal, title, body }: OldDecision,
): Promise<string | null> {
  const item = idFrom(title, order);
  const answer = await send({
    kind: 'add-item',
    meeting,
    item,
    title,
    itemKind: 'decision',
    plannedMinutes: MINUTES,
    takesUp: { meeting: from, proposal },
    ...(bodies.includes(body) ? { body } : {}),
  });
  if (answer.outcome !== 'done') return null;
  const placed = withNew([...order, item], item);
  if (placed.at(-1) !== item) await send({ kind: 'reorder-items', meeting, order: placed });
  return item;
}

/** The item of a meeting that takes the decision up; undefined where none does. One that was taken off the agenda does not. */
export function itemThatTakesUp(
  { items, order }: Pick<MeetingState, 'items' | 'order'>,
  { meeting, proposal }: Pick<OldDecision, 'meeting' | 'proposal'>,
): string | undefined {
  return order.find((id) => {
    const { takesUp, takenOff } = items[id] ?? {};
    return takenOff === undefined && takesUp?.meeting === meeting && takesUp.proposal === proposal;
  });
}
