/**
 * A meeting as a window has opened it. The book is folded here from the log's own entries by the domain's functions;
 * nothing else is remembered about a meeting, so there is no second truth to go stale.
 */
import type { Announcement, Head } from '../../app/answer.ts';
import type { OpenedMeeting } from '../../app/contract.ts';
import { emptyBook, extendBook, type Book } from '../../domain/meeting/acts.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import type { LoggedEvent } from '../../domain/meeting/events.ts';

/** Where the program's clocks stood when the window read them, by the window's own: `performance.now()`, and the time of day. */
type Anchor = { at: number; mono: number; readAt: number; readOn: number };

export type Opened = { book: Book; head: Head; savedAt: string; session: string; anchor: Anchor };
export type Appended = Extract<Announcement, { kind: 'entries-appended' }>;

/** Opens what the app answered, after the parts before it. `readAt` is `performance.now()` at that moment, `readOn` the time of day. */
export function opened(
  answer: OpenedMeeting,
  readAt: number,
  before: Opened | null = null,
  readOn = Date.now(),
): Opened {
  const { meeting, entries, head, savedAt, session, now } = answer;
  const anchor = { at: Date.parse(now.at), mono: now.mono, readAt, readOn };
  const book = (JSON.parse(entries) as LoggedEvent[]).reduce(extendBook, before?.book ?? emptyBook(meeting));
  return { book, head, savedAt, session, anchor };
}

/**
 * The meeting after an announcement. Entries that are known already are passed over.
 * Out: the meeting, or null where an entry is missing or another run of the program has begun: then it is read again.
 */
export function withAppended(before: Opened, appended: Appended): Opened | null {
  const known = before.book.entries.length;
  const fresh = appended.entries.filter((each) => each.seq > known);
  const [first] = fresh;
  if (first === undefined) return before;
  if (first.seq !== known + 1 || first.session !== before.session) return null;
  const book = fresh.reduce(extendBook, before.book);
  return { ...before, book, head: appended.head, savedAt: appended.savedAt };
}

/**
 * The program's clocks now, counted on from where they were read, so that a shown clock needs no question. Both are clocks
 * of one machine: the time of day goes with the machine's own, also through a sleep, the monotonic one as it went (S7).
 */
export function clocksNow({ anchor, session }: Opened, performanceNow: number, dateNow: number): Now {
  const { at, mono, readAt, readOn } = anchor;
  return { at: new Date(at + dateNow - readOn).toISOString(), mono: mono + performanceNow - readAt, session };
}
