/** "Neste": ends the speech that is shown and gives the word to the first who waits. */
import { useCallback } from 'react';
import { clockFigures } from './clock-figures.ts';
import { currentSpeech } from '../../domain/meeting/state.ts';
import type { Room } from '../room/useRoom.ts';

/** A speech that has lasted less than this was not meant to be ended: it is the second half of a double press. */
const DOUBLE_PRESS_MS = 400;

/** Names the speaker it means to end, so that nobody is skipped when another window has moved on already (S11). */
export function useNext(room: Room): () => void {
  return useCallback(() => {
    const speech = currentSpeech(room.state);
    if (speech && speech.clock.countedMs === 0 && clockFigures(speech, room.now()).spokenMs < DOUBLE_PRESS_MS) return;
    void room.send({ kind: 'next-speaker' }, { speech: speech?.request ?? null });
  }, [room]);
}
