/** Wordings that are written before the room (K10). The app tells none while the doors are closed, nor shows them afterwards unasked (N6). */
import { useEffect, useState } from 'react';
import { closedNow } from '../../domain/meeting/doors.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { WrittenWordings } from './wall-view.ts';

export function useWrittenWordings(meeting: string, state: MeetingState | null): WrittenWordings {
  const [written, setWritten] = useState<WrittenWordings>({});
  const isOpen = state !== null && closedNow(state) === null;
  useEffect(() => {
    if (!isOpen) return;
    let current = true;
    const stop = window.motebok.onAnnouncement((heard) => {
      if (heard.kind !== 'prose-saved' || heard.meeting !== meeting || !heard.forRoom) return;
      const { place, text, savedAt } = heard;
      setWritten((before) => ({ ...before, [place]: { text, savedAt } }));
    });
    void window.motebok.call('read-written-wordings', { meeting }).then((read) => {
      // An answer that comes when the doors have closed is not kept for when they open.
      if (current) setWritten(read);
    });
    return () => {
      current = false;
      stop();
      setWritten({});
    };
  }, [meeting, isOpen]);
  return written;
}
