/** The board of the round: a place for every voice, by side, with what was answered so far (K3, K13). Words of remarks stay out. */
import type { Standing } from '../consensus/PositionMark.tsx';
import { roundTiles, tilesByParty, type Tile } from '../consensus/round-tiles.ts';
import { voices } from '../consensus/result-words.ts';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { Party } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type BoardPlace = { key: string; name: string; party: Party; standing: Standing };

/** Places of all deciding seats, each organisation that a seat speaks for on its own. */
export function boardOf(state: MeetingState, proposal: Proposal): BoardPlace[] {
  return tilesByParty(roundTiles(state, proposal)).flatMap(({ tiles }) =>
    tiles.flatMap((each) => placesOf(state, each)),
  );
}

function placesOf(state: MeetingState, tile: Tile): BoardPlace[] {
  return tile.answers.map(({ organisation, position }) => ({
    key: `${tile.seat} ${organisation}`,
    name: voices(state, tile.seat, [organisation])[0] ?? '',
    party: tile.party,
    standing: tile.person === null ? 'away' : (position?.position ?? 'unanswered'),
  }));
}

/** Names of those whose answer is waited for. */
export function awaited(places: readonly BoardPlace[]): string[] {
  return places.filter((each) => each.standing === 'unanswered').map((each) => each.name);
}
