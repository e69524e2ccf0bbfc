import { expect, test } from 'vitest';
import { play } from '../../app/testing/play.ts';
import { composeMinutes } from './compose.ts';

const ITEM = 'helsefellesskap';
const decided = { number: '4/25', title: 'Samarbeidsavtale', date: '2025-11-03' };

test.each([
  ['nb', 'Saken tar opp igjen vedtaket i sak 4/25 «Samarbeidsavtale» fra møtet 3. november 2025.'],
  ['nn', 'Saka tek opp att vedtaket i sak 4/25 «Samarbeidsavtale» frå møtet 3. november 2025.'],
] as const)('minutes name the decision that an item takes up again, in %s (C8, M7)', (languageForm, said) => {
  const state = play().state();
  const item = { ...state.items[ITEM]!, takesUp: { meeting: 'su-2025-11-03', proposal: 'p1', decided } };
  const { blocks } = composeMinutes({ ...state, languageForm, items: { ...state.items, [ITEM]: item } }, {});
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', text: said, item: ITEM }));
});
