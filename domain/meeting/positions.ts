/** What the seats say of the wording under test: positions, for all that a seat represents or for some, and advice (K3, K12, K13). */
import type { OrganisationId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { Proposal } from './consensus-state.ts';
import { isSettled, openProposal } from './consensus.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { MeetingEvent } from './events.ts';
import { bodyOfItem } from './items.ts';
import { standingPositions } from './result.ts';
import { seatOf } from './roster.ts';
import { filledSeats, unfilled } from './seats.ts';
import type { MeetingState } from './state.ts';
import { wording } from './wordings.ts';

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
  const late = declaredAlready(state, command);
  if (late) return late;
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
  const { position, words, reservation = false } = command;
  if (reservation && position !== 'assentWithRemark' && position !== 'standsAside')
    return refuse('not-a-reservation', { position });
  if ((position === 'objects' || reservation) && !words?.trim()) return refuse('reason-missing', { seat: seat.seat });
  if (isSamePosition(state, proposal, { seat: seat.seat, person }, organisations, command)) return [];
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
      ...(reservation ? { reservation } : {}),
    },
  ];
}

/**
 * K12: a position can be changed until the declaration. Whoever comes later announces a protokolltilførsel, or brings the
 * case up anew by a decision that names the old one. A result that was invalid declared nothing.
 */
function declaredAlready(state: MeetingState, { proposal: id, version }: CommandOf<'take-position'>): Refusal | null {
  const proposal = state.proposals[id];
  if (!proposal || proposal.withdrawn) return null;
  const last = wording(proposal);
  return isSettled(last) && (version ?? last.version) === last.version
    ? refuse('declared-already', { proposal: id, version: last.version })
    : null;
}

/**
 * Whether whoever sits in the seat has said just this already, for each of the organisations. Of another who sat in it
 * before, it is not the same: each binds by an own authority (A2, A7).
 */
function isSamePosition(
  state: MeetingState,
  proposal: Proposal,
  { seat, person }: SeatTaken,
  organisations: readonly OrganisationId[],
  command: CommandOf<'take-position'>,
): boolean {
  const positions = standingPositions(state, proposal);
  return organisations.every((organisation) =>
    positions.some(
      (each) =>
        each.seat === seat &&
        each.person === person &&
        each.organisation === organisation &&
        each.position === command.position &&
        each.words === command.words &&
        (each.reservation ?? false) === (command.reservation ?? false),
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
