/** Acts about related proposals, objections and what comes of them, with their parts picked at random. */
import type { MeetingState } from '../state.ts';
import type { Random } from './seeded.ts';
import { PEOPLE, ROSTER, type Act } from './table-top.ts';

const SEATS = ROSTER.seats.map((each) => each.seat);

/** What may be done with proposals of the item, beside wording and testing them. `turn` makes ids that nobody has used. */
export function disagreementActs(
  { pick, oneIn }: Random,
  state: MeetingState,
  { turn, item, proposal }: { turn: number; item: string; proposal: string },
): (() => Act)[] {
  const raised = state.proposals[proposal]?.ledger.map((each) => each.entry) ?? [];
  const entry = pick([...raised, 1]);
  const statement = pick([...Object.keys(state.statements), 's0']);
  const relation = { kind: pick(['alternative', 'amendment'] as const), to: proposal };
  return [
    () => ({ kind: 'put-proposal', proposal: `p${turn}`, item, text: `a${turn}`, proposer: pick(PEOPLE), relation }),
    () => ({ kind: 'adopt-amendment', proposal }),
    () => ({ kind: 'take-position', proposal, seat: pick(SEATS), position: 'objects', words: 'x' }),
    () => ({
      kind: 'take-position',
      proposal,
      seat: pick(SEATS),
      position: 'standsAside',
      words: 'x',
      reservation: true,
    }),
    () => ({ kind: 'answer-objection', proposal, entry, answer: 'x' }),
    () => (oneIn(2) ? { kind: 'meet-objection', proposal, entry } : { kind: 'withdraw-objection', proposal, entry }),
    () => ({ kind: 'declare-result', proposal, result: 'noConsensus', effect: 'guiding' }),
    () => ({ kind: 'choose-next-step', proposal, step: pick(['postpone', 'negotiate'] as const) }),
    () => ({ kind: 'record-disagreement', proposal, party: 'hospital', words: 'x' }),
    () => ({ kind: 'announce-statement', statement: `s${turn}`, item, authors: [{ seat: pick(SEATS) }] }),
    () =>
      oneIn(2)
        ? { kind: 'hand-in-statement', statement, words: 'x' }
        : { kind: 'decide-statement', statement, admitted: true, decidedBy: 'chair' },
  ];
}
