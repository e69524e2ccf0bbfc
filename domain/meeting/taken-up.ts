/** A decided case is taken up again by a new decision that names the old one; nothing is reopened in place (C8). */
import { refuse, type Refusal } from '../refusal.ts';
import type { ChangedItemFacts, TakenUp } from './agenda-events.ts';
import type { Facts } from './facts.ts';
import { declaredOn } from './standing.ts';
import type { MeetingState } from './state.ts';
import { agreedVersion, carriedVote } from './wordings.ts';

/** What a decision of a meeting is called, by agreement or by a vote (K8); null where nothing was decided on the proposal. */
export function decisionToTakeUp(state: MeetingState, id: string): NonNullable<TakenUp['decided']> | null {
  const proposal = state.proposals[id];
  const decision = proposal && (agreedVersion(proposal)?.decision ?? carriedVote(proposal));
  const item = proposal && state.items[proposal.item];
  if (!decision || !item) return null;
  const { number, title } = item;
  return { ...(number === undefined ? {} : { number }), title, date: declaredOn(decision) };
}

/** The facts of an item with the decision that it takes up called by its name, or refused (`unknown-decision`). */
export function withTakenUp<Given extends ChangedItemFacts>(given: Given, facts: Facts): Given | Refusal {
  const { takesUp } = given;
  if (takesUp === undefined || takesUp === null) return given;
  const { meeting, proposal } = takesUp;
  const decided = facts.decisionIn?.(meeting, proposal) ?? null;
  if (decided === null) return refuse('unknown-decision', { meeting, proposal });
  return { ...given, takesUp: { meeting, proposal, decided } };
}
