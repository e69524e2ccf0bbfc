/** The round as tiles: one deciding seat each, by side, with the answer per organisation it speaks for (K3, K13). */
import type { OrganisationId, PersonId, SeatId } from '../../domain/ids.ts';
import type { Position, PositionKind } from '../../domain/meeting/consensus-types.ts';
import { bodyOfItem, wording } from '../../domain/meeting/consensus.ts';
import { decidingSeats, type Party } from '../../domain/meeting/roster.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import type { MeetingState, Proposal } from '../../domain/meeting/state.ts';

export type TileAnswer = { organisation: OrganisationId; position: Position | null };

export type Tile = {
  seat: SeatId;
  /** Who fills the seat now; null for a seat that stands empty. */
  person: PersonId | null;
  party: Party;
  /** An unauthorised seat is asked too, but its assent binds nobody (B5, K3). */
  authorised: boolean;
  answers: readonly TileAnswer[];
  /** One word for the tile: the common answer, that they differ, or that something is missing. */
  standing: PositionKind | 'differs' | 'unanswered';
};

/** Tiles of all deciding seats, those who are here first within each party. */
export function roundTiles(state: MeetingState, proposal: Proposal): Tile[] {
  const filled = filledSeats(state);
  const { positions } = wording(proposal);
  return decidingSeats(state.roster, bodyOfItem(state, proposal.item)).map((seat) => {
    const answers = seat.represents.map((organisation) => ({
      organisation,
      position: positions.find((each) => each.seat === seat.seat && each.organisation === organisation) ?? null,
    }));
    return {
      seat: seat.seat,
      person: filled.get(seat.seat) ?? null,
      party: seat.party,
      authorised: seat.authority.kind !== 'none',
      answers,
      standing: standingOf(answers),
    };
  });
}

function standingOf(answers: readonly TileAnswer[]): Tile['standing'] {
  const kinds = new Set(answers.map((each) => each.position?.position ?? null));
  if (kinds.has(null) || kinds.size === 0) return 'unanswered';
  return kinds.size === 1 ? ([...kinds][0] as PositionKind) : 'differs';
}

/** Tiles by party, in the order of the seats; parties without deciding seats are left out. */
export function tilesByParty(tiles: readonly Tile[]): { party: Party; tiles: Tile[] }[] {
  const parties = [...new Set(tiles.map((each) => each.party))];
  return parties.map((party) => ({ party, tiles: tiles.filter((each) => each.party === party) }));
}

/** Where the round goes on: the next seat that is here and has not answered; null when all have. */
export function nextToAsk(tiles: readonly Tile[], from: SeatId | null): SeatId | null {
  const at = tiles.findIndex((each) => each.seat === from);
  const waits = (tile: Tile): boolean => tile.person !== null && tile.standing === 'unanswered';
  const after = tiles.slice(at + 1).find(waits) ?? tiles.find(waits);
  return after?.seat ?? null;
}

/** `J` tilslutter seg, `M` med merknad, `U` står utenfor, `A` må forankre, `N` motsetter seg. */
export const POSITION_KEYS: readonly { key: string; position: PositionKind }[] = [
  { key: 'J', position: 'assent' },
  { key: 'M', position: 'assentWithRemark' },
  { key: 'U', position: 'standsAside' },
  { key: 'A', position: 'mustAnchor' },
  { key: 'N', position: 'objects' },
];

/** Whether words belong to a position: a reason that must be there, a remark that may. */
export function asksForWords(position: PositionKind): boolean {
  return position === 'objects' || position === 'assentWithRemark' || position === 'standsAside';
}
