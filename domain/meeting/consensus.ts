/** Proposals, tests and the computed result (K1–K5, K9–K11, K13, K14). */
import type { BodyId, ItemId, OrganisationId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import { inhabilChair } from './habilitet-state.ts';
import { isInhabil } from './habilitet-state.ts';
import { bodyOfItem, isUnderTreatment } from './items.ts';
import type { CommandOf } from './commands.ts';
import { AGREED, type Result } from './consensus-types.ts';
import { declaredTerms } from './declared-terms.ts';
import type { MeetingEvent, SilentAssent } from './events.ts';
import type { Facts } from './facts.ts';
import { hasQuorum, noQuorum, quorum } from './quorum.ts';
import { computeResult, standingPositions } from './result.ts';
import { bodyOf, decidingSeats, seatOf, type RosterSeat } from './roster.ts';
import { authorityOf, filledSeats, seatsTaken } from './seats.ts';
import type { MeetingState } from './state.ts';

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

export function proposalsOf(state: MeetingState, item: ItemId): Proposal[] {
  return Object.values(state.proposals).filter((each) => each.item === item && !each.withdrawn);
}

export function agreedIn(state: MeetingState, item: ItemId): boolean {
  return proposalsOf(state, item).some((each) => agreedVersion(each) !== undefined);
}

export function disagreedIn(state: MeetingState, item: ItemId): boolean {
  return proposalsOf(state, item).some((each) => each.versions.some((one) => one.decision?.result === 'noConsensus'));
}

/** A result has been declared for the wording. One that was invalid settled nothing, and can be tested again (K4). */
function isSettled({ decision }: ProposalVersion): boolean {
  return decision !== null && decision.result !== 'invalid';
}

/** K7: a result was declared for this wording; a new test needs a new version. */
function alreadyDeclared({ version }: ProposalVersion): Refusal {
  return refuse('already-declared', { version });
}

/** A proposal that can still be worded and tested, or the refusal. */
export function openProposal(state: MeetingState, id: string): Proposal | Refusal {
  const proposal = state.proposals[id];
  if (!proposal || proposal.withdrawn) return refuse('unknown-proposal', { proposal: id });
  if (agreedVersion(proposal)) return refuse('proposal-decided', { proposal: id });
  if (state.items[proposal.item]?.concludedAt) return refuse('item-concluded', { item: proposal.item });
  return proposal;
}

/** What must hold before any test: the item is open and for decision, the body decides, and no other text is under test (K1, K9, B2). */
function testable(state: MeetingState, id: string): Proposal | Refusal {
  const proposal = openProposal(state, id);
  if (isRefusal(proposal)) return proposal;
  if (!isUnderTreatment(state, proposal.item)) return refuse('no-item-open', { item: proposal.item });
  const chair = inhabilChair(state, proposal.item);
  if (chair !== null) return refuse('chair-inhabil', { person: chair, item: proposal.item });
  if (state.items[proposal.item]?.itemKind !== 'decision') return refuse('not-for-decision', { item: proposal.item });
  if (bodyOf(state.roster, bodyOfItem(state, proposal.item))?.decisionRule !== 'consensus')
    return refuse('no-decision-rule', { body: bodyOfItem(state, proposal.item) });
  const other = Object.values(state.proposals).find((each) => each.proposal !== id && isUnderTest(each));
  return other ? refuse('another-under-test', { proposal: other.proposal }) : proposal;
}

/** Tested, and neither declared, reworded nor withdrawn since. */
export function isUnderTest(proposal: Proposal): boolean {
  const last = wording(proposal);
  return !proposal.withdrawn && last.test !== 'none' && last.decision === null;
}

/** The silent test: one keystroke records every authorised deciding seat present and habil as assenting silently (K2). */
export function decideSilentTest(state: MeetingState, command: CommandOf<'test-silently'>): MeetingEvent[] | Refusal {
  const proposal = testable(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const body = bodyOfItem(state, proposal.item);
  if (!bodyOf(state.roster, body)?.silentTest) return refuse('silent-test-off', { body });
  const sides = quorum(state, body, proposal.item);
  if (!hasQuorum(sides)) return noQuorum(sides);
  const last = wording(proposal);
  if (isSettled(last)) return alreadyDeclared(last);
  // One word from anyone turns it into a round; a round is never turned back into silence.
  if (last.test === 'round' && last.decision === null) return refuse('round-open', { proposal: proposal.proposal });
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
  const proposal = testable(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  const last = wording(proposal);
  if (isSettled(last)) return alreadyDeclared(last);
  if (last.test === 'round' && last.decision === null) return [];
  return [{ kind: 'round-opened', proposal: proposal.proposal, item: proposal.item, version: last.version }];
}

/** The proposal whose round is open, in the version the sender saw (K10). */
function inRound(state: MeetingState, id: string, version: number | undefined): Proposal | Refusal {
  const proposal = openProposal(state, id);
  if (isRefusal(proposal)) return proposal;
  const last = wording(proposal);
  if (version !== undefined && version !== last.version) return refuse('wording-changed', { version: last.version });
  return last.test === 'round' && last.decision === null ? proposal : refuse('no-round-open', { proposal: id });
}

/** One seat's answer, for all it represents or for some (K3, K13). An unauthorised seat is asked too. */
export function decidePosition(state: MeetingState, command: CommandOf<'take-position'>): MeetingEvent[] | Refusal {
  const proposal = inRound(state, command.proposal, command.version);
  if (isRefusal(proposal)) return proposal;
  const seat = seatOf(state.roster, command.seat);
  if (!seat) return refuse('unknown-seat', { seat: command.seat });
  if (!seat.rights.includes('decide') || seat.body !== bodyOfItem(state, proposal.item))
    return refuse('no-right-to-decide', { seat: seat.seat });
  const person = filledSeats(state, proposal.item).get(seat.seat);
  if (person === undefined) return unfilled(state, seat, proposal.item);
  const organisations = [...new Set(command.organisations ?? seat.represents)];
  const foreign = organisations.find((each) => !seat.represents.includes(each));
  if (foreign !== undefined) return refuse('not-represented-by-seat', { organisation: foreign, seat: seat.seat });
  if (command.position === 'objects' && !command.words?.trim()) return refuse('reason-missing', { seat: seat.seat });
  if (isSamePosition(state, proposal, seat, organisations, command)) return [];
  const { position, words } = command;
  return [
    {
      kind: 'position-taken',
      proposal: proposal.proposal,
      item: proposal.item,
      version: wording(proposal).version,
      seat: seat.seat,
      person,
      organisations,
      position,
      ...(words === undefined ? {} : { words }),
    },
  ];
}

/** Nobody sits in the seat: because whoever would is inhabil in the item, or because nobody is here for it. */
function unfilled(state: MeetingState, { seat, holder }: RosterSeat, item: ItemId): Refusal {
  const sitter = Object.values(state.attendance).find((each) => each.seat === seat)?.person ?? holder;
  return sitter !== null && isInhabil(state, sitter, item)
    ? refuse('inhabil', { person: sitter, item })
    : refuse('not-present', { seat });
}

function isSamePosition(
  state: MeetingState,
  proposal: Proposal,
  seat: RosterSeat,
  organisations: readonly OrganisationId[],
  command: CommandOf<'take-position'>,
): boolean {
  const positions = standingPositions(state, proposal);
  return organisations.every((organisation) =>
    positions.some(
      (each) =>
        each.seat === seat.seat &&
        each.organisation === organisation &&
        each.position === command.position &&
        each.words === command.words,
    ),
  );
}

/** Observers with the right to speak can give advice, recorded and never counted (K3). */
export function decideAdvice(state: MeetingState, command: CommandOf<'give-advice'>): MeetingEvent[] | Refusal {
  const proposal = inRound(state, command.proposal, undefined);
  if (isRefusal(proposal)) return proposal;
  const seat = seatOf(state.roster, command.seat);
  if (!seat) return refuse('unknown-seat', { seat: command.seat });
  if (!seat.rights.includes('speak') || seat.rights.includes('decide'))
    return refuse('no-right-to-advise', { seat: seat.seat });
  const person = filledSeats(state, proposal.item).get(seat.seat);
  if (person === undefined) return unfilled(state, seat, proposal.item);
  const { version, advice } = wording(proposal);
  if (advice.some((each) => each.seat === seat.seat && each.person === person && each.advice === command.advice))
    return [];
  return [
    {
      kind: 'advice-given',
      proposal: proposal.proposal,
      item: proposal.item,
      version,
      seat: seat.seat,
      person,
      advice: command.advice,
    },
  ];
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
  const proposal = testable(state, command.proposal);
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
      subjectToLocalHandling: command.subjectToLocalHandling ?? false,
      rule: 'consensus',
      quorum: sides,
      attendance: seatsTaken(state, body, proposal.item),
      positions: standingPositions(state, proposal),
    },
  ];
}
