/** The law over a whole book: everything that `decide` knows, and undo and redo, which look at the acts (S10). */
import type { Refusal } from '../refusal.ts';
import { decideRedo, decideUndo, type Book } from './acts.ts';
import type { MeetingCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { MeetingEvent } from './events.ts';
import type { Expects, Facts } from './facts.ts';
import { mayAct } from './may-act.ts';
import { mayOnNewDay } from './new-day.ts';

/** Out: events to append as one act, an empty list (nothing changes), or a refusal. Never throws for a rule. */
export function decideOnBook(
  book: Book,
  command: MeetingCommand,
  facts: Facts,
  expects: Expects = {},
): MeetingEvent[] | Refusal {
  if (command.kind !== 'undo' && command.kind !== 'redo') return decide(book.state, command, facts, expects);
  const refused = mayAct(book.state, command, facts.by, expects) ?? mayOnNewDay(book.state, command, facts.at);
  if (refused) return refused;
  return command.kind === 'undo' ? decideUndo(book, command, facts.by.window) : decideRedo(book, facts.by.window);
}
