/**
 * What happened in a case, as the running log shows it: entries with time, each a code and facts for one sentence.
 * Entries that have been taken back stay, marked; the log shows both (L2).
 */
import type { Book } from '../../domain/meeting/acts.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { EventKind, LoggedEvent, MeetingEvent } from '../../domain/meeting/events.ts';

export type TimelineLine = { seq: number; at: string; entry: LoggedEvent; takenBack: boolean };

/** Kinds that say nothing to a reader of the case: planning, and what the person behind undo has been told already. */
const UNTOLD: ReadonlySet<EventKind> = new Set([
  'meeting-planned',
  'meeting-changed',
  'item-added',
  'item-changed',
  'paper-attached',
  'notice-published',
  'minutes-sent',
  'minutes-approved',
  'minutes-signed',
  'act-taken-back',
  'act-restored',
]);

function isUntold(event: MeetingEvent): boolean {
  // That a speech ended because the next one began is told by the next one.
  return UNTOLD.has(event.kind) || (event.kind === 'speech-ended' && event.reason === 'next');
}

/** The lines of one item: its own entries, and what happened in the room while it was open (people coming and going, breaks). */
export function timeline(book: Book, item: ItemId): TimelineLine[] {
  const taken = takenBackEntries(book.acts);
  let open: ItemId | null = null;
  const lines: TimelineLine[] = [];
  for (const entry of book.entries) {
    const { event } = entry;
    const standing = !taken.has(entry.seq);
    if (event.kind === 'item-taken-up' && standing) open = event.item;
    const own = 'item' in event ? event.item === item : open === item;
    if (own && !isUntold(event)) lines.push({ seq: entry.seq, at: entry.at, entry, takenBack: !standing });
    if (event.kind === 'item-concluded' && standing) open = null;
  }
  return lines;
}

/** The entries that belong to an act that has been taken back. A long meeting has thousands, and the log is drawn at every act. */
function takenBackEntries(acts: Book['acts']): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { first, last, standing } of acts) if (!standing) for (let seq = first; seq <= last; seq++) taken.add(seq);
  return taken;
}
