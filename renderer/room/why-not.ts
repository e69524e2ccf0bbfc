/**
 * Whether an act would be refused, before anybody clicks, and what it would do. The law itself is asked, so that a
 * button and the log can never say two things; whatever a window shows, the rules hold behind the contract as well (W1).
 */
import type { Book } from '../../domain/meeting/acts.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { decideOnBook } from '../../domain/meeting/decide-on-book.ts';
import type { MeetingEvent, Window } from '../../domain/meeting/events.ts';
import { evolve } from '../../domain/meeting/evolve.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';

/** The moment, where a day may have passed (A1); the day, for what happens after the meeting: in the room its first will do. */
export type When = { at?: string | undefined; today?: string };

/** Out: null when the command would be accepted (or change nothing), else the refusal with its rule. */
export function whyNot(book: Book, window: Window, command: MeetingCommand, when: When = {}): Refusal | null {
  const decided = beforehand(book, window, command, when);
  return isRefusal(decided) ? decided : null;
}

/** The meeting as it would stand after a command, or the refusal: for what must be seen before it is done. */
export function stateAfter(
  book: Book,
  window: Window,
  command: MeetingCommand,
  when: When = {},
): MeetingState | Refusal {
  const decided = beforehand(book, window, command, when);
  if (isRefusal(decided)) return decided;
  const last = book.entries.at(-1);
  const { at = '', mono = 0, session = '' } = last ?? {};
  return decided.reduce(
    (state, event) =>
      evolve(state, { seq: state.entry + 1, op: 'beforehand', at, mono, session, by: { window }, event }),
    book.state,
  );
}

function beforehand(
  book: Book,
  window: Window,
  command: MeetingCommand,
  { at, today }: When,
): MeetingEvent[] | Refusal {
  const { state } = book;
  return decideOnBook(book, command, {
    by: { window },
    ...(at === undefined ? {} : { at }),
    // What lies outside the meeting's log is known to the store alone; the room asks for nothing that needs it.
    rosterOn: () => state.roster,
    numbersUsed: () => [],
    today: today ?? state.days[0]?.date ?? '',
    prose: {},
  });
}
