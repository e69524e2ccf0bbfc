/** How proposals, tests and decisions follow from events (K1–K4, K7, K10–K12). */
import { assert } from '../assert.ts';
import type { ConsensusEvent, LedgerEvent } from './consensus-events.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import type { Position } from './consensus-types.ts';
import type { EntryMeta, EventOf } from './events.ts';
import { ledgerAfter, ledgerAfterPosition, positionsAfter } from './ledger.ts';
import { momentOf, type MeetingState } from './state.ts';

export function evolveConsensus(state: MeetingState, event: ConsensusEvent, meta: EntryMeta): MeetingState {
  if (event.kind === 'proposal-put') {
    const { proposal, item, text, proposer, seat, relation } = event;
    const first: ProposalVersion = { ...untested(text, proposer, meta), version: 1 };
    return withProposal(state, {
      proposal,
      item,
      proposer,
      seat: seat ?? null,
      ...(relation === undefined ? {} : { relation }),
      versions: [first],
      withdrawn: false,
      ledger: [],
    });
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
    case 'proposal-reworded': {
      const { text, proposer, version, adopts } = event;
      const next = { ...untested(text, proposer, meta), version, ...(adopts === undefined ? {} : { adopts }) };
      return { ...before, versions: [...before.versions, next] };
    }
    case 'proposal-withdrawn':
      return { ...before, withdrawn: true };
    case 'objection-answered':
    case 'objection-met':
    case 'objection-withdrawn':
      return afterLedger(before, event, meta);
    case 'position-taken':
      return { ...withVersion(before, event, meta), ledger: ledgerAfterPosition(before.ledger, event, meta) };
    default:
      return withVersion(before, event, meta);
  }
}

/** What was met or withdrawn leaves the wording in force; of earlier ones, what was said stays as it was said. */
function afterLedger(before: Proposal, event: LedgerEvent, meta: EntryMeta): Proposal {
  const last = before.versions.at(-1);
  assert(last, 'a proposal has a wording');
  const after = { ...last, positions: positionsAfter(last.positions, event) };
  return { ...before, ledger: ledgerAfter(before.ledger, event, meta), versions: before.versions.with(-1, after) };
}

function withVersion(before: Proposal, event: VersionEvent, meta: EntryMeta): Proposal {
  const versions = before.versions.map((each) =>
    each.version === event.version ? versionAfter(each, event, meta) : each,
  );
  return { ...before, versions };
}

type VersionEvent = EventOf<
  | 'silent-test-held'
  | 'round-opened'
  | 'position-taken'
  | 'advice-given'
  | 'result-declared'
  | 'next-step-chosen'
  | 'disagreement-recorded'
>;

function versionAfter(before: ProposalVersion, event: VersionEvent, meta: EntryMeta): ProposalVersion {
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
    case 'next-step-chosen': {
      const { kind: _kind, proposal: _proposal, item: _item, version: _version, ...facts } = event;
      return { ...before, nextStep: { ...facts, at: momentOf(meta) } };
    }
    case 'disagreement-recorded': {
      const { party, words } = event;
      const others = (before.disagreements ?? []).filter((each) => each.party !== party);
      return { ...before, disagreements: [...others, { party, words, at: momentOf(meta) }] };
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
  const { seat, person, position, words, reservation } = event;
  return event.organisations.map((organisation) => ({
    seat,
    organisation,
    person,
    position,
    silent: false,
    ...(words === undefined ? {} : { words }),
    ...(reservation ? { reservation } : {}),
    entry: meta.seq,
  }));
}
