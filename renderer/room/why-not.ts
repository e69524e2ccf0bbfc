/**
 * Whether an act would be refused, before anybody clicks. The law itself is asked, so that a button and the log
 * can never say two things; whatever a window shows, the rules hold behind the contract as well (W1).
 */
import type { Book } from '../../domain/meeting/acts.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { decideOnBook } from '../../domain/meeting/decide-on-book.ts';
import type { Window } from '../../domain/meeting/events.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';

/** Out: null when the command would be accepted (or change nothing), else the refusal with its rule. */
export function whyNot(book: Book, window: Window, command: MeetingCommand): Refusal | null {
  const { state } = book;
  const decided = decideOnBook(book, command, {
    by: { window },
    // What lies outside the meeting's log is known to the store alone; the room asks for nothing that needs it.
    rosterOn: () => state.roster,
    numbersUsed: () => [],
    today: state.days[0]?.date ?? '',
    prose: {},
  });
  return isRefusal(decided) ? decided : null;
}
