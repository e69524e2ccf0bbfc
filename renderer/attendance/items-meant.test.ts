import { describe, expect, it } from 'vitest';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { unbornMeeting, type MeetingState } from '../../domain/meeting/state.ts';
import { itemsMeant } from './items-meant.ts';

function meetingWith(...numbers: string[]): MeetingState {
  const items = Object.fromEntries(
    numbers.map((number): [string, Item] => [
      `i${number}`,
      { item: `i${number}`, title: number, itemKind: 'decision', body: 'su', number, papers: [] },
    ]),
  );
  return { ...unbornMeeting('m'), order: Object.keys(items), items };
}

describe('items as a secretary types them', () => {
  const state = meetingWith('4/26', '5/26', '6/26', '7/26');

  it('one, several, and a range (A6)', () => {
    expect(itemsMeant(state, '5/26').items).toEqual(['i5/26']);
    expect(itemsMeant(state, '7, 4').items).toEqual(['i4/26', 'i7/26']);
    expect(itemsMeant(state, '5–7/26').items).toEqual(['i5/26', 'i6/26', 'i7/26']);
    expect(itemsMeant(state, '5-7').items).toEqual(['i5/26', 'i6/26', 'i7/26']);
  });

  it('what means nothing is said', () => {
    expect(itemsMeant(state, '5, 9/26')).toEqual({ items: ['i5/26'], unknown: ['9/26'] });
  });

  it('a range goes by the order in which items were taken (A1)', () => {
    expect(itemsMeant({ ...state, taken: ['i6/26', 'i4/26'] }, '6-4').items).toEqual(['i4/26', 'i6/26']);
  });
});
