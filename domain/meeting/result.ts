/** The result of a test, computed per represented organisation and per side, never typed (K4). */
import type { OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { Position, Result } from './consensus-types.ts';
import { hasQuorum, quorum, type QuorumOfSide } from './quorum.ts';
import { decidingSeats, type RosterSeat, type Side } from './roster.ts';
import { filledSeats } from './seats.ts';
import type { MeetingState, Proposal, ProposalVersion } from './state.ts';

/** Why the result is what it is, in the order of K4. */
export type ResultReason =
  | { code: 'not-tested' }
  | { code: 'no-quorum'; side: Side; filled: number; seats: number; required: number }
  | { code: 'objection'; seat: SeatId; organisation: OrganisationId }
  | { code: 'unanswered'; seat: SeatId; organisations: readonly OrganisationId[] }
  | { code: 'must-anchor'; seat: SeatId; organisation: OrganisationId }
  | { code: 'no-authorised-assent'; side: Side }
  | { code: 'reservation'; seat: SeatId; organisation: OrganisationId; position: 'assentWithRemark' | 'standsAside' };

export type ComputedResult = {
  result: Result;
  reasons: ResultReason[];
  quorum: QuorumOfSide[];
  unanswered: { seat: SeatId; person: PersonId; organisations: OrganisationId[] }[];
};

/** Computes the result of the wording in force, from the positions standing at this moment. */
export function computeResult(state: MeetingState, proposal: Proposal): ComputedResult {
  const version = proposal.versions.at(-1) as ProposalVersion;
  const body = state.items[proposal.item]?.body ?? '';
  const seats = decidingSeats(state.roster, body);
  const sides = quorum(state, body);
  const unanswered = unansweredSeats(state, seats, version);
  const given = { quorum: sides, unanswered };
  if (version.test === 'none') return { result: 'invalid', reasons: [{ code: 'not-tested' }], ...given };
  if (!hasQuorum(sides)) {
    const short = sides.filter((each) => !each.met);
    return {
      result: 'invalid',
      reasons: short.map(({ side, filled, seats: all, required }) => ({
        code: 'no-quorum',
        side,
        filled,
        seats: all,
        required,
      })),
      ...given,
    };
  }
  // An objection stops, also from a seat without authority, and also when the one who raised it has left.
  const objections = version.positions.filter((each) => each.position === 'objects');
  if (objections.length > 0)
    return {
      result: 'noConsensus',
      reasons: objections.map(({ seat, organisation }) => ({ code: 'objection', seat, organisation })),
      ...given,
    };
  if (unanswered.length > 0)
    return {
      result: 'invalid',
      reasons: unanswered.map(({ seat, organisations }) => ({ code: 'unanswered', seat, organisations })),
      ...given,
    };
  const counting = countingPositions(state, seats, version);
  const anchoring = counting.filter((each) => each.position === 'mustAnchor');
  if (anchoring.length > 0)
    return {
      result: 'conditional',
      reasons: anchoring.map(({ seat, organisation }) => ({ code: 'must-anchor', seat, organisation })),
      ...given,
    };
  const silentSides = sides.map((each) => each.side).filter((side) => !hasAuthorisedAssent(seats, counting, side));
  if (silentSides.length > 0)
    return {
      result: 'invalid',
      reasons: silentSides.map((side) => ({ code: 'no-authorised-assent', side })),
      ...given,
    };
  const reservations = counting.flatMap(({ seat, organisation, position }) =>
    position === 'assentWithRemark' || position === 'standsAside'
      ? [{ code: 'reservation' as const, seat, organisation, position }]
      : [],
  );
  return { result: reservations.length > 0 ? 'consensusWithRemarks' : 'consensus', reasons: reservations, ...given };
}

/** Positions of seats still filled: one who left keeps the recorded position, but is not represented. */
function countingPositions(state: MeetingState, seats: readonly RosterSeat[], version: ProposalVersion): Position[] {
  const filled = filledSeats(state);
  return version.positions.filter((each) => filled.has(each.seat) && seats.some((seat) => seat.seat === each.seat));
}

function hasAuthorisedAssent(seats: readonly RosterSeat[], positions: readonly Position[], side: Side): boolean {
  const authorised = new Set(
    seats.filter((each) => each.party === side && each.authority.kind !== 'none').map((each) => each.seat),
  );
  return positions.some(
    (each) => authorised.has(each.seat) && (each.position === 'assent' || each.position === 'assentWithRemark'),
  );
}

/** In a silent test only authorised seats are recorded (K2), so only they can be missing. */
function unansweredSeats(
  state: MeetingState,
  seats: readonly RosterSeat[],
  version: ProposalVersion,
): ComputedResult['unanswered'] {
  const filled = filledSeats(state);
  return seats.flatMap((seat) => {
    const person = filled.get(seat.seat);
    if (person === undefined || (version.test === 'silent' && seat.authority.kind === 'none')) return [];
    const organisations = seat.represents.filter(
      (each) => !version.positions.some((one) => one.seat === seat.seat && one.organisation === each),
    );
    return organisations.length === 0 ? [] : [{ seat: seat.seat, person, organisations }];
  });
}
