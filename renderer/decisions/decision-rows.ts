/** The list of decisions: which rows a choice and a search leave, and what of each wants attention. Pure. */
import type { CallResults } from '../../app/contract.ts';

export type DecisionRow = CallResults['read-decisions'][number];

export const CHOICES = ['all', 'waiting', 'overdue', 'review', 'fallen', 'stopped'] as const;
/** alle · venter · forfalt · til ny vurdering · falt · stanset av uenighet. */
export type Choice = (typeof CHOICES)[number];

/** An answer is due that has not come. A missed deadline is never assent: the chair gives more time, or takes the case up (K6). */
export function isOverdue({ awaited, nextDeadline, standing }: DecisionRow, today: string): boolean {
  return standing !== 'fallen' && awaited > 0 && nextDeadline !== null && nextDeadline < today;
}

/** The day to take it up again has come. */
export function isReviewDue({ reviewOn, standing }: DecisionRow, today: string): boolean {
  return standing !== null && reviewOn !== null && reviewOn <= today;
}

/** Whether a row is among those that were chosen. In: the row, the choice, today as an ISO date. */
export function isChosen(row: DecisionRow, choice: Choice, today: string): boolean {
  switch (choice) {
    case 'all':
      return true;
    case 'waiting':
      return row.standing === 'waiting';
    case 'overdue':
      return isOverdue(row, today);
    case 'review':
      return row.standing !== null && row.reviewOn !== null;
    case 'fallen':
      return row.standing === 'fallen';
    case 'stopped':
      return row.isStopped;
  }
}

/** How many rows each choice has, for the words on its button. */
export function countOfEach(rows: readonly DecisionRow[], today: string): Record<Choice, number> {
  const count = (choice: Choice): number => rows.filter((each) => isChosen(each, choice, today)).length;
  return {
    all: rows.length,
    waiting: count('waiting'),
    overdue: count('overdue'),
    review: count('review'),
    fallen: count('fallen'),
    stopped: count('stopped'),
  };
}

/**
 * The rows to show: of the choice, and with every word of the search in number, title or text. Those to be taken up
 * again stand by their day, those that wait by their deadline, all others as they came, the latest first.
 */
export function shownRows(
  rows: readonly DecisionRow[],
  { choice, search }: { choice: Choice; search: string },
  today: string,
): DecisionRow[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((each) => each !== '');
  const found = rows.filter((row) => {
    const said = folded([row.number ?? '', row.title, row.text].join(' '));
    return isChosen(row, choice, today) && words.every((each) => said.includes(each));
  });
  if (choice === 'review') return found.toSorted(by((each) => each.reviewOn));
  if (choice === 'waiting' || choice === 'overdue') return found.toSorted(by((each) => each.nextDeadline));
  return found;
}

/**
 * What should come back to the bodies of a meeting: day of review, answers that have not come, decisions that fell, and
 * what disagreement stopped. In: rows of those bodies; the day of the meeting; today.
 */
export function rowsToBringBack(
  rows: readonly DecisionRow[],
  { meeting, meetingDay, today }: { meeting: string; meetingDay: string; today: string },
): DecisionRow[] {
  return rows.filter((row) => row.meeting !== meeting && reasonToBringBack(row, meetingDay, today) !== null);
}

export type BringBackReason = 'review' | 'overdue' | 'fallen' | 'stopped';

/** Why a decision should come back, the weightiest first; null where it need not, or has been taken up since. */
export function reasonToBringBack(row: DecisionRow, meetingDay: string, today: string): BringBackReason | null {
  const isAfter = (day: string | null): boolean => row.takenUpOn === null || (day !== null && day > row.takenUpOn);
  if (row.isStopped && isAfter(null)) return 'stopped';
  if (row.standing === 'fallen' && isAfter(null)) return 'fallen';
  if (isOverdue(row, today) && isAfter(row.nextDeadline)) return 'overdue';
  // A day between now and the meeting has come when the meeting is held.
  const isDue = isReviewDue(row, meetingDay > today ? meetingDay : today);
  return isDue && isAfter(row.reviewOn) ? 'review' : null;
}

function by(day: (row: DecisionRow) => string | null): (a: DecisionRow, b: DecisionRow) => number {
  return (a, b) => (day(a) ?? '9').localeCompare(day(b) ?? '9');
}

function folded(words: string): string {
  return words.toLocaleLowerCase('nb').normalize('NFC').trim();
}
