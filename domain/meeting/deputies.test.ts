import { describe, expect, test } from 'vitest';
import { itemsBetween, mayStepIn, proposedDeputies, proposedDeputy } from './deputies.ts';
import { openMeeting, type Act, type TableTop } from './testing/table-top.ts';

const GROUND = { law: 'fvl6' } as const;
const marks = (person: string, state: 'present' | 'left' | 'excused'): Act => ({
  kind: 'record-attendance',
  person,
  state,
});
const state = (table: TableTop) => table.book.state;

describe('a range of items (A1, N4)', () => {
  const taken = (table: TableTop, item: string): TableTop =>
    table.do({ kind: 'take-up-item', item }, { kind: 'conclude-item', item, outcome: 'noted' });

  test('goes by the order in which they were taken, and then by the agenda', () => {
    const table = openMeeting(['i1', 'i2', 'i3', 'i4', 'i5']);
    expect(itemsBetween(state(table), 'i2', 'i4')).toEqual(['i2', 'i3', 'i4']);
    taken(table, 'i4');
    taken(table, 'i2');
    expect(itemsBetween(state(table), 'i4', 'i1')).toEqual(['i4', 'i2', 'i1']);
    expect(itemsBetween(state(table), 'i2', 'i3')).toEqual(['i2', 'i1', 'i3']);
  });

  test('may be named from either end, and leaves out what was taken off', () => {
    const table = openMeeting(['i1', 'i2', 'i3']).do({ kind: 'take-off-item', item: 'i2', reason: 'x' });
    expect(itemsBetween(state(table), 'i3', 'i1')).toEqual(['i1', 'i3']);
    expect(itemsBetween(state(table), 'i1', 'i2')).toEqual([]);
  });
});

describe('the deputy to ask (A2, A6)', () => {
  test('is the first in order who is not away, not inhabil and not in another deciding seat', () => {
    const table = openMeeting().do(
      marks('holder-of-h1', 'present'),
      marks('holder-of-k1', 'excused'),
      marks('holder-of-k2', 'present'),
      { kind: 'take-up-item', item: 'i1' },
    );
    expect(proposedDeputy(state(table), 'k1')).toBe('d3');
    table.do({ kind: 'decide-habilitet', item: 'i1', person: 'd3', habil: false, ground: GROUND });
    expect(proposedDeputy(state(table), 'k1')).toBe('d4');
    expect(proposedDeputy(state(table), 'k1', 'i2')).toBe('d3');
    table.do(marks('d4', 'excused'));
    expect(proposedDeputies(state(table), 'holder-of-k1')).toEqual([{ seat: 'k1', deputy: null }]);
  });

  test('is nobody while the seat is filled', () => {
    const table = openMeeting().do(marks('holder-of-k1', 'present'));
    expect(proposedDeputy(state(table), 'k1')).toBeNull();
    expect(proposedDeputies(state(table), 'holder-of-k1')).toEqual([]);
  });

  test('sits for an item only where the holder does not (A4)', () => {
    const table = openMeeting().do(
      marks('holder-of-h1', 'present'),
      marks('holder-of-k1', 'present'),
      marks('holder-of-k2', 'present'),
      marks('d3', 'present'),
      { kind: 'take-up-item', item: 'i1' },
      { kind: 'report-absence', person: 'holder-of-k1', items: ['i2'] },
    );
    expect(mayStepIn(state(table), 'd3', 'k1', 'i1')?.code).toBe('holder-present');
    expect(mayStepIn(state(table), 'd3', 'k1', 'i2')).toBeNull();
  });
});
