/**
 * Voting (avstemning), only where the body's own rules have it (K8): by seat, for, against or abstaining, in the room or
 * known by numbers alone. A tie decides nothing, abstentions do not break "enstemmig", and a vote is no consensus: it
 * binds nobody as one.
 */
import { assert } from '../assert.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import { alreadyDeclared, isTestOpen, openProposal, testable } from './consensus.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import { bodyOfItem } from './items.ts';
import { hasQuorum, noQuorum, quorum } from './quorum.ts';
import { bodyOf, seatOf } from './roster.ts';
import { authorityOf, filledSeats, seatsTaken, unfilled } from './seats.ts';
import { momentOf, type MeetingState } from './state.ts';
import { computeVote, countingVotes, isVoteOpen, lastVote, voteCoverage, voters } from './vote-result.ts';
import type { Vote } from './vote-state.ts';
import type { VoteEvent } from './voting-events.ts';
import { wording } from './wordings.ts';

/** Whether the body's own rules have votes and elections (K8). */
export function hasVoting(state: MeetingState, body: string): boolean {
  return bodyOf(state.roster, body)?.voting === true;
}

export function decideVote(
  state: MeetingState,
  command: CommandOf<'open-vote' | 'cast-vote' | 'count-vote' | 'declare-vote'>,
): MeetingEvent[] | Refusal {
  switch (command.kind) {
    case 'open-vote':
      return decideOpenVote(state, command);
    case 'cast-vote':
      return decideCast(state, command);
    case 'count-vote':
      return decideCount(state, command);
    case 'declare-vote':
      return decideDeclareVote(state, command);
  }
}

/** A wording can be voted on that was never tested, or on which there was no agreement; a test that is open goes first. */
function decideOpenVote(state: MeetingState, command: CommandOf<'open-vote'>): MeetingEvent[] | Refusal {
  const proposal = testable(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const body = bodyOfItem(state, proposal.item);
  if (!hasVoting(state, body)) return refuse('voting-off', { body });
  const last = wording(proposal);
  if (isTestOpen(last)) return refuse('round-open', { proposal: proposal.proposal });
  const vote = lastVote(proposal);
  if (vote?.declared?.result === 'rejected') return alreadyDeclared(last);
  // One that was counted can be taken again, by name or by count; one where names are being given goes on.
  if (vote && vote.declared === null && vote.counted === null) return [];
  const sides = quorum(state, body, proposal.item);
  if (!hasQuorum(sides)) return noQuorum(sides);
  return [{ kind: 'vote-opened', proposal: proposal.proposal, item: proposal.item, version: last.version }];
}

type Voting = { proposal: Proposal; last: ProposalVersion; vote: Vote };

/** The proposal whose vote is open, in the version the sender saw (K10). */
function inVote(state: MeetingState, id: string, seen?: number): Voting | Refusal {
  const proposal = openProposal(state, id);
  if (isRefusal(proposal)) return proposal;
  const last = wording(proposal);
  if (seen !== undefined && seen !== last.version) return refuse('wording-changed', { version: last.version });
  const vote = lastVote(proposal);
  return vote && isVoteOpen(proposal) ? { proposal, last, vote } : refuse('no-vote-open', { proposal: id });
}

/** One seat's vote, given by whoever sits in it with authority; another takes its place until the result is declared. */
function decideCast(state: MeetingState, command: CommandOf<'cast-vote'>): MeetingEvent[] | Refusal {
  const voting = inVote(state, command.proposal, command.version);
  if (isRefusal(voting)) return voting;
  const { proposal, last, vote } = voting;
  const seat = seatOf(state.roster, command.seat);
  if (!seat) return refuse('unknown-seat', { seat: command.seat });
  if (!seat.rights.includes('decide') || seat.body !== bodyOfItem(state, proposal.item))
    return refuse('no-right-to-decide', { seat: seat.seat });
  const person = filledSeats(state, proposal.item).get(seat.seat);
  if (person === undefined) return unfilled(state, seat, proposal.item);
  if (authorityOf(state, seat, person).kind === 'none') return refuse('without-authority', { seat: seat.seat });
  if (vote.counted !== null) return refuse('vote-counted', { proposal: proposal.proposal });
  const before = vote.cast.find((each) => each.seat === seat.seat);
  if (before?.vote === command.vote && before.person === person) return [];
  return [
    {
      kind: 'vote-cast',
      proposal: proposal.proposal,
      item: proposal.item,
      version: last.version,
      seat: seat.seat,
      person,
      vote: command.vote,
    },
  ];
}

/** A vote that was counted in the room: it takes the place of what was given by name, and no more can have voted than are here. */
function decideCount(state: MeetingState, command: CommandOf<'count-vote'>): MeetingEvent[] | Refusal {
  const voting = inVote(state, command.proposal);
  if (isRefusal(voting)) return voting;
  const { proposal, last, vote } = voting;
  const able = voters(state, bodyOfItem(state, proposal.item), proposal.item);
  const { for: forIt, against, abstaining } = command;
  const all = forIt + against + abstaining;
  if (all > able.length) return refuse('votes-too-many', { votes: all, places: able.length });
  const before = vote.counted;
  const isSame =
    before?.for === forIt &&
    before.against === against &&
    before.abstaining === abstaining &&
    before.voters.length === able.length &&
    before.voters.every((each, at) => each.seat === able[at]?.seat && each.person === able[at]?.person);
  if (isSame) return [];
  const { proposal: id, item } = proposal;
  const numbers = { for: forIt, against, abstaining };
  return [{ kind: 'vote-counted', proposal: id, item, version: last.version, ...numbers, voters: able }];
}

/**
 * The chair declares what the votes give; everything it rests on is frozen (K11). Without quorum it is refused, unless
 * the chair says that the vote is invalid: then nothing is decided, and the item can go on.
 */
function decideDeclareVote(state: MeetingState, command: CommandOf<'declare-vote'>): MeetingEvent[] | Refusal {
  const proposal = testable(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const voting = inVote(state, command.proposal);
  if (isRefusal(voting)) return voting;
  const { last, vote } = voting;
  const { item } = proposal;
  const body = bodyOfItem(state, item);
  const computed = computeVote(state, proposal, vote);
  if (computed.result === 'invalid' && command.result !== 'invalid') return noQuorum(computed.quorum);
  if (command.result !== undefined && command.result !== computed.result)
    return refuse('result-differs', { computed: computed.result, declared: command.result });
  if (computed.result !== 'invalid') {
    if (computed.missing.length > 0) return refuse('not-all-voted', { seats: computed.missing });
    if (computed.tooMany > 0)
      return refuse('votes-too-many', {
        votes: computed.for + computed.against + computed.abstaining,
        places: voters(state, body, item).length,
      });
  }
  if (command.effect === 'binding' && !command.clause?.trim()) return refuse('binding-without-clause');
  const cast = vote.counted === null ? countingVotes(state, item, vote.cast) : [];
  return [
    {
      kind: 'vote-declared',
      proposal: proposal.proposal,
      item,
      body,
      version: last.version,
      text: last.text,
      result: computed.result,
      for: computed.for,
      against: computed.against,
      abstaining: computed.abstaining,
      known: vote.counted === null ? 'byName' : 'byNumbers',
      effect: command.effect,
      ...(command.clause === undefined ? {} : { clause: command.clause }),
      subjectToLocalHandling: command.subjectToLocalHandling ?? false,
      rule: 'vote',
      quorum: computed.quorum,
      attendance: seatsTaken(state, body, item),
      votes: cast,
      coverage: voteCoverage(state, cast),
    },
  ];
}

export function evolveVote(state: MeetingState, event: VoteEvent, meta: EntryMeta): MeetingState {
  const before = state.proposals[event.proposal];
  assert(before, 'the proposal has been put');
  const versions = before.versions.map((each) =>
    each.version === event.version ? { ...each, votes: votesAfter(each.votes ?? [], event, meta) } : each,
  );
  return { ...state, proposals: { ...state.proposals, [event.proposal]: { ...before, versions } } };
}

function votesAfter(votes: readonly Vote[], event: VoteEvent, meta: EntryMeta): readonly Vote[] {
  const open = votes.at(-1);
  if (event.kind === 'vote-opened') {
    const opened: Vote = { openedAt: momentOf(meta), cast: [], counted: null, declared: null };
    // One that was counted and taken again has no result: it is as if it had not been.
    return open?.declared === null ? votes.with(-1, opened) : [...votes, opened];
  }
  assert(open, 'the vote has been opened');
  return votes.with(-1, voteAfter(open, event, meta));
}

function voteAfter(before: Vote, event: Exclude<VoteEvent, { kind: 'vote-opened' }>, meta: EntryMeta): Vote {
  switch (event.kind) {
    case 'vote-cast': {
      const { seat, person, vote } = event;
      const others = before.cast.filter((each) => each.seat !== seat);
      return { ...before, cast: [...others, { seat, person, vote, entry: meta.seq }] };
    }
    case 'vote-counted': {
      const { for: forIt, against, abstaining, voters: able } = event;
      return { ...before, cast: [], counted: { for: forIt, against, abstaining, voters: able } };
    }
    case 'vote-declared': {
      const { kind: _kind, ...declared } = event;
      return { ...before, declared: { ...declared, at: momentOf(meta) } };
    }
  }
}
