/** Quorum (vedtaksførhet) per side, known at every moment (A3). */
import type { BodyId } from '../ids.ts';
import { filledSeats } from './seats.ts';
import { bodyOf, decidingSeats, isSide, SIDES, type Side } from './roster.ts';
import type { MeetingState } from './state.ts';

export type QuorumOfSide = { side: Side; filled: number; seats: number; required: number; met: boolean };

/**
 * Each side that has deciding seats, with seats filled by a present person against all its deciding seats,
 * vacant ones included; authority does not matter (A3). A body with one side counts that side.
 */
export function quorum(state: MeetingState, body: BodyId): QuorumOfSide[] {
  const share = bodyOf(state.roster, body)?.quorum ?? { numerator: 1, denominator: 2 };
  const filled = filledSeats(state);
  const deciding = decidingSeats(state.roster, body).filter((each) => isSide(each.party));
  return SIDES.flatMap((side) => {
    const seats = deciding.filter((each) => each.party === side);
    if (seats.length === 0) return [];
    const required = Math.ceil((seats.length * share.numerator) / share.denominator);
    const count = seats.filter((each) => filled.has(each.seat)).length;
    return [{ side, filled: count, seats: seats.length, required, met: count >= required }];
  });
}

export function hasQuorum(sides: readonly QuorumOfSide[]): boolean {
  return sides.length > 0 && sides.every((each) => each.met);
}
