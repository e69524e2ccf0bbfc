import { describe, expect, test } from 'vitest';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ALL_HERE, OPENED, play, type Act } from '../room/testing/scripted.ts';
import { awaited, boardOfDecision, boardOfRound, partiesOf, wordsOfBoard, type Board } from './board.ts';

const inRound = play([
  ...OPENED,
  ...ALL_HERE,
  { kind: 'take-up-item', item: 'case' },
  { kind: 'put-proposal', proposal: 'p', item: 'case', text: 'Utvalget vedtar.', proposer: 'Sara Sykehus' },
  { kind: 'open-round', proposal: 'p' },
]);
const proposalOf = (state: MeetingState) => state.proposals['p'] ?? expect.unreachable();
const assents = (...seats: string[]): Act[] =>
  seats.map((seat) => ({ kind: 'take-position', proposal: 'p', seat, position: 'assent' }));
const after = (...acts: readonly Act[]): { state: MeetingState; board: Board } => {
  const { state } = play(acts, inRound);
  return { state, board: boardOfRound(state, proposalOf(state)) };
};
const stateOf = (board: Board, organisation: string): string | undefined =>
  board.flatMap(({ cells }) => cells).find((each) => each.organisation === organisation)?.state;

describe('the board of a round', () => {
  test('has one cell for the trust and one for each kommune, those of one representative together (K13)', () => {
    const { board } = after();
    expect(partiesOf(board).map(({ party }) => party)).toEqual(['hospital', 'municipalities']);
    expect(board.map(({ speaker, cells }) => [speaker, cells.map(({ name }) => name)])).toEqual([
      ['', ['Finnmarkssykehuset']],
      ['', ['Alta', 'Karasjok']],
      ['Hilde Dalen', ['Hammerfest', 'Hasvik']],
    ]);
  });

  test('counts the seats of a trust, which is waited for until all have answered', () => {
    const { board } = after(...assents('h1'));
    expect(board[0]?.cells[0]).toMatchObject({ state: 'unanswered', seats: { answered: 1, of: 2 } });
    expect(awaited(board)).toEqual(['Finnmarkssykehuset', 'Alta', 'Karasjok', 'Hammerfest', 'Hasvik']);
    const aside: Act = { kind: 'take-position', proposal: 'p', seat: 'h2', position: 'standsAside' };
    expect(stateOf(after(...assents('h1'), aside).board, 'Finnmarkssykehuset')).toBe('standsAside');
  });

  test('says an assent without authority as what it is, and an objection before all else (B5, K3)', () => {
    const objection: Act = { kind: 'take-position', proposal: 'p', seat: 'h2', position: 'objects', words: 'Økonomi' };
    const { board } = after(...assents('karasjok', 'alta'), objection);
    expect(stateOf(board, 'Karasjok')).toBe('withoutAuthority');
    expect(stateOf(board, 'Finnmarkssykehuset')).toBe('objects');
  });

  test('says in words who is behind and who is not', () => {
    const anchors: Act = {
      kind: 'take-position',
      proposal: 'p',
      seat: 'hammerfest',
      position: 'mustAnchor',
      organisations: ['Hasvik'],
    };
    const words = wordsOfBoard(after(...assents('h1', 'h2', 'alta'), anchors).board);
    expect(words).toMatchObject({ behind: 1, of: 4 });
    expect(words.others).toEqual([
      { state: 'unanswered', names: ['Karasjok', 'Hammerfest'] },
      { state: 'mustAnchor', names: ['Hasvik'] },
    ]);
  });
});

test('the board of a decision says who is bound, and who is not (K5)', () => {
  const { state } = play(
    [
      ...assents('h1', 'h2', 'alta', 'hammerfest', 'karasjok'),
      { kind: 'declare-result', proposal: 'p', result: 'consensus', effect: 'guiding' },
    ],
    inRound,
  );
  const proposal = proposalOf(state);
  const decision = proposal.versions.at(-1)?.decision ?? expect.unreachable();
  const board = boardOfDecision(state, proposal, decision);
  expect(stateOf(board, 'Hasvik')).toBe('bound');
  expect(stateOf(board, 'Karasjok')).toBe('withoutAuthority');
});
