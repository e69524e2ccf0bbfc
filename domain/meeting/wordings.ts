/** What can be asked of a proposal and its wordings, before any rule of testing (K1, K10). */
import type { ItemId } from '../ids.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import { AGREED, type Result } from './consensus-types.ts';
import type { MeetingState } from './state.ts';
import type { DeclaredVote } from './vote-state.ts';

export function isAgreed(result: Result): boolean {
  return AGREED.includes(result);
}

/** The wording in force: the last version. */
export function wording(proposal: Proposal): ProposalVersion {
  return proposal.versions.at(-1) as ProposalVersion;
}

/** The version that was agreed on, if any. */
export function agreedVersion(proposal: Proposal): ProposalVersion | undefined {
  return proposal.versions.find((each) => each.decision !== null && isAgreed(each.decision.result));
}

/** The vote that carried a wording, where the body's rules have votes (K8). It is no consensus, and binds nobody as one. */
export function carriedVote({ versions }: Proposal): DeclaredVote | undefined {
  const declared = versions.flatMap((each) => each.votes ?? []).map((each) => each.declared);
  return declared.find((each) => each?.result === 'carried') ?? undefined;
}

/** Decided by consensus, or by a vote. */
export function isDecided(proposal: Proposal): boolean {
  return agreedVersion(proposal) !== undefined || carriedVote(proposal) !== undefined;
}

/** The last wording that was declared to be without agreement, if any (K7). */
export function disagreedVersion(proposal: Proposal): ProposalVersion | undefined {
  return proposal.versions.findLast((each) => each.decision?.result === 'noConsensus');
}

export function proposalsOf(state: MeetingState, item: ItemId): Proposal[] {
  return Object.values(state.proposals).filter((each) => each.item === item && !each.withdrawn);
}

export function agreedIn(state: MeetingState, item: ItemId): boolean {
  return proposalsOf(state, item).some((each) => agreedVersion(each) !== undefined);
}

/** Votes that carried something in an item (K8). */
export function carriedIn(state: MeetingState, item: ItemId): DeclaredVote[] {
  return proposalsOf(state, item).flatMap((each) => carriedVote(each) ?? []);
}

/** Whether anything in an item is decided, by consensus or by a vote. */
export function decidedIn(state: MeetingState, item: ItemId): boolean {
  return proposalsOf(state, item).some(isDecided);
}

/** Whether something in an item was voted down, or ended in a tie (K8). */
export function votedDownIn(state: MeetingState, item: ItemId): boolean {
  const votes = Object.values(state.proposals)
    .filter((each) => each.item === item)
    .flatMap((each) => each.versions.flatMap((one) => one.votes ?? []));
  return votes.some(({ declared }) => declared?.result === 'rejected' || declared?.result === 'tied');
}

/** Whether disagreement was declared in an item; a proposal that was withdrawn after it does not make it undone (K7). */
export function disagreedIn(state: MeetingState, item: ItemId): boolean {
  return Object.values(state.proposals).some((each) => each.item === item && disagreedVersion(each) !== undefined);
}
