/** Whom a decision binds and whom not (K5, K6). */
import type { OrganisationId, PersonId } from '../ids.ts';
import type { Proposal } from './consensus-state.ts';
import {
  AGREED,
  type Coverage,
  type CoverageState,
  type Position,
  type Result,
  type Threshold,
} from './consensus-types.ts';
import { bodyOf, decidingSeats, seatsSpeakingFor, type RosterSeat } from './roster.ts';
import { assentedSides, standingPositions } from './result.ts';
import { authorityOf, filledSeats } from './seats.ts';
import type { MeetingState } from './state.ts';
import { takesEffectAtOnce } from './taking-effect.ts';

/**
 * One line per organisation that the body's decisions concern, and any other that a deciding seat represents.
 * Several seats for one organisation: it is bound only if one authorised seat assents and none of them stands aside,
 * must anchor or objects (K5). Before a decision takes effect nobody is bound: where others must still assent, or a
 * threshold is not reached (K6, K15).
 */
export function coverage(
  state: MeetingState,
  proposal: Proposal,
  result: Result,
  takesEffect: 'together' | 'separately',
  threshold?: Threshold,
): Coverage[] {
  const body = state.items[proposal.item]?.body ?? '';
  const seats = decidingSeats(state.roster, body);
  const standing = standingPositions(state, proposal);
  const organisations = new Set<OrganisationId>([
    ...(bodyOf(state.roster, body)?.concerns ?? []),
    ...seats.flatMap((each) => each.represents),
  ]);
  const filled = filledSeats(state, proposal.item);
  const isAuthorised = (seat: RosterSeat, person = filled.get(seat.seat)): boolean =>
    authorityOf(state, seat, person).kind !== 'none';
  const given = Map.groupBy(standing, (each) => each.organisation);
  const joining = [...organisations].map((organisation) => {
    const speaking = seatsSpeakingFor(state.roster, organisation).filter(
      (each) => each.body === body && filled.has(each.seat),
    );
    const positions = (given.get(organisation) ?? []).filter((each) => speaking.some((one) => one.seat === each.seat));
    return { organisation, state: stateOf(speaking, positions, isAuthorised) };
  });
  const sides = assentedSides(state, proposal);
  const terms = { body, result, takesEffect, assentedSides: sides, ...(threshold === undefined ? {} : { threshold }) };
  const isInForce = AGREED.includes(result) && takesEffectAtOnce(state, { ...terms, coverage: joining });
  return isInForce ? joining : joining.map((each) => (each.state === 'bound' ? { ...each, state: 'assented' } : each));
}

function stateOf(
  seats: readonly RosterSeat[],
  positions: readonly Position[],
  isAuthorised: (seat: RosterSeat, person?: PersonId) => boolean,
): CoverageState {
  const has = (position: Position['position']): boolean => positions.some((each) => each.position === position);
  if (seats.length === 0) return 'notRepresented';
  if (has('objects')) return 'objecting';
  // What must still be anchored is not settled by another seat of the same organisation standing aside.
  if (has('mustAnchor')) return 'conditional';
  if (has('standsAside')) return 'standingAside';
  const assents = positions.filter((each) => each.position === 'assent' || each.position === 'assentWithRemark');
  const authorised = assents.some(({ seat: id, person }) => {
    const seat = seats.find((each) => each.seat === id);
    return seat !== undefined && isAuthorised(seat, person);
  });
  if (authorised) return 'bound';
  return seats.every((each) => !isAuthorised(each)) || assents.length > 0 ? 'withoutAuthority' : 'notRepresented';
}
