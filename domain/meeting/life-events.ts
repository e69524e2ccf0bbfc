/** What happens to a meeting itself: opened, chaired, paused, closed, and its doors (B9, N6, N7). */
import type { PersonId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { EntryMeta } from './events.ts';
import type { Roster } from './roster.ts';

/** B9: leder, nestleder, or a settemøteleder chosen by those present. */
export type ChairRole = 'leader' | 'deputyLeader' | 'acting';

export const CLOSING_GROUNDS = ['ownRules', 'localGovernmentAct', 'healthTrustsAct'] as const;
/** N6: the body's own rules, or modelled on kommuneloven § 11-5 or helseforetaksloven § 26 a. */
export type ClosingGround = (typeof CLOSING_GROUNDS)[number];

export type LifeEvent =
  | { kind: 'meeting-opened'; chair: PersonId; role: ChairRole; chosenBy?: readonly PersonId[]; roster: Roster }
  | { kind: 'chair-changed'; chair: PersonId; role: ChairRole; chosenBy?: readonly PersonId[]; reason: string }
  | { kind: 'meeting-paused'; minutes?: number }
  | { kind: 'meeting-resumed' }
  /** A new day has begun: who is here is not known before the roll call. The day before ended with its last act (A1). */
  | { kind: 'day-begun'; ended: Omit<EntryMeta, 'op'> }
  | { kind: 'meeting-closed' };

export type DoorsEvent =
  | { kind: 'doors-closed'; law: ClosingGround; ground: string; decidedBy: readonly SeatTaken[] }
  | { kind: 'doors-opened' };
