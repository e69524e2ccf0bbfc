/** What must hold after anything that can be done: the one helper behind every scenario and every random test. */
import { isDeepStrictEqual } from 'node:util';
import type { Runner } from '../../app/run-command.ts';
import { STATE_SCHEMA, viewOf } from '../../app/state-view.ts';
import { sha256 } from '../../db/sha256.ts';
import type { Store } from '../../db/store.ts';
import { checkChain } from '../../domain/log/chain.ts';
import { openBook, type Book } from '../../domain/meeting/acts.ts';
import { factsOf, folded } from '../../domain/meeting/testing/folded.ts';
import { composeMinutes } from '../../domain/minutes/compose.ts';

/**
 * Out: what does not hold of a meeting, in words; empty when all does.
 * Rebuilt projections are the live ones · the chain verifies · folding the log again, with and without what was taken back,
 * gives the live state · the minutes compose, and once approved stay as they were · `state` prints what its schema says.
 */
export function whatDoesNotHold(store: Store, runner: Runner, meeting: string): string[] {
  const faults: string[] = [];
  const book = runner.book(meeting);
  if (!book) return [`${meeting} cannot be read`];
  const differing = store.projectionDifference(book.state);
  if (differing) faults.push(`the rows of ${differing} are not what the state gives`);
  const { faults: broken, head } = checkChain(meeting, store.linkedEntries(meeting), sha256);
  for (const { code, entry } of broken) faults.push(`entry ${entry}: ${code}`);
  if (!isDeepStrictEqual(head, runner.head(meeting))) faults.push('the head is another than the one in memory');
  if (!isDeepStrictEqual(openBook(meeting, book.entries).state, book.state))
    faults.push('folding again gives another state');
  if (!isDeepStrictEqual(factsOf(folded(book)), factsOf(book.state)))
    faults.push('what was taken back is not as if it had never been');
  const prose = Object.fromEntries(Object.entries(store.prose(meeting)).map(([place, { text }]) => [place, text]));
  const now = { mono: 0, session: '' };
  const view = head && viewOf(book, head, { now, test: true, prose });
  if (!STATE_SCHEMA.safeParse(view).success) faults.push('what `state` prints has another shape than it says');
  if (composeMinutes(book.state, prose).blocks.length === 0) faults.push('the minutes are empty');
  if (!isAsApproved(book)) faults.push('the approved minutes read otherwise than when they were approved');
  return faults;
}

/** M4, K6: whatever came later, the minutes are those that were approved. */
function isAsApproved({ entries, state }: Book): boolean {
  const { approved, prose } = state.minutes;
  if (approved === null) return true;
  const then = openBook(state.meeting, entries.slice(0, approved.at.seq)).state;
  return isDeepStrictEqual(composeMinutes(state, prose), composeMinutes(then, prose));
}
