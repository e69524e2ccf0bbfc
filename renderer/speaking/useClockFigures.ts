/** The figures of a running speech, drawn again while they count, with the warning of the body that treats the case (S4). */
import { speakingRules } from '../../domain/meeting/fair-order.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import type { Speech } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useTick } from '../room/useTick.ts';
import { clockFigures, type ClockFigures } from './clock-figures.ts';

/** Four times a second: a second never shows late by more than the eye would notice. */
const TICK_MS = 250;

/** What a clock needs of the meeting; the room and the room screen both have it. */
export type Clocked = { state: MeetingState; now: () => Now };

export function useClockFigures({ state, now }: Clocked, speech: Speech, runs = true): ClockFigures {
  useTick(TICK_MS, runs && speech.clock.since !== null);
  return clockFigures(speech, now(), speakingRules(state, speech.item).warningSeconds);
}
