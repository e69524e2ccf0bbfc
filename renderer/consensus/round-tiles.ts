/** The round as tiles: one deciding seat each, by side, with the answer per organisation it speaks for (K3, K13). */
import type { OrganisationId, PersonId, SeatId } from '../../domain/ids.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { Position, PositionKind } from '../../domain/meeting/consensus-types.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { decidingSeats, type Party } from '../../domain/meeting/roster.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type TileAnswer = { organisation: OrganisationId; position: Position | null };

export type Tile = {
  seat: SeatId;
  /** Who fills the seat now; null for a seat that stands empty. */
  person: PersonId | null;
  /** The seat stands empty because its holder is inhabil in the item (A4). */
  isInhabil: boolean;
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
      isInhabil: !filled.has(seat.seat) && seat.holder !== null && isInhabil(state, seat.holder, proposal.item),
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

/** What can be answered at once: a seat for all it speaks for, or, where they differ, for one organisation (K13). */
export type Voice = { key: string; seat: SeatId; organisations: readonly OrganisationId[]; isAnswered: boolean };

/** The voices of the seats that are here, in the order of the tiles. In: the seats that are asked kommune by kommune. */
export function voicesOf(tiles: readonly Tile[], split: ReadonlySet<SeatId>): Voice[] {
  return tiles.flatMap((tile): Voice[] => {
    if (tile.person === null) return [];
    if (!isSplit(tile, split)) {
      const organisations = tile.answers.map((each) => each.organisation);
      return [{ key: tile.seat, seat: tile.seat, organisations, isAnswered: tile.standing !== 'unanswered' }];
    }
    return tile.answers.map(({ organisation, position }) => ({
      key: `${tile.seat} ${organisation}`,
      seat: tile.seat,
      organisations: [organisation],
      isAnswered: position !== null,
    }));
  });
}

/** A tile is shown kommune by kommune when it is asked so, and stays so while the answers differ. */
export function isSplit(tile: Tile, split: ReadonlySet<SeatId>): boolean {
  return tile.answers.length > 1 && (split.has(tile.seat) || tile.standing === 'differs');
}

/** Where the round goes on: the next voice without an answer, from the top again at the end; null when all have answered. */
export function nextVoice(voices: readonly Voice[], from: string | null): string | null {
  const at = voices.findIndex((each) => each.key === from);
  const next = voices.slice(at + 1).find((each) => !each.isAnswered) ?? voices.find((each) => !each.isAnswered);
  return next?.key ?? null;
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
