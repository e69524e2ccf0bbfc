/** What undo promises (S10), said another way: the state is what the log without the acts taken back gives. */
import type { Book } from '../acts.ts';
import { evolve } from '../evolve.ts';
import { unbornMeeting, type MeetingState } from '../state.ts';

/** The state by the acts that stand, folded from the beginning. */
export function folded(book: Book): MeetingState {
  return book.acts
    .filter((each) => each.standing)
    .flatMap((each) => book.entries.slice(each.first - 1, each.last))
    .reduce(evolve, unbornMeeting(book.state.meeting));
}

/** A state without the counting of entries, which knows of undo too. */
export function factsOf({
  entry: _entry,
  lastAct: _lastAct,
  lastEntryOf: _lastEntryOf,
  ...rest
}: MeetingState): Partial<MeetingState> {
  return rest;
}
