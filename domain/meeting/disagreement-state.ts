/** What comes after a result without agreement (K7): the next step, and the parties' own words. */
import type { Party } from './roster.ts';
import type { Moment } from './state.ts';

export const NEXT_STEPS = ['newVersion', 'postpone', 'sendBack', 'otherBody', 'negotiate', 'dispute'] as const;
/** ny ordlyd · utsettes · sendes tilbake · oversendes · forhandlinger · avtalens tvisteløsning (K7). */
export type NextStepKind = (typeof NEXT_STEPS)[number];

/** What the chair chose, and what it rests on. */
export type NextStepFacts = {
  step: NextStepKind;
  /** The body or the parties it goes to. */
  to?: string;
  /** What has been tried on lower levels: a matter is settled as near the patient as possible. */
  tried?: string;
  /** The clause of the agreement about disputes. */
  clause?: string;
  words?: string;
};

export type NextStep = NextStepFacts & { at: Moment };

/** A party's own words about what was disagreed on. */
export type Disagreement = { party: Party; words: string; at: Moment };
