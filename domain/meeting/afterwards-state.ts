/** What comes in about a decision after it was declared: answers, deadlines, a day to take it up again (K6, K15). */
import type { OrganisationId } from '../ids.ts';
import type { LaterAnswerKind } from './consensus-types.ts';
import type { Moment } from './state.ts';

/** An answer that an organisation gave after the meeting; both its days are kept, and it counts from the day it was received (K6). */
export type LaterAnswer = {
  organisation: OrganisationId;
  answer: LaterAnswerKind;
  received: string;
  treatedOn?: string;
  treatedBy?: string;
  reference?: string;
  words?: string;
  /** Why the answer that was recorded before it was wrong. */
  corrects?: string;
  at: Moment;
};

/** A later deadline, for one organisation or for all that are awaited. */
export type ExtendedDeadline = { organisation?: OrganisationId; deadline: string; reason: string; at: Moment };

export type Afterwards = {
  /** Every answer as it was recorded, in that order. */
  answers: readonly LaterAnswer[];
  deadlines: readonly ExtendedDeadline[];
  /** Days of coming up again as they were set since the declaration, in that order; null where the day was taken away. */
  reviews: readonly { on: string | null; at: Moment }[];
};

export const NOTHING_SINCE: Afterwards = { answers: [], deadlines: [], reviews: [] };
