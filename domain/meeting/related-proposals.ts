/** Alternatives and amendments (K1): which proposal an amendment became part of, and what falls away when one is agreed. */
import type { ProposalId } from '../ids.ts';
import type { Proposal } from './consensus-state.ts';
import type { MeetingState } from './state.ts';
import { isDecided } from './wordings.ts';

/** The version of the proposal that an amendment was adopted in, the last one; null where it was not. */
export function adoptedIn(state: MeetingState, { proposal, relation }: Proposal): number | null {
  if (relation?.kind !== 'amendment') return null;
  const amended = state.proposals[relation.to];
  return amended?.versions.findLast((each) => each.adopts === proposal)?.version ?? null;
}

/**
 * The proposal whose agreement made this one fall away; null where it stands. An alternative falls when another of the
 * alternatives is agreed; an amendment that was not adopted, with the proposal that it would have changed.
 */
export function fellAwayTo(state: MeetingState, proposal: Proposal): ProposalId | null {
  if (proposal.withdrawn || isDecided(proposal)) return null;
  const { relation } = proposal;
  if (relation?.kind === 'amendment') {
    const amended = state.proposals[relation.to];
    if (!amended || adoptedIn(state, proposal) !== null) return null;
    return isDecided(amended) ? amended.proposal : fellAwayTo(state, amended);
  }
  return alternativesTo(state, proposal).find(isDecided)?.proposal ?? null;
}

/** Whether a proposal has fallen away because another was agreed (K1). */
export function fellAway(state: MeetingState, proposal: Proposal): boolean {
  return fellAwayTo(state, proposal) !== null;
}

/** All that stand instead of a proposal, or instead of one that it stands instead of; itself left out. */
export function alternativesTo(state: MeetingState, proposal: Proposal): Proposal[] {
  const root = rootOf(state, proposal);
  return Object.values(state.proposals).filter(
    (each) =>
      each !== proposal &&
      !each.withdrawn &&
      each.relation?.kind !== 'amendment' &&
      rootOf(state, each).proposal === root.proposal,
  );
}

/** The proposal that a chain of alternatives began with. Each was put to one that stood already, so the chain ends. */
function rootOf(state: MeetingState, proposal: Proposal): Proposal {
  const other = proposal.relation ? state.proposals[proposal.relation.to] : undefined;
  return other ? rootOf(state, other) : proposal;
}
