import { expect, test } from 'vitest';
import { counted, countIn, NO_COUNTS } from './id-counts.ts';

const IDS = Array.from({ length: 500 }, (_each, at) => `p${at}`);

test('counts every id by itself, and leaves old counts as they were', () => {
  const once = IDS.reduce((counts, id) => counted(counts, id, 1), NO_COUNTS);
  const twice = counted(once, 'p7', 1);
  expect(IDS.every((id) => countIn(once, id) === 1)).toBe(true);
  expect(countIn(twice, 'p7')).toBe(2);
  expect(countIn(twice, 'p8')).toBe(1);
  expect(countIn(NO_COUNTS, 'p7')).toBe(0);
});

test('is the same however it came about, so that a log folded anew is the same state', () => {
  const forth = IDS.reduce((counts, id) => counted(counts, id, 1), NO_COUNTS);
  const back = IDS.toReversed().reduce((counts, id) => counted(counts, id, 1), NO_COUNTS);
  expect(back).toEqual(forth);
  expect(counted(counted(forth, 'p7', 1), 'p7', -1)).toEqual(forth);
});
