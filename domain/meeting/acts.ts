/**
 * Acts and undo (S10, L2). The entries of one operation are one act; taking an act back is a new entry, and the
 * state is then what folding the log without the act gives: exactly the state before, clocks included.
 */
import { assert } from '../assert.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf, Family } from './commands.ts';
import type { LoggedEvent, MeetingEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { FAMILY_OF_EVENT, UNDOABLE } from './law.ts';
import { unbornMeeting, type MeetingState } from './state.ts';

export type Act = {
  op: string;
  first: number;
  last: number;
  family: Family;
  /** Whether it counts; false while taken back. */
  standing: boolean;
  /** The state before it, kept for the latest acts so that undo is quick; null for older ones. */
  before: MeetingState | null;
};

/** All that is known of a meeting: its entries, its acts, and the state they give. */
export type Book = { entries: LoggedEvent[]; acts: Act[]; state: MeetingState };

/** How many acts back undo is quick; older ones fold from the beginning. */
const KEPT_STATES = 256;

export function emptyBook(meeting: string): Book {
  return { entries: [], acts: [], state: unbornMeeting(meeting) };
}

/** Opens a book from all entries of a meeting, in order. */
export function openBook(meeting: string, entries: Iterable<LoggedEvent>): Book {
  let book = emptyBook(meeting);
  for (const entry of entries) book = extendBook(book, entry);
  return book;
}

/**
 * The book with one more entry. The lists are owned by the newest book and grow in place;
 * the state is new, the old one stays true for whoever holds it.
 */
export function extendBook(book: Book, entry: LoggedEvent): Book {
  assert(entry.seq === book.entries.length + 1, 'entries come in order, without a gap');
  const before = book.state;
  book.entries.push(entry);
  const { event } = entry;
  if (event.kind === 'act-taken-back' || event.kind === 'act-restored')
    return turned(book, entry, event.first, event.kind === 'act-restored');
  noteAct(book.acts, entry, before);
  return { ...book, state: evolve(before, entry) };
}

function noteAct(acts: Act[], entry: LoggedEvent, before: MeetingState): void {
  const last = acts.at(-1);
  if (last?.op === entry.op && last.last === entry.seq - 1) {
    last.last = entry.seq;
    // An act that is only partly undoable is judged by its weightiest part.
    if (UNDOABLE.includes(last.family) && !UNDOABLE.includes(FAMILY_OF_EVENT[entry.event.kind]))
      last.family = FAMILY_OF_EVENT[entry.event.kind];
    return;
  }
  acts.push({
    op: entry.op,
    first: entry.seq,
    last: entry.seq,
    family: FAMILY_OF_EVENT[entry.event.kind],
    standing: true,
    before,
  });
  const old = acts[acts.length - 1 - KEPT_STATES];
  if (old) old.before = null;
}

/** Folds again from the act that was taken back or restored; later acts get their true states before them. */
function turned(book: Book, entry: LoggedEvent, first: number, standing: boolean): Book {
  const at = book.acts.findIndex((each) => each.first === first);
  const act = book.acts[at];
  assert(act, 'what is taken back is an act of this meeting');
  act.standing = standing;
  let from = at;
  while (from > 0 && book.acts[from]?.before === null) from -= 1;
  let state = book.acts[from]?.before ?? unbornMeeting(book.state.meeting);
  for (const each of book.acts.slice(from)) {
    if (each.before !== null) each.before = state;
    if (each.standing) for (const one of book.entries.slice(each.first - 1, each.last)) state = evolve(state, one);
  }
  const lastEntryOf = { ...state.lastEntryOf, [act.family]: entry.seq };
  return { ...book, state: { ...state, entry: entry.seq, lastEntryOf } };
}

/** Undo: the latest standing act of a family, or the one named, if nothing later rests on it. */
export function decideUndo(book: Book, command: CommandOf<'undo'>): MeetingEvent[] | Refusal {
  const act = command.entry === undefined ? latest(book, command.family) : actAt(book, command.entry);
  if (!act?.standing) return refuse('nothing-to-undo');
  if (!UNDOABLE.includes(act.family)) return refuse('cannot-be-undone', { entry: act.last });
  const resting = restingOn(book, act);
  if (resting) return refuse('rests-on', { entry: resting.last, op: resting.op });
  return [{ kind: 'act-taken-back', first: act.first, last: act.last }];
}

/** The act that undo would take back, for showing it beside the key; null when there is none. */
export function undoable(book: Book): Act | null {
  const act = latest(book, undefined);
  return act && UNDOABLE.includes(act.family) && restingOn(book, act) === null ? act : null;
}

function latest(book: Book, family: Family | undefined): Act | undefined {
  return book.acts.findLast(
    (each) => each.standing && (family === undefined ? UNDOABLE.includes(each.family) : each.family === family),
  );
}

function actAt(book: Book, entry: number): Act | undefined {
  return book.acts.find((each) => each.first <= entry && entry <= each.last);
}

/** Redo: takes back the latest undo, unless something new has been done since (S10). */
export function decideRedo(book: Book): MeetingEvent[] | Refusal {
  const restored = new Set(
    book.entries.flatMap(({ event }) => (event.kind === 'act-restored' ? [event.takenBackBy] : [])),
  );
  for (const { seq, event } of book.entries.toReversed()) {
    if (event.kind === 'act-restored' || restored.has(seq)) continue;
    return event.kind === 'act-taken-back'
      ? [{ kind: 'act-restored', first: event.first, last: event.last, takenBackBy: seq }]
      : refuse('nothing-to-redo');
  }
  return refuse('nothing-to-redo');
}

/** The first later standing act that rests on this one, or null. */
function restingOn(book: Book, act: Act): Act | null {
  const made = new Set(entriesOf(book, act).flatMap((each) => footing(each.event).makes));
  const later = book.acts.slice(book.acts.indexOf(act) + 1);
  return (
    later.find(
      (each) =>
        each.standing && entriesOf(book, each).some((one) => footing(one.event).restsOn.some((key) => made.has(key))),
    ) ?? null
  );
}

function entriesOf(book: Book, act: Act): LoggedEvent[] {
  return book.entries.slice(act.first - 1, act.last);
}

type Footing = { makes: string[]; restsOn: string[] };

/** What an event makes that others can rest on, and what it rests on itself. */
function footing(event: MeetingEvent): Footing {
  switch (event.kind) {
    case 'item-added':
      return { makes: [`item ${event.item}`, 'order'], restsOn: [] };
    case 'items-reordered':
      return { makes: ['order'], restsOn: ['order'] };
    case 'item-changed':
    case 'item-taken-off':
    case 'paper-attached':
      return { makes: [`item ${event.item}`], restsOn: [`item ${event.item}`] };
    case 'item-taken-up':
    case 'item-concluded':
      return { makes: [`item ${event.item}`, 'current'], restsOn: [`item ${event.item}`, 'current', 'floor'] };
    case 'attendance-recorded':
    case 'guest-registered':
      return {
        makes: [`person ${event.person}`, 'attendance'],
        restsOn: [`person ${event.person}`, ...('seat' in event && event.seat ? [`seat ${event.seat}`] : [])],
      };
    case 'word-asked-for':
      return {
        makes: [`request ${event.request}`],
        restsOn: [`person ${event.person}`, `item ${event.item}`, ...(event.to ? [`request ${event.to}`] : [])],
      };
    case 'request-withdrawn':
      return { makes: [`request ${event.request}`], restsOn: [`request ${event.request}`] };
    case 'speech-begun':
    case 'speech-ended':
      return { makes: [`request ${event.speech}`, 'floor'], restsOn: [`request ${event.speech}`, 'floor'] };
    case 'clock-paused':
    case 'clock-resumed':
    case 'clock-interrupted':
      return { makes: ['floor'], restsOn: ['floor'] };
    case 'line-proposed':
    case 'line-drawn':
    case 'line-lifted':
      return { makes: [`line ${event.item}`], restsOn: [`line ${event.item}`, `item ${event.item}`] };
    case 'proposal-put':
      return { makes: [`proposal ${event.proposal}`], restsOn: [`item ${event.item}`] };
    case 'proposal-reworded':
    case 'proposal-withdrawn':
      return { makes: [`proposal ${event.proposal}`], restsOn: [`proposal ${event.proposal}`] };
    case 'silent-test-held':
    case 'round-opened':
    case 'position-taken':
    case 'advice-given':
    case 'result-declared':
      return {
        makes: [`proposal ${event.proposal}`],
        restsOn: [`proposal ${event.proposal}`, `item ${event.item}`, 'attendance'],
      };
    case 'notice-published':
    case 'meeting-opened':
    case 'meeting-closed':
      return { makes: [], restsOn: ['order', 'current', 'floor', 'attendance'] };
    default:
      return { makes: [], restsOn: [] };
  }
}
