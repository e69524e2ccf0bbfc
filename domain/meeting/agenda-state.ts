/** What the state of a meeting knows of its items, their papers, and what was said to them (N4, K9). */
import type { BodyId, CaseId, InputId, ItemId, PaperId, PersonId } from '../ids.ts';
import type { InputKind, ItemKind, Outcome, TakenUp } from './agenda-events.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { Moment } from './state.ts';

export type Paper = { paper: PaperId; name: string; mediaType: string; size: number; sha256: string };

export type Item = {
  item: ItemId;
  title: string;
  itemKind: ItemKind;
  body: BodyId;
  case?: CaseId;
  number?: string;
  sortKey?: string;
  plannedMinutes?: number;
  presenter?: string;
  background?: string;
  /** The decision that it takes up again (C8). */
  takesUp?: TakenUp;
  papers: readonly Paper[];
  takenOff?: string;
  /** Added in the meeting, with those who agreed (N4) and the reason of C3. */
  addedInMeeting?: { agreedBy: readonly SeatTaken[]; reason?: string };
  /** The item together with which it is taken (N4): one talk, each with an end of its own. */
  takenWith?: ItemId;
  takenUpAt?: Moment;
  concludedAt?: Moment;
  outcome?: Outcome;
  summary?: string;
};

/** A question, an answer or an input, in the words of whoever gave it (K9). */
export type Input = {
  input: InputId;
  inputKind: InputKind;
  person?: PersonId;
  organisation?: string;
  words: string;
  to?: InputId;
  at: Moment;
};
