/** What happens with the word: the list, the floor with its clock, the line (S1–S12). */
import type { ItemId, PersonId, RequestId, SeatId } from '../ids.ts';
import type { Party, SpeechKind } from './roster.ts';

export type SpeakingEvent =
  | {
      kind: 'word-asked-for';
      request: RequestId;
      item: ItemId;
      person: PersonId;
      seat?: SeatId;
      speech: SpeechKind;
      /** The innlegg that a replikk or svarreplikk answers. */
      to?: RequestId;
      /** "gitt ordet av møteleder" (S1). */
      givenByChair?: boolean;
      /** At a place that the chair chose: behind this one, or first of all when null (S1). */
      behind?: RequestId | null;
    }
  | { kind: 'request-moved'; request: RequestId; item: ItemId; behind: RequestId | null }
  | { kind: 'request-skipped'; request: RequestId; item: ItemId; behind: RequestId }
  | { kind: 'queue-reordered'; item: ItemId; order: readonly RequestId[] }
  | {
      kind: 'request-withdrawn';
      request: RequestId;
      item: ItemId;
      reason: 'withdrawn' | 'removed' | 'left' | 'seat-lost' | 'inhabil' | 'too-late';
    }
  | {
      kind: 'speech-begun';
      speech: RequestId;
      item: ItemId;
      limitMs: number;
      /** The speech that it interrupts, and whether its clock ran: that one goes on afterwards (S2). */
      interrupts?: { speech: RequestId; ran: boolean };
    }
  | {
      kind: 'speech-ended';
      speech: RequestId;
      item: ItemId;
      reason: 'ended' | 'next' | 'left' | 'inhabil' | 'item-concluded';
      /** Left running: the chair forgot it. What the clock stood at on the last durable beat, where one is known (S12). */
      leftRunning?: { atMs?: number };
    }
  | { kind: 'speech-limit-changed'; speech: RequestId; item: ItemId; limitMs: number }
  | {
      kind: 'speech-corrected';
      speech: RequestId;
      item: ItemId;
      person?: PersonId;
      seat?: SeatId | null;
      countedMs?: number;
      reason: string;
    }
  | { kind: 'speaking-time-changed'; item: ItemId; seconds: Readonly<Partial<Record<SpeechKind, number>>> }
  | {
      kind: 'time-budget-set';
      item: ItemId;
      /** Empty: the case has no budget any more. */
      seconds: Readonly<Partial<Record<Party, number>>>;
      redistributes: boolean;
    }
  | { kind: 'clock-paused'; speech: RequestId; item: ItemId }
  | { kind: 'clock-resumed'; speech: RequestId; item: ItemId; chargedGapMs: number }
  | {
      kind: 'clock-interrupted';
      speech: RequestId;
      item: ItemId;
      /** What the clock stood at on the last durable beat (S7). */
      stoodAtMs: number;
      gapMs: number;
      lastBeatAt: string;
    }
  /** By whom, where it was said (S5). */
  | { kind: 'line-proposed'; item: ItemId; person?: PersonId }
  | { kind: 'line-drawn'; item: ItemId; decidedBy: 'chair' | 'meeting'; until?: RequestId }
  | { kind: 'line-lifted'; item: ItemId };
