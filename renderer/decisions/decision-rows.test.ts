import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  countOfEach,
  isOverdue,
  reasonToBringBack,
  rowsToBringBack,
  shownRows,
  type DecisionRow,
} from './decision-rows.ts';

const TODAY = '2026-12-01';

/** A decision in force since yesterday, of which nothing is awaited. */
function row(facts: Partial<DecisionRow>): DecisionRow {
  return {
    meeting: 'm',
    proposal: facts.item ?? 'p',
    version: 1,
    item: 'i',
    number: '7/26',
    title: 'Etablering av helsefellesskap',
    body: 'su',
    text: 'Utvalget vedtar planen.',
    declaredOn: '2026-11-30',
    result: 'consensus',
    effect: 'guiding',
    clause: null,
    standing: 'inForce',
    inForceOn: '2026-11-30',
    awaited: 0,
    concerned: 19,
    refused: [],
    nextDeadline: null,
    reviewOn: null,
    takenUpOn: null,
    isStopped: false,
    nextStep: null,
    ...facts,
  };
}

const waiting = row({ item: 'a', standing: 'waiting', awaited: 4, nextDeadline: '2026-12-20' });
const late = row({ item: 'b', standing: 'waiting', awaited: 1, nextDeadline: '2026-11-30' });
const fallen = row({ item: 'c', standing: 'fallen', refused: ['vadso'], nextDeadline: '2026-11-01' });
const stopped = row({ item: 'd', standing: null, result: 'noConsensus', isStopped: true });
const review = row({ item: 'e', reviewOn: '2026-12-10', title: 'Ambulansetjenesten' });
const ROWS = [waiting, late, fallen, stopped, review, row({ item: 'f' })];

function itemsOf(rows: readonly DecisionRow[]): string[] {
  return rows.map((each) => each.item);
}

describe('what is shown', () => {
  it('each choice has its own, and its button says how many', () => {
    const shown = CHOICES.map((choice) => [choice, itemsOf(shownRows(ROWS, { choice, search: '' }, TODAY)).join('')]);
    expect(Object.fromEntries(shown)).toEqual({
      all: 'abcdef',
      waiting: 'ba', // the deadline that comes first
      overdue: 'b',
      review: 'e',
      fallen: 'c',
      stopped: 'd',
    });
    expect(countOfEach(ROWS, TODAY)).toEqual({ all: 6, waiting: 2, overdue: 1, review: 1, fallen: 1, stopped: 1 });
  });

  it('a search is for all its words, in number, title or text, whatever the case of letters', () => {
    const search = (words: string): string[] => itemsOf(shownRows(ROWS, { choice: 'all', search: words }, TODAY));
    expect(search('AMBULANSE 7/26')).toEqual(['e']);
    expect(search('planen')).toHaveLength(6);
    expect(search('ambulanse fastlege')).toEqual([]);
  });

  it('a deadline is over the day after it, and never for what has fallen (K6)', () => {
    expect(isOverdue(late, '2026-11-30')).toBe(false);
    expect(isOverdue(late, TODAY)).toBe(true);
    expect(isOverdue(fallen, TODAY)).toBe(false);
  });
});

describe('what should come back (C8, K6, K7)', () => {
  const plan = { meeting: 'next', meetingDay: '2026-12-10', today: TODAY };

  it('is what is to be reviewed by the meeting, overdue, fallen or stopped', () => {
    const reasons = ROWS.map((each) => reasonToBringBack(each, plan.meetingDay, TODAY));
    expect(reasons).toEqual([null, 'overdue', 'fallen', 'stopped', 'review', null]);
    expect(reasonToBringBack(review, '2026-12-09', TODAY)).toBe(null);
  });

  it('leaves out what the meeting itself has decided', () => {
    expect(itemsOf(rowsToBringBack(ROWS, plan))).toEqual(['b', 'c', 'd', 'e']);
    expect(rowsToBringBack(ROWS, { ...plan, meeting: 'm' })).toEqual([]);
  });

  it('leaves out what a meeting has taken up, until a later day of its own has come', () => {
    const takenUp = (on: string): string[] =>
      itemsOf(
        rowsToBringBack(
          ROWS.map((each) => ({ ...each, takenUpOn: on })),
          plan,
        ),
      );
    expect(takenUp('2026-12-10')).toEqual([]);
    expect(takenUp('2026-11-15')).toEqual(['b', 'e']);
  });
});
