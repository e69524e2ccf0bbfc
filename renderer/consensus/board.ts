/**
 * The board of who stands behind: one cell for each trust and each kommune that the decision concerns, by party and by the
 * seat that speaks for it (K3, K5, K13). The same during a round, for what was declared, and for how it stands later.
 */
import type { OrganisationId, SeatId } from '../../domain/ids.ts';
import type { Decision, Proposal } from '../../domain/meeting/consensus-state.ts';
import type { CoverageState, PositionKind } from '../../domain/meeting/consensus-types.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { standingObjections } from '../../domain/meeting/ledger.ts';
import { standingPositions } from '../../domain/meeting/result.ts';
import {
  bodyOf,
  decidingSeats,
  isSide,
  organisationOf,
  seatOf,
  type Party,
  type RosterSeat,
} from '../../domain/meeting/roster.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import { decisionStanding, type Standing } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { organisationName, personName } from '../room/people.ts';

export const BOARD_STATES = [
  'bound',
  'joined',
  'assent',
  'assentWithRemark',
  'unanswered',
  'mustAnchor',
  'standsAside',
  'objects',
  'withoutAuthority',
  'away',
  'notRepresented',
] as const;
/** What a round has heard so far, or what a decision is to one of those it concerns. */
export type BoardState = (typeof BOARD_STATES)[number];

export type BoardCell = {
  organisation: OrganisationId;
  name: string;
  state: BoardState;
  isMunicipality: boolean;
  /** Seats that have answered, of those that speak for it; null where one seat does. */
  seats: { answered: number; of: number } | null;
};

export type BoardGroup = {
  key: string;
  party: Party;
  /** Who speaks for these; empty where each has somebody of its own, or nobody. */
  speaker: string;
  cells: readonly BoardCell[];
};

export type Board = readonly BoardGroup[];

/** The round as it stands, from the answers to the wording in force. */
export function boardOfRound(state: MeetingState, proposal: Proposal): Board {
  const filled = filledSeats(state, proposal.item);
  const positions = standingPositions(state, proposal);
  // What was raised against an earlier wording stands too, until it is met or withdrawn (K12).
  const objecting = new Set(standingObjections(state, proposal).flatMap((each) => each.organisations));
  return boardOf(state, bodyOfItem(state, proposal.item), (organisation, seats) => {
    const here = seats.filter((each) => filled.has(each.seat));
    const given = positions.filter((each) => each.organisation === organisation);
    const answered = here.filter((each) => given.some((one) => one.seat === each.seat));
    return {
      state: objecting.has(organisation)
        ? 'objects'
        : stateInRound(seats, here, answered.length, new Set(given.map((each) => each.position))),
      seats: seats.length > 1 ? { answered: answered.length, of: here.length } : null,
    };
  });
}

/** One word for what several seats have said: what stops goes before what is missing, and that before what is reserved (K4, K5). */
function stateInRound(
  seats: readonly RosterSeat[],
  here: readonly RosterSeat[],
  answered: number,
  given: ReadonlySet<PositionKind>,
): BoardState {
  if (given.has('objects')) return 'objects';
  if (seats.length === 0) return 'notRepresented';
  if (here.length === 0) return 'away';
  if (answered < here.length) return 'unanswered';
  if (here.every((each) => each.authority.kind === 'none')) return 'withoutAuthority';
  const worst = (['standsAside', 'mustAnchor', 'assentWithRemark'] as const).find((each) => given.has(each));
  return worst ?? 'assent';
}

/** What was declared, with those who have joined or refused since where it was agreed on (K5, K6, K11). */
export function boardOfDecision(state: MeetingState, proposal: Proposal, decision: Decision): Board {
  const standing = decisionStanding(state, proposal.proposal);
  const frozen = new Map(decision.coverage.map((each) => [each.organisation, STATE_OF_COVERAGE[each.state]]));
  return boardOf(state, decision.body, (organisation) => {
    const now = standing && stateInStanding(standing, organisation);
    return { state: now ?? frozen.get(organisation) ?? 'notRepresented', seats: null };
  });
}

function stateInStanding(standing: Standing, organisation: OrganisationId): BoardState | null {
  if (standing.bound.includes(organisation)) return 'bound';
  if (standing.joined.includes(organisation)) return 'joined';
  if (standing.refused.includes(organisation)) return 'objects';
  return standing.aside.includes(organisation) ? 'standsAside' : null;
}

const STATE_OF_COVERAGE: Record<CoverageState, BoardState> = {
  bound: 'bound',
  assented: 'joined',
  conditional: 'mustAnchor',
  standingAside: 'standsAside',
  objecting: 'objects',
  withoutAuthority: 'withoutAuthority',
  notRepresented: 'notRepresented',
};

type Found = Pick<BoardCell, 'state' | 'seats'>;

/** The organisations of the body by party and seat; each stands once, with the first seat that speaks for it. */
function boardOf(
  state: MeetingState,
  body: string,
  find: (organisation: OrganisationId, seats: readonly RosterSeat[]) => Found,
): Board {
  const { roster } = state;
  const seats = decidingSeats(roster, body);
  const kindOf = (each: OrganisationId) => organisationOf(roster, each)?.organisationKind;
  const concerned = bodyOf(roster, body)?.concerns ?? [];
  const groups = new Map<string, { party: Party; seat: SeatId | null; organisations: OrganisationId[] }>();
  for (const organisation of new Set([...seats.flatMap((each) => each.represents), ...concerned])) {
    const seat = seats.find((each) => each.represents.includes(organisation));
    const party = seat?.party ?? (kindOf(organisation) === 'municipality' ? 'municipalities' : 'hospital');
    // One seat, one organisation: such cells stand together, without a name over each.
    const key = seat && seat.represents.length > 1 ? seat.seat : seat ? party : `${party} nobody`;
    const group = groups.get(key) ?? { party, seat: seat?.seat ?? null, organisations: [] };
    groups.set(key, { ...group, organisations: [...group.organisations, organisation] });
  }
  return [...groups].map(([key, { party, seat, organisations }]) => ({
    key,
    party,
    speaker: key === seat ? speakerOf(state, seat) : '',
    cells: organisations.map((organisation) => ({
      organisation,
      name: organisationName(state, organisation),
      isMunicipality: kindOf(organisation) === 'municipality',
      ...find(
        organisation,
        seats.filter((each) => each.represents.includes(organisation)),
      ),
    })),
  }));
}

function speakerOf(state: MeetingState, seat: SeatId): string {
  const person = filledSeats(state).get(seat) ?? seatOf(state.roster, seat)?.holder;
  return person == null ? '' : personName(state, person);
}

/** The sides first, whatever the order of the seats. */
export function partiesOf(board: Board): { party: Party; groups: Board }[] {
  const parties = [...new Set(board.map((each) => each.party))].toSorted(
    (a, b) => Number(isSide(b)) - Number(isSide(a)),
  );
  return parties.map((party) => ({ party, groups: board.filter((each) => each.party === party) }));
}

const BEHIND: ReadonlySet<BoardState> = new Set(['bound', 'joined', 'assent', 'assentWithRemark']);

/** What is named in words, in the order in which it matters. */
const NAMED = [
  'objects',
  'unanswered',
  'mustAnchor',
  'standsAside',
  'assentWithRemark',
  'withoutAuthority',
  'away',
  'notRepresented',
] as const satisfies readonly BoardState[];
export type NamedState = (typeof NAMED)[number];

export type BoardWords = {
  /** Kommuner that stand behind, and of how many ("14 av 18 kommuner"). */
  behind: number;
  of: number;
  /** The others by what they are, in the order in which it matters. */
  others: readonly { state: NamedState; names: readonly string[] }[];
};

/** The board in words, for the line beside it and for the ear. */
export function wordsOfBoard(board: Board): BoardWords {
  const cells = board.flatMap((each) => each.cells);
  const behind = cells.filter((each) => BEHIND.has(each.state));
  return {
    behind: behind.filter((each) => each.isMunicipality).length,
    of: cells.filter((each) => each.isMunicipality).length,
    others: NAMED.flatMap((state) => {
      const names = cells.filter((each) => each.state === state).map((each) => each.name);
      return names.length === 0 ? [] : [{ state, names }];
    }),
  };
}

/** Everyone who stands behind, trusts among them. */
export function organisationsBehind(board: Board): OrganisationId[] {
  return board.flatMap(({ cells }) => cells.filter((each) => BEHIND.has(each.state)).map((each) => each.organisation));
}

/** Names of those whose answer is waited for. */
export function awaited(board: Board): string[] {
  return board.flatMap(({ cells }) => cells.filter((each) => each.state === 'unanswered').map((each) => each.name));
}
