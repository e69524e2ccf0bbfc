/** What the state of a meeting knows of list, line, speeches and times; they belong to an item and end with it (S5). */
import type { ItemId, PersonId, RequestId, SeatId } from '../ids.ts';
import { NO_COUNTS, type IdCounts } from './id-counts.ts';
import type { Party, Side, SpeechKind } from './roster.ts';
import type { MeetingState, Moment } from './state.ts';

export type Request = {
  request: RequestId;
  item: ItemId;
  person: PersonId;
  seat: SeatId | null;
  speech: SpeechKind;
  to?: RequestId;
  givenByChair: boolean;
  askedAt: Moment;
};

/** By which rule of the fair order somebody passes another (S9). */
export type FairRule = 'fewest' | 'sides';

/** Whose turn it is: a side's, or that of all seats outside the sides, which have one of their own (S9). */
export type Turn = Side | 'others';

/** A request that waits, and how it came to the place where it stands. */
export type Place = Request & {
  /** The turn that it takes, by the seat used. */
  turn: Turn;
  /** The chair put it here, and the fair order leaves it (S6, S9). */
  byHand: boolean;
  /** The rule by which it last passed others, and the one by which others last passed it (S9). */
  passing: FairRule | null;
  passedBy: FairRule | null;
};

export type Clock = {
  /** Milliseconds charged up to `since`, or in all when the clock stands. */
  countedMs: number;
  /** Where the clock runs from; null when it stands. */
  since: { session: string; mono: number } | null;
  /** Set when a restart or a sleep stopped it: what is shown and not charged (S7). */
  gap: { gapMs: number; lastBeatAt: string } | null;
};

export type Speech = Request & {
  begunAt: Moment;
  limitMs: number;
  clock: Clock;
  /** The speech that this one interrupted and gives the floor back to, and whether its clock ran (S2). */
  interrupts?: { speech: RequestId; ran: boolean };
  endedAt?: Moment;
  endReason?: string;
  /** Running still when the item was concluded: its time is capped in statistics (S12). */
  leftRunning?: true;
  /** What stood before the first correction; the fields themselves say what is right (S10). */
  original?: { person: PersonId; seat: SeatId | null; countedMs: number };
  corrections?: readonly { at: Moment; reason: string }[];
};

export type Line = {
  drawnAt: Moment;
  decidedBy: 'chair' | 'meeting';
  /** The speech during which one may still sign up; null when none ran. */
  until: RequestId | null;
  /** Set when that speech has ended: new innlegg are refused (S5). */
  isClosed: boolean;
};

/** What was done about the line, and by whom: the proposer is null where nobody was named (S5). */
export type LineAct = { at: Moment } & (
  { what: 'proposed'; by: PersonId | null } | { what: 'drawn'; by: Line['decidedBy'] } | { what: 'lifted' }
);

/** How long each party has in a case; a mirror, and a setting that is off unless somebody sets it (S8). */
export type TimeBudget = { seconds: Readonly<Partial<Record<Party, number>>>; redistributes: boolean };

/** List and line belong to the item and end with it. */
export type ItemSpeaking = {
  /** Those who wait, in the order in which they will get the word. */
  waiting: readonly Place[];
  /** Speeches begun, in order; the last one may be running. */
  speeches: readonly Speech[];
  line: Line | null;
  /** All that was done about the line, in order; stays when the item has ended. */
  lineActs: readonly LineAct[];
  /** Innlegg begun in the item, by person (S9). */
  innleggBegun: IdCounts;
  /** Speaking times that differ from the body's in this item (S4). */
  seconds: Readonly<Partial<Record<SpeechKind, number>>>;
  budget: TimeBudget | null;
};

export const NO_SPEAKING: ItemSpeaking = {
  waiting: [],
  speeches: [],
  line: null,
  lineActs: [],
  innleggBegun: NO_COUNTS,
  seconds: {},
  budget: null,
};

export function speakingOf(state: MeetingState, item: ItemId | null): ItemSpeaking {
  return (item === null ? undefined : state.speaking[item]) ?? NO_SPEAKING;
}

/** The speech that runs or stands paused now; null when nobody has the word. */
export function currentSpeech(state: MeetingState): Speech | null {
  return floorOf(speakingOf(state, state.current));
}

/** Who has the floor in an item: the last speech begun, or the one that it interrupted and gave it back to (S2). */
export function floorOf({ speeches }: ItemSpeaking): Speech | null {
  let at = speeches.length - 1;
  while (speeches[at]?.endedAt !== undefined && speeches[at]?.interrupts !== undefined) at -= 1;
  const last = speeches[at];
  return last && last.endedAt === undefined ? last : null;
}

/** The line as it was proposed and not yet drawn; null where nobody has proposed it (S5). */
export function lineProposal({ lineActs }: ItemSpeaking): Extract<LineAct, { what: 'proposed' }> | null {
  const last = lineActs.at(-1);
  return last?.what === 'proposed' ? last : null;
}
