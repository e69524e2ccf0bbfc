/** "Neste": ends the speech that is shown and gives the word to the first who waits. */
import { useCallback, useEffect, useRef } from 'react';
import { currentSpeech, speakingOf } from '../../domain/meeting/speaking-state.ts';
import type { Room } from '../room/useRoom.ts';

/** A speech that has been shown for less than this was not meant to be ended: it is the second half of a double press. */
const DOUBLE_PRESS_MS = 400;

/** Whether nobody speaks and nobody waits: then the next thing to do is to conclude the item. */
export function isTalkOver({ state }: Room): boolean {
  return currentSpeech(state) === null && speakingOf(state, state.current).waiting.length === 0;
}

/** Names the speaker it means to end, so that nobody is skipped when another window has moved on already (S11). */
export function useNext(room: Room): () => void {
  const speech = currentSpeech(room.state)?.request ?? null;
  const shownSince = useRef(-Infinity);
  const isFirst = useRef(true);
  useEffect(() => {
    // A speech that runs already when the page comes was not begun by the key that is pressed now.
    shownSince.current = isFirst.current ? -Infinity : performance.now();
    isFirst.current = false;
  }, [speech]);
  return useCallback(() => {
    if (speech !== null && performance.now() - shownSince.current < DOUBLE_PRESS_MS) return;
    void room.send({ kind: 'next-speaker' }, { speech });
  }, [room, speech]);
}
