/**
 * Whether an act would be refused, before anybody clicks. The law itself is asked, so that a button and the log
 * can never say two things; whatever a window shows, the rules hold behind the contract as well (W1).
 */
import { decide, type Expects } from '../../domain/meeting/decide.ts';
import { decideRedo, decideUndo, type Book } from '../../domain/meeting/acts.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import type { Window } from '../../domain/meeting/events.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';

/** Out: null when the command would be accepted (or change nothing), else the refusal with its rule. */
export function whyNot(book: Book, window: Window, command: MeetingCommand, expects: Expects = {}): Refusal | null {
  const { state } = book;
  const decided =
    command.kind === 'undo'
      ? decideUndo(book, command)
      : command.kind === 'redo'
        ? decideRedo(book)
        : decide(
            state,
            command,
            {
              by: { window },
              // What lies outside the meeting's log is known to the store alone; the room asks for nothing that needs it.
              rosterOn: () => state.roster,
              numbersUsed: () => [],
              today: state.days[0]?.date ?? '',
              prose: {},
            },
            expects,
          );
  return isRefusal(decided) ? decided : null;
}
