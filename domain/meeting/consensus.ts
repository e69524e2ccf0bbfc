/** Proposals, tests and the computed result (K1–K5, K9–K11, K13, K14). */
import type { BodyId, ItemId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import { inhabilChair } from './habilitet-state.ts';
import { bodyOfItem, isUnderTreatment } from './items.ts';
import type { CommandOf } from './commands.ts';
import { declaredTerms } from './declared-terms.ts';
import type { SilentAssent } from './consensus-events.ts';
import type { MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { standingObjections, unansweredReservations } from './ledger.ts';
import { hasQuorum, noQuorum, quorum } from './quorum.ts';
import { fellAwayTo } from './related-proposals.ts';
import { computeResult, standingPositions } from './result.ts';
import { bodyOf, decidingSeats } from './roster.ts';
import { authorityOf, filledSeats, seatsTaken } from './seats.ts';
import type { MeetingState } from './state.ts';
import { viewsAgainst } from './views.ts';
import { isVoteOpen } from './vote-result.ts';
import { isAgreed, isDecided, wording } from './wordings.ts';

/** A result has been declared for the wording. One that was invalid settled nothing, and can be tested again (K4). */
export function isSettled({ decision, votes }: ProposalVersion): boolean {
  const isVotedDown = votes?.at(-1)?.declared?.result === 'rejected';
  return isVotedDown || (decision !== null && decision.result !== 'invalid');
}

/** K7: a result was declared for this wording; a new test needs a new version. */
export function alreadyDeclared({ version }: ProposalVersion): Refusal {
  return refuse('already-declared', { version });
}

/** A proposal that can still be worded and tested, or the refusal. */
export function openProposal(state: MeetingState, id: string): Proposal | Refusal {
  const proposal = state.proposals[id];
  if (!proposal || proposal.withdrawn) return refuse('unknown-proposal', { proposal: id });
  if (isDecided(proposal)) return refuse('proposal-decided', { proposal: id });
  const other = fellAwayTo(state, proposal);
  if (other !== null) return refuse('proposal-fell-away', { proposal: id, to: other });
  if (state.items[proposal.item]?.concludedAt) return refuse('item-concluded', { item: proposal.item });
  return proposal;
}

/**
 * What must hold before any test: the item is open and for decision, the body decides, and no other text is under test
 * (K1, K9, B2). An amendment is adopted, never tested by itself (K1).
 */
export function testable(state: MeetingState, id: string): Proposal | Refusal {
  const proposal = openProposal(state, id);
  if (isRefusal(proposal)) return proposal;
  if (proposal.relation?.kind === 'amendment') return refuse('amendment-tested', { proposal: id });
  if (!isUnderTreatment(state, proposal.item)) return refuse('no-item-open', { item: proposal.item });
  const chair = inhabilChair(state, proposal.item);
  if (chair !== null) return refuse('chair-inhabil', { person: chair, item: proposal.item });
  if (state.items[proposal.item]?.itemKind !== 'decision') return refuse('not-for-decision', { item: proposal.item });
  if (bodyOf(state.roster, bodyOfItem(state, proposal.item))?.decisionRule !== 'consensus')
    return refuse('no-decision-rule', { body: bodyOfItem(state, proposal.item) });
  const other = Object.values(state.proposals).find((each) => each.proposal !== id && isUnderTest(each));
  return other ? refuse('another-under-test', { proposal: other.proposal }) : proposal;
}

/** A wording that was tested and whose result was not declared. */
export function isTestOpen({ test, decision }: ProposalVersion): boolean {
  return test !== 'none' && decision === null;
}

/** Testable, and no vote on it is open: that one is declared first (K8). */
function withoutVote(state: MeetingState, id: string): Proposal | Refusal {
  const proposal = testable(state, id);
  if (isRefusal(proposal)) return proposal;
  return isVoteOpen(proposal) ? refuse('vote-open', { proposal: id }) : proposal;
}

/** Tested or voted on, and neither declared, reworded nor withdrawn since. */
export function isUnderTest(proposal: Proposal): boolean {
  return !proposal.withdrawn && (isTestOpen(wording(proposal)) || isVoteOpen(proposal));
}

/** The silent test: one keystroke records every authorised deciding seat present and habil as assenting silently (K2). */
export function decideSilentTest(state: MeetingState, command: CommandOf<'test-silently'>): MeetingEvent[] | Refusal {
  const proposal = withoutVote(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const body = bodyOfItem(state, proposal.item);
  if (!bodyOf(state.roster, body)?.silentTest) return refuse('silent-test-off', { body });
  const sides = quorum(state, body, proposal.item);
  if (!hasQuorum(sides)) return noQuorum(sides);
  const last = wording(proposal);
  if (isSettled(last)) return alreadyDeclared(last);
  // One word from anyone turns it into a round; a round is never turned back into silence.
  if (last.test === 'round' && last.decision === null) return refuse('round-open', { proposal: proposal.proposal });
  // Silence withdraws no objection: it is answered for in a round, met or withdrawn (K12).
  const objections = standingObjections(state, proposal);
  if (objections.length > 0) return refuse('objection-stands', { seats: objections.map((each) => each.seat) });
  // Recorded noes and missing answers are heard in a round, never turned into assent (K2, C7).
  const against = viewsAgainst(state, proposal.item);
  if (against.length > 0) return refuse('views-against', { organisations: against });
  const assenting = silentlyAssenting(state, body, proposal.item);
  if (last.test === 'silent' && last.decision === null && isSameSilence(last, assenting)) return [];
  return [
    {
      kind: 'silent-test-held',
      proposal: proposal.proposal,
      item: proposal.item,
      version: last.version,
      assenting,
    },
  ];
}

/** Whether the test heard these seats; one who has come since makes it another silence. */
function isSameSilence({ positions }: ProposalVersion, assenting: readonly SilentAssent[]): boolean {
  const heard = new Set(positions.map((each) => `${each.seat} ${each.person}`));
  const now = new Set(assenting.map((each) => `${each.seat} ${each.person}`));
  return heard.size === now.size && [...now].every((each) => heard.has(each));
}

/** Present and habil in the item, and authorised: by the seat, or as whoever meets for it stated (K2, A4, A7). */
function silentlyAssenting(state: MeetingState, body: BodyId, item: ItemId): SilentAssent[] {
  const filled = filledSeats(state, item);
  return decidingSeats(state.roster, body).flatMap((seat) => {
    const person = filled.get(seat.seat);
    return person === undefined || authorityOf(state, seat, person).kind === 'none'
      ? []
      : [{ seat: seat.seat, person, organisations: seat.represents }];
  });
}

/** A round starts with nothing pre-filled, also after a silent test that somebody broke (K2, K3). */
export function decideOpenRound(state: MeetingState, command: CommandOf<'open-round'>): MeetingEvent[] | Refusal {
  const proposal = withoutVote(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const last = wording(proposal);
  if (isSettled(last)) return alreadyDeclared(last);
  if (last.test === 'round' && last.decision === null) return [];
  return [{ kind: 'round-opened', proposal: proposal.proposal, item: proposal.item, version: last.version }];
}

/**
 * The chair declares the result; another than the computed one is refused, and says why (K4).
 * Everything it rests on is frozen into the entry (K11).
 */
export function decideDeclare(
  state: MeetingState,
  command: CommandOf<'declare-result'>,
  { today }: Pick<Facts, 'today'>,
): MeetingEvent[] | Refusal {
  const proposal = withoutVote(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const version = wording(proposal);
  if (version.test === 'none') return refuse('not-tested', { proposal: proposal.proposal });
  if (version.decision) return alreadyDeclared(version);
  const body = bodyOfItem(state, proposal.item);
  const computed = computeResult(state, proposal);
  const sides = quorum(state, body, proposal.item);
  if (isAgreed(command.result) && !hasQuorum(sides)) return noQuorum(sides);
  if (computed.result !== command.result)
    return refuse('result-differs', { computed: computed.result, declared: command.result });
  const reservations = isAgreed(computed.result) ? unansweredReservations(state, proposal) : [];
  if (reservations.length > 0 && !command.despiteReservations)
    return refuse('reservations-unanswered', { seats: [...new Set(reservations.map((each) => each.seat))] });
  if (command.effect === 'binding' && !command.clause?.trim()) return refuse('binding-without-clause');
  const terms = declaredTerms(state, proposal, { result: computed.result, body, today }, command);
  if (isRefusal(terms)) return terms;
  return [
    {
      kind: 'result-declared',
      proposal: proposal.proposal,
      item: proposal.item,
      body,
      version: version.version,
      text: version.text,
      result: computed.result,
      test: version.test,
      effect: command.effect,
      ...(command.clause === undefined ? {} : { clause: command.clause }),
      ...terms,
      ...(reservations.length > 0 ? { despiteReservations: true } : {}),
      subjectToLocalHandling: command.subjectToLocalHandling ?? false,
      rule: 'consensus',
      quorum: sides,
      attendance: seatsTaken(state, body, proposal.item),
      positions: standingPositions(state, proposal),
    },
  ];
}
