import { describe, expect, test } from 'vitest';
import type { Item } from './agenda-state.ts';
import { numberBy, runningOf } from './numbers.ts';

const item = (id: string, more: Partial<Item> = {}): Item => ({
  item: id,
  title: id,
  itemKind: 'decision',
  body: 'su',
  papers: [],
  ...more,
});

/** The numbers as written, in order. */
function numbers(items: readonly Item[], pattern = '{n}/{yy}', used: readonly string[] = []): unknown {
  const given = numberBy(
    items,
    pattern,
    '2026',
    used.map((number) => ({ number, running: runningOf(number, pattern, '2026') })),
  );
  return 'outcome' in given
    ? given
    : Object.values(given as Record<string, { number: string }>).map((each) => each.number);
}

describe('numbers of a body in a year (C5)', () => {
  test.each([
    ['{n}/{yy}', '7/26'],
    ['SU {nn}/{yy}', 'SU 07/26'],
    ['Sak {nn}-{yy}', 'Sak 07-26'],
    ['{yyyy}/{n}', '2026/7'],
    ['{nnn}', '007'],
    ['a.b*c ({n})', 'a.b*c (7)'],
  ])('the pattern %s writes %s, and is read again', (pattern, written) => {
    expect(numbers([item('a', { number: written })], pattern)).toEqual([written]);
    expect(runningOf(written, pattern, '2026')).toBe(7);
    expect(
      numbers([item('a')], pattern, [
        pattern
          .replace(/\{n+\}/, '6')
          .replace('{yyyy}', '2026')
          .replace('{yy}', '26'),
      ]),
    ).toEqual([written]);
  });

  test('a number of another year or another form has no running number', () => {
    expect(runningOf('7/25', '{n}/{yy}', '2026')).toBeNull();
    expect(runningOf('Pkt. 1', '{n}/{yy}', '2026')).toBeNull();
    expect(runningOf('99999999999999999999/26', '{n}/{yy}', '2026')).toBeNull();
  });

  test('go on from the highest, whether given, typed, or used in another meeting', () => {
    expect(numbers([item('a'), item('b', { number: '9/26' }), item('c')], undefined, ['4/26'])).toEqual([
      '10/26',
      '9/26',
      '11/26',
    ]);
  });

  test('are never given again: a withdrawn case keeps its own', () => {
    expect(numbers([item('a', { number: '1/26' }), item('b', { number: '2/26', takenOff: 'x' }), item('c')])).toEqual([
      '1/26',
      '3/26',
    ]);
    expect(numbers([item('a', { number: 'A', takenOff: 'x' }), item('b', { number: 'A' })])).toMatchObject({
      code: 'number-taken',
    });
  });

  test('are not for formal items, unless typed', () => {
    expect(numbers([item('a', { itemKind: 'formal' }), item('b')])).toEqual(['1/26']);
  });

  test('labels of formal items and briefings may repeat, a case may not share one', () => {
    const label = (id: string, itemKind: Item['itemKind']): Item => item(id, { itemKind, number: 'Pkt. 1' });
    expect(numbers([label('a', 'formal'), label('b', 'information')], undefined, ['Pkt. 1'])).toHaveLength(2);
    expect(numbers([label('a', 'formal'), label('b', 'decision')])).toMatchObject({ code: 'number-taken' });
    expect(numbers([label('a', 'decision'), label('b', 'formal')])).toMatchObject({ code: 'number-taken' });
    expect(numbers([item('a', { number: '4/26' })], undefined, ['4/26'])).toMatchObject({ code: 'number-taken' });
  });

  test('sort by their running number, free text after', () => {
    const given = numberBy(
      [item('a', { number: '10/26' }), item('b', { number: '9/26' }), item('c', { number: 'X' })],
      '{n}/{yy}',
      '2026',
      [],
    );
    const keys = Object.values(given as Record<string, { number: string; sortKey: string }>);
    expect(keys.toSorted((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map((each) => each.number)).toEqual([
      '9/26',
      '10/26',
      'X',
    ]);
  });
});
