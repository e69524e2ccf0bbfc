import { describe, expect, test } from 'vitest';
import { itemRange } from './item-range.ts';

const range = (...numbers: (string | undefined)[]): string =>
  itemRange(
    numbers.map((number, index) => ({ number, title: `Punkt ${index + 1}` })),
    'sak',
  );

describe('a range of items', () => {
  test('draws numbers together that follow each other (A6)', () => {
    expect(range('4/26', '5/26', '6/26', '7/26')).toBe('sak 4–7/26');
    expect(range('2026/7', '2026/8')).toBe('sak 2026/7–8');
    expect(range('SU 07/26', 'SU 08/26')).toBe('SU 07–08/26');
    expect(range('Sak 07-26')).toBe('Sak 07-26');
  });

  test('goes by the order taken and promises no number that was not there (A6)', () => {
    expect(range('4/26', '7/26', '5/26', '6/26')).toBe('sak 4/26, 7/26, 5–6/26');
    expect(range('4/26', '5/27')).toBe('sak 4/26, 5/27');
  });

  test('names formal items without numbers only when there is nothing else (C5)', () => {
    expect(range(undefined, '1/26', '2/26')).toBe('sak 1–2/26');
    expect(range(undefined, undefined)).toBe('«Punkt 1», «Punkt 2»');
  });
});
