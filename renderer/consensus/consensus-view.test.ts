import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ALL_HERE, OPENED, play } from '../room/testing/scripted.ts';
import { declarationCommand, fourWeeksAfter, NOTHING_CHOSEN } from './declaration.ts';
import { countCoverage, resultSoFar } from './result-words.ts';
import { nextVoice, roundTiles, tilesByParty, voicesOf } from './round-tiles.ts';

const proposed = play([
  ...OPENED,
  ...ALL_HERE,
  { kind: 'take-up-item', item: 'case' },
  { kind: 'put-proposal', proposal: 'p', item: 'case', text: 'Utvalget vedtar.', proposer: 'Sara Sykehus' },
]);
const inRound = play([{ kind: 'open-round', proposal: 'p' }], proposed);
const proposalOf = (state: MeetingState): Proposal => state.proposals['p'] ?? expect.unreachable();
const answered = (seats: readonly string[]) =>
  play(
    seats.map((seat) => ({ kind: 'take-position', proposal: 'p', seat, position: 'assent' })),
    inRound,
  );

describe('the round as tiles', () => {
  test('has a tile for each deciding seat, by party, and says who has authority (B5, K3)', () => {
    const tiles = roundTiles(inRound.state, proposalOf(inRound.state));
    expect(tilesByParty(tiles).map((each) => [each.party, each.tiles.map((one) => one.seat)])).toEqual([
      ['hospital', ['h1', 'h2']],
      ['municipalities', ['alta', 'hammerfest', 'karasjok']],
    ]);
    expect(tiles.find((each) => each.seat === 'karasjok')?.authorised).toBe(false);
  });

  test('one seat can answer differently for those it represents (K13)', () => {
    const book = play(
      [
        { kind: 'take-position', proposal: 'p', seat: 'hammerfest', position: 'assent', organisations: ['Hammerfest'] },
        { kind: 'take-position', proposal: 'p', seat: 'hammerfest', position: 'mustAnchor', organisations: ['Hasvik'] },
      ],
      inRound,
    );
    const tile = roundTiles(book.state, proposalOf(book.state)).find((each) => each.seat === 'hammerfest');
    expect(tile?.standing).toBe('differs');
    expect(tile?.answers.map((each) => each.position?.position)).toEqual(['assent', 'mustAnchor']);
  });

  test('goes on to the next voice without an answer, and round to those passed over', () => {
    const { state } = answered(['h1', 'alta']);
    const voices = voicesOf(roundTiles(state, proposalOf(state)), new Set());
    expect(nextVoice(voices, 'h1')).toBe('h2');
    expect(nextVoice(voices, 'karasjok')).toBe('h2');
  });

  test('a seat asked kommune by kommune has a voice for each (K13)', () => {
    const voices = voicesOf(roundTiles(inRound.state, proposalOf(inRound.state)), new Set(['hammerfest', 'alta']));
    expect(voices.map((each) => each.key)).toEqual([
      'h1',
      'h2',
      'alta',
      'hammerfest Hammerfest',
      'hammerfest Hasvik',
      'karasjok',
    ]);
  });
});

describe('the result as it forms', () => {
  test('names those who have not answered, by person where a trust has several seats (K4)', () => {
    const { state } = answered(['h1', 'alta', 'karasjok']);
    const { computed, notes } = resultSoFar(state, proposalOf(state));
    expect(computed.result).toBe('invalid');
    expect(notes).toEqual([{ code: 'unanswered', names: ['Hans Sykehus', 'Hammerfest', 'Hasvik'] }]);
  });

  test('an objection to the wording and one to an earlier wording are told apart (K12)', () => {
    const objection = { kind: 'take-position', proposal: 'p', position: 'objects', words: 'Økonomi' } as const;
    const first = play([{ ...objection, seat: 'alta' }], inRound);
    expect(resultSoFar(first.state, proposalOf(first.state)).notes).toEqual([
      { code: 'objection', names: ['Alta'] },
      { code: 'unanswered', names: ['Sara Sykehus', 'Hans Sykehus', 'Hammerfest', 'Hasvik', 'Karasjok'] },
    ]);
    const reworded = play(
      [
        { kind: 'reword-proposal', proposal: 'p', text: 'Utvalget ber.', proposer: 'Sara Sykehus' },
        { kind: 'open-round', proposal: 'p' },
      ],
      first,
    );
    const { notes } = resultSoFar(reworded.state, proposalOf(reworded.state));
    expect(notes[0]).toEqual({ code: 'objectionStands', names: ['Alta'] });
  });

  test('counts whom it binds (K5)', () => {
    const { state } = answered(['h1', 'h2', 'alta', 'hammerfest', 'karasjok']);
    const proposal = proposalOf(state);
    expect(resultSoFar(state, proposal).computed.result).toBe('consensus');
    expect(countCoverage(state, coverage(state, proposal, 'consensus', 'together'))).toEqual({
      bound: 3,
      assented: 0,
      of: 4,
      trusts: [{ name: 'Finnmarkssykehuset', state: 'bound' }],
      others: [{ state: 'withoutAuthority', names: ['Karasjok'] }],
    });
  });
});

describe('what is declared', () => {
  const chosen = { ...NOTHING_CHOSEN, effect: 'binding', clause: ' punkt 5 ', subjectToLocalHandling: true } as const;

  test('carries the clause where it binds, and nothing that does not belong to the result (K6, K14)', () => {
    expect(declarationCommand('p', 'consensus', chosen)).toEqual({
      kind: 'declare-result',
      proposal: 'p',
      result: 'consensus',
      effect: 'binding',
      clause: 'punkt 5',
      subjectToLocalHandling: true,
    });
    expect(declarationCommand('p', 'consensus', { ...chosen, effect: 'guiding' })).not.toHaveProperty('clause');
    expect(declarationCommand('p', 'conditional', chosen)).toMatchObject({ takesEffect: 'together' });
  });

  test('carries the threshold and its deadline, and no deadline where nobody is waited for (K6, K15)', () => {
    const dated = { ...NOTHING_CHOSEN, effect: 'guiding', anchorBy: '2026-11-09', count: 12 } as const;
    expect(declarationCommand('p', 'consensus', dated)).not.toHaveProperty('anchorBy');
    expect(declarationCommand('p', 'consensus', { ...dated, threshold: 'count' })).toMatchObject({
      threshold: { kind: 'count', count: 12 },
      anchorBy: '2026-11-09',
    });
    expect(fourWeeksAfter('2026-10-12')).toBe('2026-11-09');
  });

  test('has no effect without agreement (K7)', () => {
    expect(declarationCommand('p', 'noConsensus', chosen)).toEqual({
      kind: 'declare-result',
      proposal: 'p',
      result: 'noConsensus',
      effect: 'noted',
    });
  });
});
