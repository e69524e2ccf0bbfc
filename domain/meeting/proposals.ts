/** The text of a proposal: who may put it, and its numbered versions (K1, K10). */
import type { ItemId, PersonId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isInhabil } from './habilitet-state.ts';
import { standingItem } from './items.ts';
import type { CommandOf } from './commands.ts';
import { openProposal } from './consensus.ts';
import type { Relation } from './consensus-types.ts';
import type { MeetingEvent } from './events.ts';
import { adoptedIn } from './related-proposals.ts';
import { seatUsedBy } from './seats.ts';
import { lineEndsProposals } from './speaking-line.ts';
import type { MeetingState } from './state.ts';
import { wording } from './wordings.ts';

/**
 * K1: seats with forslagsrett, the chair, and the secretariat as administration.
 * For one who is here the seat that is used counts; one who has sent in a proposal speaks for the seats held.
 */
function mayPropose(state: MeetingState, person: PersonId, seat?: SeatId): boolean {
  const used = seatUsedBy(state, person);
  const seats = used ? [used] : state.roster.seats.filter((each) => each.holder === person);
  const named = seat === undefined ? seats : seats.filter((each) => each.seat === seat);
  if (seat !== undefined && named.length === 0) return false;
  const leads =
    person === state.chair || state.roster.bodies.some((each) => each.chair === person || each.deputyChair === person);
  return leads || named.some((each) => each.secretary || each.rights.includes('propose'));
}

/** A proposal of its own, or one that stands in relation to another of the same item (K1). */
export function decidePropose(state: MeetingState, command: CommandOf<'put-proposal'>): MeetingEvent[] | Refusal {
  const { proposal, item, text, proposer, relation } = command;
  if (state.proposals[proposal]) return refuse('proposal-exists', { proposal });
  const treated = standingItem(state, item);
  if (isRefusal(treated)) return treated;
  if (treated.concludedAt) return refuse('item-concluded', { item });
  if (lineEndsProposals(state, item)) return refuse('line-ends-proposals', { item });
  if (isInhabil(state, proposer, item)) return refuse('inhabil', { person: proposer, item });
  if (!mayPropose(state, proposer, command.seat)) return refuse('no-right-to-propose', { person: proposer });
  const wrong = relation && whyNotRelated(state, item, relation);
  if (wrong) return wrong;
  const seat = command.seat ?? seatUsedBy(state, proposer)?.seat;
  const facts = { ...(seat === undefined ? {} : { seat }), ...(relation === undefined ? {} : { relation }) };
  return [{ kind: 'proposal-put', proposal, item, text, proposer, ...facts }];
}

/** K1: it stands to a proposal of the same item that is still open, and that is no amendment in its turn. */
function whyNotRelated(state: MeetingState, item: ItemId, { to }: Relation): Refusal | null {
  const other = openProposal(state, to);
  if (isRefusal(other)) return other;
  if (other.item !== item) return refuse('other-item', { proposal: to, item: other.item });
  return other.relation?.kind === 'amendment' ? refuse('amendment-of-amendment', { proposal: to }) : null;
}

/** A new version of the text; earlier positions become "gjelder forrige ordlyd" (K10). */
export function decideReword(state: MeetingState, command: CommandOf<'reword-proposal'>): MeetingEvent[] | Refusal {
  const proposal = openProposal(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  if (isInhabil(state, command.proposer, proposal.item))
    return refuse('inhabil', { person: command.proposer, item: proposal.item });
  if (!mayPropose(state, command.proposer)) return refuse('no-right-to-propose', { person: command.proposer });
  const last = wording(proposal);
  if (last.text === command.text) return [];
  if (adoptedIn(state, proposal) !== null) return refuse('amendment-adopted', { proposal: proposal.proposal });
  const { text, proposer } = command;
  return [
    {
      kind: 'proposal-reworded',
      proposal: proposal.proposal,
      item: proposal.item,
      version: last.version + 1,
      text,
      proposer,
    },
  ];
}

/** A proposal is taken back; what was said of it stays in the log, and in the minutes (K7). */
export function decideWithdrawProposal(
  state: MeetingState,
  command: CommandOf<'withdraw-proposal'>,
): MeetingEvent[] | Refusal {
  const known = state.proposals[command.proposal];
  if (known?.withdrawn) return [];
  const proposal = openProposal(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  if (adoptedIn(state, proposal) !== null) return refuse('amendment-adopted', { proposal: proposal.proposal });
  return [{ kind: 'proposal-withdrawn', proposal: proposal.proposal, item: proposal.item }];
}

/**
 * K1: the wording of an amendment becomes the next version of the proposal that it amends, and its proposer is kept.
 * Adopted already, or of the words that stand: nothing changes.
 */
export function decideAdopt(state: MeetingState, command: CommandOf<'adopt-amendment'>): MeetingEvent[] | Refusal {
  const amendment = openProposal(state, command.proposal);
  if (isRefusal(amendment)) return amendment;
  if (amendment.relation?.kind !== 'amendment') return refuse('not-an-amendment', { proposal: command.proposal });
  const proposal = openProposal(state, amendment.relation.to);
  if (isRefusal(proposal)) return proposal;
  const { item } = proposal;
  const { text, proposer } = wording(amendment);
  if (isInhabil(state, proposer, item)) return refuse('inhabil', { person: proposer, item });
  const last = wording(proposal);
  if (last.adopts === amendment.proposal || last.text === text) return [];
  const { proposal: adopts } = amendment;
  const version = last.version + 1;
  return [{ kind: 'proposal-reworded', proposal: proposal.proposal, item, version, text, proposer, adopts }];
}
