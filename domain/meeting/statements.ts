/**
 * Protokolltilførsel (K16): announced before the item ends, or the meeting; short; handed in in writing; admitted by the
 * chair or the body, a refusal with its reason; word for word in the minutes. Disagreement is recorded without one.
 */
import { assert } from '../assert.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import { standingItem } from './items.ts';
import type { StatementEvent } from './minutes-events.ts';
import { bodyOf, seatOf } from './roster.ts';
import { momentOf, type MeetingState } from './state.ts';
import { LONGEST_STATEMENT, type Statement, type StatementAuthor } from './statement-state.ts';

/** Decides what is done with a protokolltilførsel; the same again changes nothing. */
export function decideStatement(
  state: MeetingState,
  command: CommandOf<'announce-statement' | 'hand-in-statement' | 'decide-statement'>,
): MeetingEvent[] | Refusal {
  if (command.kind === 'announce-statement') return decideAnnounce(state, command);
  const known = state.statements[command.statement];
  if (!known) return refuse('unknown-statement', { statement: command.statement });
  return command.kind === 'hand-in-statement' ? decideHandIn(known, command) : decideAdmit(known, command);
}

/** Refused: `statement-too-late` after the item has ended, where the body does not wait until the meeting ends. */
function decideAnnounce(
  state: MeetingState,
  { statement, item: id, authors }: CommandOf<'announce-statement'>,
): MeetingEvent[] | Refusal {
  const known = state.statements[statement];
  if (known) return isAnnounced(known, id, authors) ? [] : refuse('statement-exists', { statement });
  const item = standingItem(state, id);
  if (isRefusal(item)) return item;
  const until = bodyOf(state.roster, item.body)?.statementsUntil ?? 'item';
  if (until === 'item' && item.concludedAt) return refuse('statement-too-late', { item: id });
  const wrong = authors.map((each) => whyNotAuthor(state, each)).find((each) => each !== null);
  return wrong ?? [{ kind: 'statement-announced', statement, item: id, authors }];
}

function isAnnounced(known: Statement, item: string, authors: readonly StatementAuthor[]): boolean {
  const isSame = (author: StatementAuthor, at: number): boolean =>
    known.authors[at]?.seat === author.seat && known.authors[at]?.organisation === author.organisation;
  return known.item === item && known.authors.length === authors.length && authors.every(isSame);
}

/** A seat of the meeting, an organisation of the area, or a seat for one of those it represents or comes from. */
function whyNotAuthor({ roster }: MeetingState, { seat, organisation }: StatementAuthor): Refusal | null {
  const known = seat === undefined ? undefined : seatOf(roster, seat);
  if (seat !== undefined && !known) return refuse('unknown-seat', { seat });
  if (organisation === undefined) return null;
  if (!roster.organisations.some((each) => each.organisation === organisation))
    return refuse('unknown-organisation', { organisation });
  if (!known || known.organisation === organisation || known.represents.includes(organisation)) return null;
  return refuse('not-represented-by-seat', { organisation, seat: known.seat });
}

/** The words can be set right until somebody has decided over them; what was admitted was admitted as it stood. */
function decideHandIn(known: Statement, { words }: CommandOf<'hand-in-statement'>): MeetingEvent[] | Refusal {
  const { statement, item, decision } = known;
  if (known.words === words) return [];
  if (decision && (!decision.admitted || known.words !== undefined)) return refuse('statement-decided', { statement });
  const { length } = words;
  if (length > LONGEST_STATEMENT) return refuse('statement-too-long', { length, longest: LONGEST_STATEMENT });
  return [{ kind: 'statement-handed-in', statement, item, words }];
}

/** The body may decide otherwise than the chair did, not the other way about. A refusal is recorded with its reason. */
function decideAdmit(
  { statement, item, decision }: Statement,
  { admitted, decidedBy, reason }: CommandOf<'decide-statement'>,
): MeetingEvent[] | Refusal {
  if (!admitted && !reason?.trim()) return refuse('reason-missing', { statement });
  const isSame = decision?.admitted === admitted && decision.decidedBy === decidedBy && decision.reason === reason;
  if (isSame) return [];
  if (decision?.decidedBy === 'body' && decidedBy === 'chair') return refuse('statement-decided', { statement });
  const why = reason?.trim() ? { reason } : {};
  return [{ kind: 'statement-decided', statement, item, admitted, decidedBy, ...why }];
}

export function evolveStatement(state: MeetingState, event: StatementEvent, meta: EntryMeta): MeetingState {
  return {
    ...state,
    statements: { ...state.statements, [event.statement]: statementAfter(state, event, meta) },
  };
}

function statementAfter({ statements }: MeetingState, event: StatementEvent, meta: EntryMeta): Statement {
  const at = momentOf(meta);
  const { statement, item } = event;
  if (event.kind === 'statement-announced') return { statement, item, authors: event.authors, announcedAt: at };
  const before = statements[statement];
  assert(before, 'the statement has been announced');
  if (event.kind === 'statement-handed-in') return { ...before, words: event.words, handedInAt: at };
  const { admitted, decidedBy, reason } = event;
  return { ...before, decision: { admitted, decidedBy, ...(reason === undefined ? {} : { reason }), at } };
}
