/** Acts about views, votes and elections, with their parts picked at random. */
import { VIEW_KINDS } from '../views-state.ts';
import { VOTES } from '../vote-state.ts';
import type { Random } from './seeded.ts';
import { ROSTER, type Act } from './table-top.ts';

const SEATS = ROSTER.seats.map((each) => each.seat);
const ORGANISATIONS = ROSTER.bodies.flatMap((each) => each.concerns);

/** What may be done with an item before and beside consensus. `turn` makes ids that nobody has used. */
export function votingActs(
  { pick, below, oneIn }: Random,
  { turn, item, proposal }: { turn: number; item: string; proposal: string },
): (() => Act)[] {
  const election = `e${Math.max(0, turn - below(40))}`;
  return [
    () => ({ kind: 'ask-for-views', item, organisations: [pick(ORGANISATIONS)], deadline: '2026-11-01' }),
    () => ({ kind: 'record-view', item, organisation: pick(ORGANISATIONS), view: pick(VIEW_KINDS) }),
    () => ({ kind: 'record-view', item, organisation: pick(ORGANISATIONS), view: 'assents' }),
    () => ({ kind: 'undo', family: 'views' }),
    () => ({ kind: 'open-vote', proposal }),
    () => ({ kind: 'cast-vote', proposal, seat: pick(SEATS), vote: pick(VOTES) }),
    () => ({ kind: 'count-vote', proposal, for: below(4), against: below(2), abstaining: 0 }),
    () => ({ kind: 'declare-vote', proposal, effect: 'guiding', ...(oneIn(2) ? { result: 'invalid' as const } : {}) }),
    () => ({ kind: 'open-election', election: `e${turn}`, item, office: 'møteleder', candidates: ['a', 'b'] }),
    () =>
      oneIn(2)
        ? { kind: 'count-election', election, counts: { a: below(3), b: below(3) }, blank: 0 }
        : { kind: 'declare-election', election },
  ];
}
