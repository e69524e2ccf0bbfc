/**
 * Acts and undo (S10, L2). The entries of one operation are one act; taking an act back is a new entry, and the
 * state is then what folding the log without the act gives: exactly the state before, clocks included.
 */
import { assert } from '../assert.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf, Family } from './commands.ts';
import type { EventOf, LoggedEvent, MeetingEvent, Window } from './events.ts';
import { evolve } from './evolve.ts';
import { footing, restsOn } from './footing.ts';
import { FAMILY_OF_EVENT, LAW, mayTouch, UNDOABLE } from './law.ts';
import { momentOf, unbornMeeting, type MeetingState } from './state.ts';

export type Act = {
  op: string;
  first: number;
  last: number;
  /** What it was for: the family of its last entry, or of one that can never be undone (`familyOf`). */
  family: Family;
  /** Whether it counts; false while taken back. */
  standing: boolean;
  /** The state before it, kept for the latest acts and now and then for older ones, so that undo is quick. */
  before: MeetingState | null;
  /** Keys that later acts can rest on, and those that it rests on itself (footing.ts). */
  makes: string[];
  restsOn: string[];
};

/** An act that has been taken back and may still be restored. */
export type TakenBack = { first: number; last: number; takenBackBy: number };

/** All that is known of a meeting: its entries, its acts, and the state they give. */
export type Book = {
  entries: LoggedEvent[];
  acts: Act[];
  state: MeetingState;
  /** Taken back since the last new act, the latest last: what redo restores (S10). */
  undone: readonly TakenBack[];
  /** Every key of the footings once: the acts of a long meeting name the same few again and again. */
  keys: Map<string, string>;
};

/** How many acts back the state before each is kept: people undo what they have just done. */
const KEPT_STATES = 64;
/** Of older acts the state before every so manyth is kept, so that no undo folds the whole meeting again. */
const KEPT_ONE_IN = 1024;

export function emptyBook(meeting: string): Book {
  return { entries: [], acts: [], state: unbornMeeting(meeting), undone: [], keys: new Map() };
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
  book.entries.push(entry);
  const { event } = entry;
  if (event.kind === 'act-taken-back') return takenBack(book, entry, event);
  if (event.kind === 'act-restored') return restored(book, entry, event);
  noteAct(book, entry);
  return { ...book, state: evolve(book.state, entry), undone: book.undone.length === 0 ? book.undone : [] };
}

function noteAct({ acts, keys, state: before }: Book, entry: LoggedEvent): void {
  const { makes, restsOn: rests } = footing(before, entry.event);
  const family = FAMILY_OF_EVENT[entry.event.kind];
  const last = acts.at(-1);
  if (last?.op === entry.op && last.last === entry.seq - 1) {
    last.last = entry.seq;
    last.family = familyOf(last.family, family);
    last.makes.push(...kept(keys, makes));
    last.restsOn.push(...kept(keys, rests));
    return;
  }
  acts.push({
    op: entry.op,
    first: entry.seq,
    last: entry.seq,
    family,
    standing: true,
    before,
    makes: kept(keys, makes),
    restsOn: kept(keys, rests),
  });
  const old = acts.length - 1 - KEPT_STATES;
  if (old % KEPT_ONE_IN !== 0 && acts[old]) acts[old].before = null;
}

function kept(keys: Map<string, string>, named: readonly string[]): string[] {
  return named.map((key) => {
    const known = keys.get(key);
    if (known === undefined) keys.set(key, key);
    return known ?? key;
  });
}

/**
 * The last entry is what an act was for; what it brings about stands before it: one who leaves ends a speech,
 * concluding an item too. An act that is only partly undoable is judged by the part that is not.
 */
function familyOf(before: Family, next: Family): Family {
  return UNDOABLE.includes(before) ? next : before;
}

function takenBack(book: Book, entry: LoggedEvent, { first, last }: EventOf<'act-taken-back'>): Book {
  const act = actAt(book, first);
  assert(act?.first === first && act.last === last && act.standing, 'what is taken back is a standing act');
  const undone = [...book.undone, { first, last, takenBackBy: entry.seq }];
  return { ...book, state: turned(book, entry, act, false), undone };
}

function restored(book: Book, entry: LoggedEvent, { first, last }: EventOf<'act-restored'>): Book {
  const act = actAt(book, first);
  assert(act?.first === first && act.last === last && !act.standing, 'what is restored is an act taken back');
  assert(book.undone.at(-1)?.first === first, 'the latest undo is taken back first');
  return { ...book, state: turned(book, entry, act, true), undone: book.undone.slice(0, -1) };
}

/** Folds again from the act that was taken back or restored; later acts get their true states before them. */
function turned(book: Book, entry: LoggedEvent, act: Act, standing: boolean): MeetingState {
  act.standing = standing;
  let from = indexOfEntry(book, act.first);
  while (from > 0 && book.acts[from]?.before === null) from -= 1;
  let state = book.acts[from]?.before ?? unbornMeeting(book.state.meeting);
  for (let at = from; at < book.acts.length; at++) {
    const each = book.acts[at] as Act;
    if (each.before !== null) each.before = state;
    if (each.standing) for (const one of entriesOf(book, each)) state = evolve(state, one);
  }
  // Undo touches what the act had touched, and no family was ever touched later than it says (S11).
  const touched = entriesOf(book, act).map((each) => [FAMILY_OF_EVENT[each.event.kind], entry.seq]);
  const lastEntryOf = { ...book.state.lastEntryOf, ...Object.fromEntries(touched) };
  return { ...state, entry: entry.seq, lastAct: momentOf(entry), lastEntryOf };
}

/**
 * Undo: the latest standing act of a family, or the one named, if nothing later rests on it.
 * `window` says whose acts may be reached: the chair's window takes back nothing that it could not have done (W1).
 */
export function decideUndo(
  book: Book,
  command: CommandOf<'undo'>,
  window: Window = 'keeper',
): MeetingEvent[] | Refusal {
  const { family, entry } = command;
  const act = entry === undefined ? latest(book, family, window) : actAt(book, entry);
  if (entry === undefined && family !== undefined) {
    if (!UNDOABLE.includes(family)) return refuse('cannot-be-undone', { family });
    if (!mayTouch(window, family)) return refuse('window-may-not', { window, command: 'undo' });
  }
  if (!act?.standing) return refuse('nothing-to-undo');
  if (!UNDOABLE.includes(act.family)) return refuse('cannot-be-undone', { entry: act.last });
  if (!mayTouch(window, act.family)) return refuse('window-may-not', { window, command: 'undo' });
  const resting = restingOn(book, act);
  if (resting) return refuse('rests-on', { entry: resting.last, op: resting.op });
  return [{ kind: 'act-taken-back', first: act.first, last: act.last }];
}

/** The act that undo would take back, for showing it beside the key; null when there is none. */
export function undoable(book: Book, window: Window = 'keeper'): Act | null {
  if (!LAW.undo.phases.includes(book.state.phase)) return null;
  const act = latest(book, undefined, window);
  return act && restingOn(book, act) === null ? act : null;
}

function latest(book: Book, family: Family | undefined, window: Window): Act | undefined {
  return book.acts.findLast(
    (each) =>
      each.standing &&
      (family === undefined ? UNDOABLE.includes(each.family) && mayTouch(window, each.family) : each.family === family),
  );
}

function actAt(book: Book, entry: number): Act | undefined {
  const act = book.acts[indexOfEntry(book, entry)];
  return act && act.first <= entry && entry <= act.last ? act : undefined;
}

/** Index of the last act that begins at or before an entry; -1 when there is none. */
function indexOfEntry(book: Book, entry: number): number {
  let low = 0;
  let high = book.acts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((book.acts[middle] as Act).first <= entry) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Redo: takes back the latest undo, unless something new has been done since (S10). */
export function decideRedo(book: Book, window: Window = 'keeper'): MeetingEvent[] | Refusal {
  const undone = book.undone.at(-1);
  if (!undone) return refuse('nothing-to-redo');
  const act = actAt(book, undone.first);
  if (act && !mayTouch(window, act.family)) return refuse('window-may-not', { window, command: 'redo' });
  return [{ kind: 'act-restored', ...undone }];
}

/** The first later standing act that rests on this one, or null. */
function restingOn(book: Book, act: Act): Act | null {
  const made = new Set(act.makes);
  for (let at = indexOfEntry(book, act.first) + 1; at < book.acts.length; at++) {
    const each = book.acts[at] as Act;
    if (each.standing && restsOn(each, made)) return each;
  }
  return null;
}

function entriesOf(book: Book, act: Act): LoggedEvent[] {
  return book.entries.slice(act.first - 1, act.last);
}
