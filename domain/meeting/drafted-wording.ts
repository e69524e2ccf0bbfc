/**
 * Wordings while they are being written (K1, K10): typed by the secretary or the chair, seen by everybody, and not yet put.
 *
 * They lie where prose lies, in places of their own, and `save-prose` carries them. It was weighed whether they need a
 * command of their own. They do not: what prose has is what they need. A save is on disk within a second, a crash loses no
 * word, the second place has it, other windows hear of it, and the log stays free of half sentences. What differs is said
 * here, in one place: the chair writes them too, they are for the room to see, they never become words of the minutes, and
 * an empty text takes them away. A command of the meeting would have made an entry of every pause in typing, for ever.
 */
import type { ItemId, ProposalId } from '../ids.ts';
import { PLACE_OF_MEETING } from '../minutes/compose.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { wording } from './wordings.ts';
import { closedNow } from './doors.ts';
import type { Window } from './events.ts';
import { LAW } from './law.ts';
import type { MeetingState } from './state.ts';

/** What is being written: a new proposal in an item, another wording of one, or a proposal that stands in relation to one. */
export type DraftSubject =
  { writes: 'new'; item: ItemId } | { writes: 'change' | 'amendment' | 'alternative'; proposal: ProposalId };

const PLACE = /^wording:(new|change|amendment|alternative):(.+)$/u;

/** The place of a wording among the drafts. */
export function draftPlace(subject: DraftSubject): string {
  return `wording:${subject.writes}:${subject.writes === 'new' ? subject.item : subject.proposal}`;
}

/** What is written at a place; null where prose of the minutes is. */
export function draftSubject(place: string): DraftSubject | null {
  const [, writes, id] = PLACE.exec(place) ?? [];
  if (writes === undefined || id === undefined) return null;
  return writes === 'new'
    ? { writes, item: id }
    : { writes: writes as 'change' | 'amendment' | 'alternative', proposal: id };
}

/** The item that a wording belongs to; undefined where the meeting does not know it. */
export function itemOfDraft(state: MeetingState, subject: DraftSubject): ItemId | undefined {
  return subject.writes === 'new' ? state.items[subject.item]?.item : state.proposals[subject.proposal]?.item;
}

/** Why a window may not write this wording now; null when it may: whoever may put it, while it can be put (N7, W1). */
export function whyNoDraft(state: MeetingState, window: Window, subject: DraftSubject): Refusal | null {
  const { phases, windows } = LAW['put-proposal'];
  if (!windows.includes(window)) return refuse('window-may-not', { window, command: 'save-prose' });
  if (state.phase === 'unborn') return refuse('unknown-meeting');
  if (!phases.includes(state.phase)) return refuse('wrong-phase', { phase: state.phase, command: 'save-prose' });
  if (itemOfDraft(state, subject) !== undefined) return null;
  return subject.writes === 'new'
    ? refuse('unknown-item', { item: subject.item })
    : refuse('unknown-proposal', { proposal: subject.proposal });
}

/**
 * Whether the room may see words that were saved at a time: never while the doors are closed, nor what was written behind them
 * when they are opened again. Whoever writes on shows it (N6).
 */
export function isForTheRoom(state: MeetingState, place: string, savedAt: string): boolean {
  const isBehind = state.doors.some(({ from, to }) => from.at <= savedAt && (to === undefined || savedAt <= to.at));
  return draftSubject(place) !== null && closedNow(state) === null && !isBehind;
}

/** The words that the minutes are made of: those above all items and those of each item, and nothing else that lies among the drafts (M1). */
export function proseOfMinutes<Words>(
  state: MeetingState,
  drafts: Readonly<Record<string, Words>>,
): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(drafts).filter(([place]) => place === PLACE_OF_MEETING || Object.hasOwn(state.items, place)),
  );
}

export type LiveDraft = {
  subject: DraftSubject;
  item: ItemId;
  /** What it is compared with: the wording that it changes or stands against; empty for a new proposal. */
  base: string;
  text: string;
  savedAt: string;
};

/** A draft as it is shown; null where there is none, where it says what stands already, or where it can no longer be put. */
export function liveDraft(
  state: MeetingState,
  subject: DraftSubject,
  kept: { text: string; savedAt: string } | undefined,
): LiveDraft | null {
  const item = itemOfDraft(state, subject);
  if (item === undefined || kept === undefined || kept.text.trim() === '') return null;
  if (state.items[item]?.concludedAt !== undefined || !LAW['put-proposal'].phases.includes(state.phase)) return null;
  const { text, savedAt } = kept;
  const standing = Object.values(state.proposals).filter((each) => each.item === item);
  // It was put, and whoever wrote it went away before the draft was taken away.
  if (standing.some((each) => wording(each).text.trim() === text.trim())) return null;
  const compared = subject.writes === 'new' ? undefined : state.proposals[subject.proposal];
  if (subject.writes !== 'new' && compared?.withdrawn) return null;
  return { subject, item, base: compared ? wording(compared).text : '', text, savedAt };
}

/** Everything that is being written in an item, the latest words first. */
export function liveDrafts(
  state: MeetingState,
  item: ItemId,
  drafts: Readonly<Record<string, { text: string; savedAt: string }>>,
): LiveDraft[] {
  return Object.entries(drafts)
    .flatMap(([place, kept]) => {
      const subject = draftSubject(place);
      const live = subject && liveDraft(state, subject, kept);
      return live?.item === item ? [live] : [];
    })
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
}
