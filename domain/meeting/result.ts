/** The result of a test, computed per represented organisation and per side, never typed (K4). */
import type { ItemId, OrganisationId, PersonId, SeatId } from '../ids.ts';
import type { Proposal, ProposalVersion } from './consensus-state.ts';
import type { Position, Result } from './consensus-types.ts';
import { isInhabil } from './habilitet-state.ts';
import { objectsNow, standingObjections } from './ledger.ts';
import { hasQuorum, quorum, type QuorumOfSide } from './quorum.ts';
import { decidingSeats, SIDES, type RosterSeat, type Side } from './roster.ts';
import { authorityOf, filledSeats } from './seats.ts';
import type { MeetingState } from './state.ts';
import { viewsAgainst } from './views.ts';

/** Why the result is what it is, in the order of K4. */
export type ResultReason =
  | { code: 'not-tested' }
  | { code: 'no-quorum'; side: Side; filled: number; seats: number; required: number }
  | { code: 'objection'; seat: SeatId; organisation: OrganisationId }
  /** Raised against an earlier wording or before the test was held again, and neither met nor withdrawn since (K12). */
  | { code: 'objection-stands'; seat: SeatId; organisation: OrganisationId; version: number }
  | { code: 'views-against'; organisations: readonly OrganisationId[] }
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
  const version = { ...(proposal.versions.at(-1) as ProposalVersion), positions: standingPositions(state, proposal) };
  const { item } = proposal;
  const body = state.items[proposal.item]?.body ?? '';
  const seats = decidingSeats(state.roster, body);
  const sides = quorum(state, body, item);
  const unanswered = unansweredSeats(state, seats, version, item);
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
  const objections = objectionReasons(state, proposal, version.positions);
  if (objections.length > 0) return { result: 'noConsensus', reasons: objections, ...given };
  // C7, K2: a view that came in after the silent test began is not turned into assent either.
  const against = version.test === 'silent' ? viewsAgainst(state, item) : [];
  if (against.length > 0)
    return { result: 'invalid', reasons: [{ code: 'views-against', organisations: against }], ...given };
  if (unanswered.length > 0)
    return {
      result: 'invalid',
      reasons: unanswered.map(({ seat, organisations }) => ({ code: 'unanswered', seat, organisations })),
      ...given,
    };
  const counting = countingPositions(state, seats, version, item);
  const anchoring = counting.filter((each) => each.position === 'mustAnchor');
  if (anchoring.length > 0)
    return {
      result: 'conditional',
      reasons: anchoring.map(({ seat, organisation }) => ({ code: 'must-anchor', seat, organisation })),
      ...given,
    };
  const silentSides = sides
    .map((each) => each.side)
    .filter((side) => !hasAuthorisedAssent(state, seats, counting, side));
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

/** An objection stops, also from a seat without authority, also one against an earlier wording, and also when the one who raised it has left. */
function objectionReasons(state: MeetingState, proposal: Proposal, positions: readonly Position[]): ResultReason[] {
  const now = positions.filter((each) => each.position === 'objects');
  const earlier = standingObjections(state, proposal).flatMap(({ seat, organisations, version }) =>
    organisations
      .filter((each) => !objectsNow(now, seat, each))
      .map((organisation) => ({ code: 'objection-stands' as const, seat, organisation, version })),
  );
  return [...now.map(({ seat, organisation }) => ({ code: 'objection' as const, seat, organisation })), ...earlier];
}

/** The positions on the wording in force, without those of people found inhabil in the item since (A4). */
export function standingPositions(state: MeetingState, { item, versions }: Proposal): readonly Position[] {
  const all = (versions.at(-1) as ProposalVersion).positions;
  return state.habilitet[item] === undefined ? all : all.filter((each) => !isInhabil(state, each.person, item));
}

/** Positions of seats still filled: one who left keeps the recorded position, but is not represented. */
function countingPositions(
  state: MeetingState,
  seats: readonly RosterSeat[],
  version: ProposalVersion,
  item: ItemId,
): Position[] {
  const filled = filledSeats(state, item);
  return version.positions.filter((each) => filled.has(each.seat) && seats.some((seat) => seat.seat === each.seat));
}

/** The sides that have an authorised assent at this moment (K4). */
export function assentedSides(state: MeetingState, proposal: Proposal): Side[] {
  const seats = decidingSeats(state.roster, state.items[proposal.item]?.body ?? '');
  const version = { ...(proposal.versions.at(-1) as ProposalVersion), positions: standingPositions(state, proposal) };
  const counting = countingPositions(state, seats, version, proposal.item);
  return SIDES.filter((side) => hasAuthorisedAssent(state, seats, counting, side));
}

function hasAuthorisedAssent(
  state: MeetingState,
  seats: readonly RosterSeat[],
  positions: readonly Position[],
  side: Side,
): boolean {
  const ofSide = new Map(seats.filter((each) => each.party === side).map((each) => [each.seat, each]));
  return positions.some(({ seat: id, person, position }) => {
    const seat = ofSide.get(id);
    const assents = position === 'assent' || position === 'assentWithRemark';
    return assents && seat !== undefined && authorityOf(state, seat, person).kind !== 'none';
  });
}

/** In a silent test only authorised seats are recorded (K2), so only they can be missing. */
function unansweredSeats(
  state: MeetingState,
  seats: readonly RosterSeat[],
  version: ProposalVersion,
  item: ItemId,
): ComputedResult['unanswered'] {
  const filled = filledSeats(state, item);
  const answered = new Set(version.positions.map((each) => `${each.seat} ${each.organisation}`));
  return seats.flatMap((seat) => {
    const person = filled.get(seat.seat);
    if (person === undefined || (version.test === 'silent' && authorityOf(state, seat, person).kind === 'none'))
      return [];
    const organisations = seat.represents.filter((each) => !answered.has(`${seat.seat} ${each}`));
    return organisations.length === 0 ? [] : [{ seat: seat.seat, person, organisations }];
  });
}
