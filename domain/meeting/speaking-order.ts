/**
 * The row of those who wait (S2, S6). It is kept in the order in which they will get the word: a request enters where
 * its kind has its place, the chair may put it elsewhere, and within one kind the first to ask is the first served.
 */
import { assert } from '../assert.ts';
import type { RequestId } from '../ids.ts';
import type { SpeechKind } from './roster.ts';
import type { Place } from './speaking-state.ts';

/** The order of kinds (S2). */
export const RANK: Readonly<Record<SpeechKind, number>> = {
  clarifyingQuestion: 0,
  pointOfOrder: 1,
  replikk: 2,
  svarreplikk: 3,
  innlegg: 4,
};

/**
 * The row with one more, where its kind has its place: behind the last of its own kind or of one that goes before it.
 * One that the chair has moved down stays where it was put, and nobody is drawn down to it (S2).
 */
export function entered(row: readonly Place[], place: Place): Place[] {
  const rank = RANK[place.speech];
  const goesBefore = (each: Place): boolean => RANK[each.speech] <= rank;
  const top = row.findIndex((each) => !goesBefore(each));
  const last = row.findLastIndex((each) => goesBefore(each) && !each.byHand);
  return row.toSpliced(Math.max(top < 0 ? row.length : top, last + 1), 0, place);
}

/** The row with a place put by hand behind another, or first of all (S6). The place may stand in the row already. */
export function putBehind(row: readonly Place[], place: Place, behind: RequestId | null): Place[] {
  const others = row.filter((each) => each.request !== place.request);
  const at = behind === null ? -1 : others.findIndex((each) => each.request === behind);
  assert(behind === null || at >= 0, 'the one to stand behind waits');
  return others.toSpliced(at + 1, 0, { ...place, byHand: true });
}

/** Behind whom somebody must be put to stand at a place, counted from one; past the end is the end. */
export function behindAt(row: readonly Place[], place: number, request?: RequestId): RequestId | null {
  const others = row.filter((each) => each.request !== request);
  return others[Math.min(place - 1, others.length) - 1]?.request ?? null;
}
