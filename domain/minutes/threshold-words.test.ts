/** What the minutes say of a decision that waits for a threshold (K6, K14, K15). */
import { expect, test } from 'vitest';
import { playPreparation, type Played } from '../../app/testing/play.ts';
import { composeMinutes } from './compose.ts';
import type { DocumentBlock } from './document.ts';

const HOSPITAL = { 'hf-1': 'torunn-havstrand', 'hf-2': 'niillas-cuovgat', 'hf-3': 'henrik-brattvaer' };
const MUNICIPALITIES = {
  'kommune-1': 'hilde-tverrelvdal',
  'kommune-2': 'rolf-melkvaer',
  'kommune-3': 'elle-biret-suovva',
  'kommune-5': 'marit-pasviknes',
};
const PRESENT = { ...HOSPITAL, ...MUNICIPALITIES };
const PROPOSAL = { proposal: 'vedtak-helsefellesskap' };

function linesOf(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows.map((row) => row.join(' | '));
    return block.kind === 'list' ? block.items : [block.text];
  });
}

/** The decision item is open, with quorum on both sides. */
function atDecision(): Played {
  const played = playPreparation();
  played.act(
    { kind: 'open-meeting' },
    { kind: 'take-up-item', item: 'opprop' },
    ...Object.values(PRESENT).map((person) => ({ kind: 'record-attendance', person, state: 'present' })),
    { kind: 'conclude-item', item: 'opprop', outcome: 'noted' },
    { kind: 'take-up-item', item: 'helsefellesskap' },
  );
  return played;
}

const answers = (seats: readonly string[], position: string): { kind: string }[] =>
  seats.map((seat) => ({ kind: 'take-position', ...PROPOSAL, seat, position }));

/** The minutes of a decision that waits for two thirds of the kommuner, with seats that must anchor. */
function waitingFor(effect: 'binding' | 'recommendation', anchoring = ['kommune-5']): string[] {
  const played = atDecision();
  const seats = Object.keys(PRESENT);
  played.act(
    { kind: 'open-round', ...PROPOSAL },
    ...answers(anchoring, 'mustAnchor'),
    ...answers(
      seats.filter((each) => !anchoring.includes(each)),
      'assent',
    ),
    {
      kind: 'declare-result',
      ...PROPOSAL,
      result: 'conditional',
      effect,
      ...(effect === 'binding' ? { clause: 'avtalen punkt 4' } : {}),
      threshold: { kind: 'twoThirds' },
      anchorBy: '2099-11-12',
    },
    { kind: 'conclude-item', item: 'helsefellesskap', outcome: 'byConsensus' },
  );
  return linesOf(composeMinutes(played.state(), {}).blocks);
}

test('a decision that waits for a threshold names one condition and one count, before whom it binds (K15)', () => {
  const lines = waitingFor('binding');
  const result = lines.indexOf('Betinget vedtak. Vedtaket er bindende etter avtalen punkt 4.');
  expect(lines.slice(result + 1, result + 3)).toEqual([
    'Vedtaket får virkning når to tredjedeler av kommunene, 12 av 18, har sluttet seg til. 9 av 18 kommuner har sluttet seg til.',
    'Vedtaket binder ingen ennå.',
  ]);
  expect(lines.join()).not.toContain('når alle som må forankre');
  expect(lines).toContain('15/26 | Etablering av helsefellesskap | Vedtatt ved konsensus (betinget)');
  expect(lines).toContain('Vedtatt ved konsensus (betinget).');
});

test('a decision that waits for a trust too says so, for a threshold counts only kommuner (K15)', () => {
  const threshold = waitingFor('binding', ['hf-1', 'kommune-5']).find((each) => each.includes('to tredjedeler'));
  expect(threshold).toContain('Også Finnmarkssykehuset HF må ha sluttet seg til.');
});

test('a decision that would not bind anyway has no effect yet (K14)', () => {
  const lines = waitingFor('recommendation');
  expect(lines).toContain('Vedtaket har ikke virkning ennå.');
  expect(lines.join()).not.toContain('binder');
});
