/** What is done with a meeting itself: opened, chaired, paused, closed, and its doors (B9, N6, N7). */
import type { PersonId } from '../ids.ts';
import type { ClosingGround } from './life-events.ts';

export type LifeCommand =
  | { kind: 'open-meeting'; chair?: PersonId }
  | { kind: 'change-chair'; chair: PersonId; reason: string }
  /** A break, of so many minutes where the chair has said how long; nothing goes on by itself. */
  | { kind: 'pause-meeting'; minutes?: number }
  | { kind: 'resume-meeting' }
  /** The roll call of a new day, where the meeting was left open or in a break over night (A1). */
  | { kind: 'begin-day' }
  | { kind: 'close-meeting' }
  | { kind: 'close-doors'; law: ClosingGround; ground: string }
  | { kind: 'open-doors' };
