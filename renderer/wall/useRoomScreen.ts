/** What the room screen of a meeting does now: the shell knows, and tells every window when it changes. */
import { useCallback, useEffect, useState } from 'react';
import type { RoomScreen, RoomScreenShows } from '../../app/answer.ts';

const CLOSED: RoomScreen = { window: 'closed', fullScreen: false, shows: { mode: 'follow' } };

export function useRoomScreen(meeting: string): RoomScreen {
  const [screen, setScreen] = useState(CLOSED);
  useEffect(() => {
    const stop = window.motebok.onAnnouncement((heard) => {
      if (heard.kind === 'room-screen' && heard.meeting === meeting) setScreen(heard.screen);
    });
    void window.motebok.call('read-room-screen', { meeting }).then(setScreen);
    return stop;
  }, [meeting]);
  return screen;
}

/** Lets the screen follow, stand still at an entry, or show nothing. */
export function useSetRoomScreen(meeting: string): (shows: RoomScreenShows) => void {
  return useCallback((shows) => void window.motebok.call('set-room-screen', { meeting, shows }), [meeting]);
}
