/** The part of `motebok state` about the word: the list, the speeches, the balance, budgets and the line. */
import { z } from 'zod';
import { balance } from '../../domain/meeting/balance.ts';
import { elapsedMs, timeLeft } from '../../domain/meeting/clock.ts';
import { SPEECH_KINDS } from '../../domain/meeting/roster.ts';
import {
  currentSpeech,
  lineProposal,
  speakingOf,
  type Request,
  type Speech,
} from '../../domain/meeting/speaking-state.ts';
import { placeReasons, queue } from '../../domain/meeting/speaking.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { timeBudget } from '../../domain/meeting/time-budget.ts';
import { nullable } from './fields.ts';

/** A moment for the clocks: monotonic milliseconds of a session. */
export type ClockReading = { mono: number; session: string };

const milliseconds = z.number();
const place = {
  request: z.string(),
  item: z.string(),
  person: z.string(),
  seat: nullable(z.string()),
  speech: z.enum(SPEECH_KINDS),
  to: nullable(z.string()),
  givenByChair: z.boolean(),
  askedEntry: z.number(),
};
const speech = {
  ...place,
  begunEntry: z.number(),
  endedEntry: nullable(z.number()),
  endReason: nullable(z.string()),
  limitMs: milliseconds,
  elapsedMs: milliseconds,
  /** What went over the limit (S4). */
  overtimeMs: milliseconds,
  /** The speech that this one interrupts, and gives the floor back to (S2). */
  interrupts: nullable(z.string()),
  /** Running still when the item was concluded (S12). */
  leftRunning: z.boolean(),
  /** What stood before the first correction (S10). */
  original: nullable(z.object({ person: z.string(), seat: nullable(z.string()), countedMs: milliseconds })),
};
const share = z.object({
  key: z.string(),
  innleggMs: milliseconds,
  innlegg: z.number(),
  otherMs: milliseconds,
  others: z.number(),
  percent: z.number(),
});

/** The shape of what `speakingView` gives. */
export const SPEAKING_SHAPE = {
  /** `reason` is the code of why a place is where it is, with its facts beside it (S9). */
  queue: z.array(
    z.object({
      place: z.number(),
      ...place,
      reason: z.string(),
      reasonFacts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  speaking: nullable(
    z.object({
      ...speech,
      isPaused: z.boolean(),
      gap: nullable(z.object({ gapMs: milliseconds, lastBeatAt: z.string() })),
    }),
  ),
  speeches: z.array(z.object(speech)),
  /** Time spoken by party in the item under treatment and in the meeting (S8). */
  balance: z.object({ item: z.array(share), meeting: z.array(share) }),
  budget: z.array(
    z.object({
      party: z.string(),
      budgetMs: milliseconds,
      addedMs: milliseconds,
      usedMs: milliseconds,
      leftMs: milliseconds,
      overMs: milliseconds,
    }),
  ),
  line: nullable(
    z.object({ drawnEntry: z.number(), decidedBy: z.string(), until: nullable(z.string()), isClosed: z.boolean() }),
  ),
  lineProposed: z.boolean(),
  /** What was done about the line in the open item, in order; `by` is a person, the chair or the meeting (S5). */
  lineActs: z.array(
    z.object({ what: z.enum(['proposed', 'drawn', 'lifted']), by: nullable(z.string()), entry: z.number() }),
  ),
};

type SpeakingView = z.infer<z.ZodObject<typeof SPEAKING_SHAPE>>;

/** The word at a moment: who has it, who waits, what was spoken, budgets and the line. */
export function speakingView(state: MeetingState, now: ClockReading): SpeakingView {
  const { current } = state;
  const speaking = speakingOf(state, current);
  const running = currentSpeech(state);
  return {
    queue: queueView(state),
    speaking: running && {
      ...speechView(running, now),
      isPaused: running.clock.since === null,
      gap: running.clock.gap,
    },
    speeches: Object.values(state.speaking).flatMap((each) => each.speeches.map((one) => speechView(one, now))),
    balance: {
      item: current === null ? [] : balance(state, current, 'party', now),
      meeting: balance(state, null, 'party', now),
    },
    budget: current === null ? [] : timeBudget(state, current, now),
    line: speaking.line && {
      drawnEntry: speaking.line.drawnAt.seq,
      decidedBy: speaking.line.decidedBy,
      until: speaking.line.until,
      isClosed: speaking.line.isClosed,
    },
    lineProposed: lineProposal(speaking) !== null,
    lineActs: speaking.lineActs.map((act) => ({
      what: act.what,
      by: act.what === 'lifted' ? null : act.by,
      entry: act.at.seq,
    })),
  };
}

function queueView(state: MeetingState): SpeakingView['queue'] {
  const reasons = placeReasons(state, state.current);
  return queue(speakingOf(state, state.current)).map((each, index) => {
    const { code, ...facts } = reasons[index] ?? { code: 'asked' };
    const reasonFacts = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
    return { place: index + 1, ...placeView(each), reason: code, reasonFacts };
  });
}

function placeView(request: Request): Omit<SpeakingView['queue'][number], 'place' | 'reason' | 'reasonFacts'> {
  const { request: id, item, person, seat, speech: kind, to, givenByChair, askedAt } = request;
  return { request: id, item, person, seat, speech: kind, to: to ?? null, givenByChair, askedEntry: askedAt.seq };
}

function speechView(given: Speech, now: ClockReading): SpeakingView['speeches'][number] {
  return {
    ...placeView(given),
    begunEntry: given.begunAt.seq,
    endedEntry: given.endedAt?.seq ?? null,
    endReason: given.endReason ?? null,
    limitMs: given.limitMs,
    elapsedMs: elapsedMs(given.clock, now),
    overtimeMs: timeLeft(given, now).overMs,
    interrupts: given.interrupts?.speech ?? null,
    leftRunning: given.leftRunning ?? false,
    original: given.original ?? null,
  };
}
