/** What is done with the word: the list, the floor with its clock, the line (S1–S12). */
import type { ItemId, PersonId, RequestId, SeatId } from '../ids.ts';
import type { Party, SpeechKind } from './roster.ts';

export type SpeakingCommand =
  | {
      kind: 'ask-for-the-word';
      request: RequestId;
      person: PersonId;
      seat?: SeatId;
      speech?: SpeechKind;
      to?: RequestId;
    }
  | {
      kind: 'give-the-word';
      request: RequestId;
      person: PersonId;
      speech?: SpeechKind;
      /** At once, or at a place of the list, counted from one; where the kind has its place when absent (S1). */
      place?: 'now' | number;
    }
  | { kind: 'withdraw-request'; request: RequestId }
  | { kind: 'move-request'; request: RequestId; place: number }
  | { kind: 'skip-request'; request: RequestId }
  | { kind: 'reorder-queue'; order: readonly RequestId[] }
  | { kind: 'next-speaker' }
  | { kind: 'end-speech' }
  | { kind: 'pause-clock' }
  | { kind: 'resume-clock'; chargeGap?: boolean }
  | { kind: 'extend-speech'; bySeconds: number }
  | {
      kind: 'correct-speech';
      speech: RequestId;
      person?: PersonId;
      seat?: SeatId;
      milliseconds?: number;
      reason: string;
    }
  | {
      kind: 'change-speaking-time';
      item: ItemId;
      /** Kinds that are not named keep theirs; null gives the body's time back (S4). */
      seconds: Readonly<{ [Kind in SpeechKind]?: number | null }>;
    }
  | {
      kind: 'set-time-budget';
      item: ItemId;
      /** Seconds by party; empty for no budget (S8). */
      seconds: Readonly<Partial<Record<Party, number>>>;
      redistributes?: boolean;
    }
  | { kind: 'propose-the-line'; person?: PersonId }
  | { kind: 'draw-the-line'; decidedBy?: 'chair' | 'meeting' }
  | { kind: 'lift-the-line' };
