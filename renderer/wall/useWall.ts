/** What the room screen stands on: the meeting as it goes, or as it was at the entry where the picture is held. */
import { useMemo } from 'react';
import type { RoomScreenShows } from '../../app/answer.ts';
import { openBook } from '../../domain/meeting/acts.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useMeeting } from '../state/hooks.ts';

export type Wall = { meeting: string; state: MeetingState; now: () => Now; isHeld: boolean };

/** The meeting for the wall; null while it is read. Held, it is folded from the log up to its entry: nothing is remembered twice. */
export function useWall(meeting: string, shows: RoomScreenShows): Wall | null {
  const open = useMeeting(meeting);
  const entry = shows.mode === 'freeze' ? shows.entry : null;
  const entries = open?.book.entries; // one list, which grows in place
  const held = useMemo((): Wall | null => {
    if (entries === undefined || entry === null) return null;
    const shown = entries.slice(0, entry);
    const last = shown.at(-1);
    if (!last) return null;
    // The clocks stand as they did when the entry was made, so that a page loaded again shows the same picture.
    const now: Now = { at: last.at, mono: last.mono, session: last.session };
    return { meeting, state: openBook(meeting, shown).state, now: () => now, isHeld: true };
  }, [entries, entry, meeting]);
  if (open === null) return null;
  return held ?? { meeting, state: open.state, now: open.now, isHeld: false };
}
