/** How proposals, tests and decisions follow from events (K1–K4, K10, K11). */
import { assert } from '../assert.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import type { Position } from './consensus-types.ts';
import type { EntryMeta, EventOf } from './events.ts';
import { momentOf, type MeetingState } from './state.ts';

export type ConsensusEvent = EventOf<
  | 'proposal-put'
  | 'proposal-reworded'
  | 'proposal-withdrawn'
  | 'silent-test-held'
  | 'round-opened'
  | 'position-taken'
  | 'advice-given'
  | 'result-declared'
>;

export function evolveConsensus(state: MeetingState, event: ConsensusEvent, meta: EntryMeta): MeetingState {
  if (event.kind === 'proposal-put') {
    const { proposal, item, text, proposer, seat } = event;
    const first: ProposalVersion = { ...untested(text, proposer, meta), version: 1 };
    return withProposal(state, { proposal, item, proposer, seat: seat ?? null, versions: [first], withdrawn: false });
  }
  const before = state.proposals[event.proposal];
  assert(before, 'the proposal has been put');
  return withProposal(state, proposalAfter(before, event, meta));
}

function withProposal(state: MeetingState, proposal: Proposal): MeetingState {
  return { ...state, proposals: { ...state.proposals, [proposal.proposal]: proposal } };
}

function untested(text: string, proposer: string, meta: EntryMeta): Omit<ProposalVersion, 'version'> {
  return { text, proposer, at: momentOf(meta), test: 'none', positions: [], advice: [], decision: null };
}

function proposalAfter(
  before: Proposal,
  event: Exclude<ConsensusEvent, { kind: 'proposal-put' }>,
  meta: EntryMeta,
): Proposal {
  switch (event.kind) {
    case 'proposal-reworded':
      return {
        ...before,
        versions: [...before.versions, { ...untested(event.text, event.proposer, meta), version: event.version }],
      };
    case 'proposal-withdrawn':
      return { ...before, withdrawn: true };
    default:
      return {
        ...before,
        versions: before.versions.map((each) =>
          each.version === event.version ? versionAfter(each, event, meta) : each,
        ),
      };
  }
}

function versionAfter(
  before: ProposalVersion,
  event: EventOf<'silent-test-held' | 'round-opened' | 'position-taken' | 'advice-given' | 'result-declared'>,
  meta: EntryMeta,
): ProposalVersion {
  switch (event.kind) {
    case 'silent-test-held':
      return { ...before, test: 'silent', positions: silentPositions(event, meta), decision: null };
    case 'round-opened':
      return { ...before, test: 'round', positions: [], advice: [], decision: null };
    case 'position-taken':
      return {
        ...before,
        positions: [...before.positions.filter((each) => !isReplaced(each, event)), ...positionsOf(event, meta)],
      };
    case 'advice-given': {
      const { seat, person, advice } = event;
      return { ...before, advice: [...before.advice.filter((each) => each.seat !== seat), { seat, person, advice }] };
    }
    case 'result-declared': {
      const { kind: _kind, ...decision } = event;
      return { ...before, decision: { ...decision, at: momentOf(meta) } };
    }
  }
}

function silentPositions(event: EventOf<'silent-test-held'>, meta: EntryMeta): Position[] {
  return event.assenting.flatMap(({ seat, person, organisations }) =>
    organisations.map((organisation) => ({
      seat,
      person,
      organisation,
      position: 'assent' as const,
      silent: true,
      entry: meta.seq,
    })),
  );
}

function isReplaced(position: Position, event: EventOf<'position-taken'>): boolean {
  return position.seat === event.seat && event.organisations.includes(position.organisation);
}

function positionsOf(event: EventOf<'position-taken'>, meta: EntryMeta): Position[] {
  const { seat, person, position, words } = event;
  return event.organisations.map((organisation) => ({
    seat,
    organisation,
    person,
    position,
    silent: false,
    ...(words === undefined ? {} : { words }),
    entry: meta.seq,
  }));
}
