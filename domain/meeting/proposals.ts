/** The text of a proposal: who may put it, and its numbered versions (K1, K10). */
import type { PersonId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isInhabil } from './habilitet-state.ts';
import { standingItem } from './items.ts';
import type { CommandOf } from './commands.ts';
import { openProposal, wording } from './consensus.ts';
import type { MeetingEvent } from './events.ts';
import { seatUsedBy } from './seats.ts';
import { lineEndsProposals } from './speaking-line.ts';
import type { MeetingState } from './state.ts';

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

export function decidePropose(state: MeetingState, command: CommandOf<'put-proposal'>): MeetingEvent[] | Refusal {
  const { proposal, item, text, proposer } = command;
  if (state.proposals[proposal]) return refuse('proposal-exists', { proposal });
  const treated = standingItem(state, item);
  if (isRefusal(treated)) return treated;
  if (treated.concludedAt) return refuse('item-concluded', { item });
  if (lineEndsProposals(state, item)) return refuse('line-ends-proposals', { item });
  if (isInhabil(state, proposer, item)) return refuse('inhabil', { person: proposer, item });
  if (!mayPropose(state, proposer, command.seat)) return refuse('no-right-to-propose', { person: proposer });
  const seat = command.seat ?? seatUsedBy(state, proposer)?.seat;
  return [{ kind: 'proposal-put', proposal, item, text, proposer, ...(seat === undefined ? {} : { seat }) }];
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

export function decideWithdrawProposal(
  state: MeetingState,
  command: CommandOf<'withdraw-proposal'>,
): MeetingEvent[] | Refusal {
  const known = state.proposals[command.proposal];
  if (known?.withdrawn) return [];
  const proposal = openProposal(state, command.proposal);
  if (isRefusal(proposal)) return proposal;
  return [{ kind: 'proposal-withdrawn', proposal: proposal.proposal, item: proposal.item }];
}
