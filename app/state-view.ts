/**
 * What `motebok state` prints: everything that is true of a meeting at an entry, as one JSON value. Computed by the
 * same functions that the screens use; `STATE_SCHEMA` describes it.
 */
import { z } from 'zod';
import { undoable, type Book } from '../domain/meeting/acts.ts';
import { balance } from '../domain/meeting/balance.ts';
import { elapsedMs, timeLeft } from '../domain/meeting/clock.ts';
import type { Proposal } from '../domain/meeting/consensus-state.ts';
import { proposalsOf } from '../domain/meeting/consensus.ts';
import { coverage } from '../domain/meeting/coverage.ts';
import { SPEECH_KINDS } from '../domain/meeting/roster.ts';
import { hasQuorum, quorumMargin } from '../domain/meeting/quorum.ts';
import { computeResult } from '../domain/meeting/result.ts';
import { filledSeats } from '../domain/meeting/seats.ts';
import { currentSpeech, speakingOf, type Request, type Speech } from '../domain/meeting/speaking-state.ts';
import { mayAskForTheWord, placeReasons, queue } from '../domain/meeting/speaking.ts';
import { PHASES, type MeetingState } from '../domain/meeting/state.ts';
import { timeBudget } from '../domain/meeting/time-budget.ts';
import { composeMinutes, markOf } from '../domain/minutes/compose.ts';
import type { Head } from './answer.ts';
import { EMPTY_SEAT, SITTING_SHAPE, sittingView } from './sitting-view.ts';

/** A moment for the clocks: monotonic milliseconds of a session. */
export type ClockReading = { mono: number; session: string };

export type ViewOptions = {
  now: ClockReading;
  test: boolean;
  prose: Readonly<Record<string, string>>;
  /** Whose rights are told under `may`. */
  as?: string | undefined;
};

const milliseconds = z.number();
const nullable = <T extends z.ZodType>(type: T) => z.union([type, z.null()]);
const refusal = z.object({ code: z.string(), rule: z.string() });
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
const interval = z.object({ fromEntry: z.number(), toEntry: nullable(z.number()) });
const position = z.object({
  seat: z.string(),
  organisation: z.string(),
  person: z.string(),
  position: z.string(),
  silent: z.boolean(),
  words: z.string().optional(),
  entry: z.number(),
});
const covered = z.object({ organisation: z.string(), state: z.string() });

/** The shape of the view, printed by `motebok state --schema`. */
export const STATE_SCHEMA = z.object({
  meeting: z.string(),
  head: z.object({ entry: z.number(), hash: z.string() }),
  entry: z.number(),
  test: z.boolean(),
  phase: z.enum(PHASES),
  title: nullable(z.string()),
  bodies: z.array(z.string()),
  days: z.array(z.object({ date: z.string(), start: z.string(), minutes: z.number() })),
  place: z.string(),
  languageForm: z.enum(['nb', 'nn']),
  chair: nullable(z.string()),
  notice: nullable(
    z.object({ version: z.number(), requiredDays: z.number(), givenDays: z.number(), called: z.array(z.string()) }),
  ),
  quorum: z.array(
    z.object({
      body: z.string(),
      met: z.boolean(),
      sides: z.array(
        z.object({
          side: z.string(),
          filled: z.number(),
          seats: z.number(),
          required: z.number(),
          met: z.boolean(),
          /** How many may leave before it is lost, and which seats are not filled, and why (A3). */
          margin: z.number(),
          isLast: z.boolean(),
          empty: z.array(EMPTY_SEAT),
        }),
      ),
    }),
  ),
  seats: z.array(
    z.object({
      seat: z.string(),
      body: z.string(),
      party: z.string(),
      organisation: z.string(),
      represents: z.array(z.string()),
      holder: nullable(z.string()),
      filledBy: nullable(z.string()),
    }),
  ),
  attendance: z.array(
    z.object({
      person: z.string(),
      state: z.string(),
      seat: nullable(z.string()),
      reason: nullable(z.string()),
      /** The stated end of a permisjon; null where none was stated (A1). */
      until: nullable(z.string()),
      awayFrom: z.array(z.string()),
      carriedFrom: nullable(z.string()),
      intervals: z.array(interval),
    }),
  ),
  agenda: z.array(
    z.object({
      item: z.string(),
      number: nullable(z.string()),
      title: z.string(),
      itemKind: z.string(),
      body: z.string(),
      case: nullable(z.string()),
      plannedMinutes: nullable(z.number()),
      takenOff: nullable(z.string()),
      takenWith: nullable(z.string()),
      addedInMeeting: nullable(
        z.object({
          agreedBy: z.array(z.object({ seat: z.string(), person: z.string() })),
          reason: z.string().optional(),
        }),
      ),
      takenUpEntry: nullable(z.number()),
      concludedEntry: nullable(z.number()),
      outcome: nullable(z.string()),
      summary: nullable(z.string()),
      papers: z.array(z.object({ paper: z.string(), name: z.string(), sha256: z.string(), size: z.number() })),
    }),
  ),
  ...SITTING_SHAPE,
  taken: z.array(z.string()),
  current: nullable(z.string()),
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
  proposals: z.array(
    z.object({
      proposal: z.string(),
      item: z.string(),
      proposer: z.string(),
      withdrawn: z.boolean(),
      versions: z.array(
        z.object({
          version: z.number(),
          text: z.string(),
          proposer: z.string(),
          test: z.string(),
          positions: z.array(position),
          advice: z.array(z.object({ seat: z.string(), person: z.string(), advice: z.string() })),
          declared: nullable(
            z.object({
              entry: z.number(),
              result: z.string(),
              effect: z.string(),
              clause: nullable(z.string()),
              takesEffect: z.string(),
              subjectToLocalHandling: z.boolean(),
              coverage: z.array(covered),
            }),
          ),
        }),
      ),
      /** What would be declared now, and why (K4). */
      result: z.object({
        result: z.string(),
        reasons: z.array(z.record(z.string(), z.unknown())),
        unanswered: z.array(z.object({ seat: z.string(), person: z.string(), organisations: z.array(z.string()) })),
      }),
      /** Whom it would bind now (K5). */
      coverage: z.array(covered),
    }),
  ),
  minutes: z.object({
    sentUntil: nullable(z.string()),
    approvers: z.array(z.string()),
    signatures: z.array(
      z.object({
        signer: z.string(),
        organisation: z.string(),
        fingerprint: z.string(),
        minutesSha256: z.string(),
        atEntry: z.number(),
      }),
    ),
    document: z.unknown(),
  }),
  undoable: nullable(z.object({ op: z.string(), entry: z.number(), family: z.string() })),
  /** With `--as`: what the person may ask for now, and why not. */
  may: z
    .object({
      person: z.string(),
      seat: nullable(z.string()),
      askForTheWord: z.record(z.enum(SPEECH_KINDS), nullable(refusal)),
    })
    .optional(),
});

export type StateView = z.infer<typeof STATE_SCHEMA>;

/** The view of a meeting. In: its book at an entry, the head, and the moment for the clocks. */
export function viewOf(book: Book, head: Head, options: ViewOptions): StateView {
  const { state } = book;
  const { meeting, entry, phase, title, bodies, days, place: where, languageForm, chair, current } = state;
  const speaking = speakingOf(state, current);
  const act = undoable(book);
  const running = currentSpeech(state);
  return {
    meeting,
    head,
    entry,
    test: options.test,
    phase,
    title,
    bodies: [...bodies],
    days: [...days],
    place: where,
    languageForm,
    chair,
    notice: state.notice && {
      version: state.notice.version,
      requiredDays: state.notice.requiredDays,
      givenDays: state.notice.givenDays,
      called: [...state.notice.called],
    },
    quorum: bodies.map((body) => {
      const sides = quorumMargin(state, body);
      return { body, met: hasQuorum(sides), sides };
    }),
    seats: seatsView(state),
    attendance: attendanceView(state),
    agenda: agendaView(state),
    ...sittingView(state),
    taken: [...state.taken],
    current,
    queue: queueView(state),
    speaking: running && {
      ...speechView(running, options.now),
      isPaused: running.clock.since === null,
      gap: running.clock.gap,
    },
    speeches: Object.values(state.speaking).flatMap((each) => each.speeches.map((one) => speechView(one, options.now))),
    balance: {
      item: current === null ? [] : balance(state, current, 'party', options.now),
      meeting: balance(state, null, 'party', options.now),
    },
    budget: current === null ? [] : timeBudget(state, current, options.now),
    line: speaking.line && {
      drawnEntry: speaking.line.drawnAt.seq,
      decidedBy: speaking.line.decidedBy,
      until: speaking.line.until,
      isClosed: speaking.line.isClosed,
    },
    lineProposed: speaking.lineProposed,
    proposals: Object.values(state.proposals).map((each) => proposalView(state, each)),
    minutes: minutesView(state, options),
    undoable: act && { op: act.op, entry: act.last, family: act.family },
    ...(options.as === undefined ? {} : { may: mayView(state, options.as) }),
  };
}

function seatsView(state: MeetingState): StateView['seats'] {
  const filled = filledSeats(state);
  return state.roster.seats.map(({ seat, body, party, organisation, represents, holder }) => ({
    seat,
    body,
    party,
    organisation,
    represents: [...represents],
    holder,
    filledBy: filled.get(seat) ?? null,
  }));
}

function attendanceView(state: MeetingState): StateView['attendance'] {
  return Object.values(state.attendance).map(
    ({ person, state: is, seat, reason, until, awayIn, carriedFrom, intervals }) => ({
      person,
      state: is,
      seat,
      reason: reason ?? null,
      until: until ?? null,
      awayFrom: Object.keys(awayIn ?? {}),
      carriedFrom: carriedFrom ?? null,
      intervals: intervals.map(({ from, to }) => ({ fromEntry: from.seq, toEntry: to?.seq ?? null })),
    }),
  );
}

function agendaView(state: MeetingState): StateView['agenda'] {
  return state.order.flatMap((id) => {
    const item = state.items[id];
    if (!item) return [];
    const { number, title, itemKind, body, plannedMinutes, takenOff, takenUpAt, concludedAt, outcome, summary } = item;
    return {
      item: id,
      number: number ?? null,
      title,
      itemKind,
      body,
      case: item.case ?? null,
      plannedMinutes: plannedMinutes ?? null,
      takenOff: takenOff ?? null,
      takenWith: item.takenWith ?? null,
      addedInMeeting: item.addedInMeeting
        ? { ...item.addedInMeeting, agreedBy: [...item.addedInMeeting.agreedBy] }
        : null,
      takenUpEntry: takenUpAt?.seq ?? null,
      concludedEntry: concludedAt?.seq ?? null,
      outcome: outcome ?? null,
      summary: summary ?? null,
      papers: item.papers.map(({ paper, name, sha256, size }) => ({ paper, name, sha256, size })),
    };
  });
}

function queueView(state: MeetingState): StateView['queue'] {
  const reasons = placeReasons(state, state.current);
  return queue(speakingOf(state, state.current)).map((each, index) => {
    const { code, ...facts } = reasons[index] ?? { code: 'asked' };
    const reasonFacts = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
    return { place: index + 1, ...placeView(each), reason: code, reasonFacts };
  });
}

function placeView(request: Request): Omit<StateView['queue'][number], 'place' | 'reason' | 'reasonFacts'> {
  const { request: id, item, person, seat, speech: kind, to, givenByChair, askedAt } = request;
  return { request: id, item, person, seat, speech: kind, to: to ?? null, givenByChair, askedEntry: askedAt.seq };
}

function speechView(given: Speech, now: ClockReading): StateView['speeches'][number] {
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

function proposalView(state: MeetingState, proposal: Proposal): StateView['proposals'][number] {
  const { result, reasons, unanswered } = computeResult(state, proposal);
  return {
    proposal: proposal.proposal,
    item: proposal.item,
    proposer: proposal.proposer,
    withdrawn: proposal.withdrawn || !proposalsOf(state, proposal.item).includes(proposal),
    versions: proposal.versions.map(({ version, text, proposer, test, positions, advice, decision }) => ({
      version,
      text,
      proposer,
      test,
      positions: [...positions],
      advice: [...advice],
      declared: decision && {
        entry: decision.at.seq,
        result: decision.result,
        effect: decision.effect,
        clause: decision.clause ?? null,
        takesEffect: decision.takesEffect,
        subjectToLocalHandling: decision.subjectToLocalHandling,
        coverage: [...decision.coverage],
      },
    })),
    result: { result, reasons, unanswered },
    coverage: coverage(state, proposal, result, 'together'),
  };
}

function minutesView(state: MeetingState, { test, prose }: ViewOptions): StateView['minutes'] {
  const { sent, approved, signatures } = state.minutes;
  return {
    sentUntil: sent?.deadline ?? null,
    approvers: [...(approved?.approvers ?? [])],
    signatures: signatures.map(({ at: _at, ...signature }) => signature),
    document:
      state.phase === 'planned'
        ? null
        : composeMinutes(state, approved ? state.minutes.prose : prose, markOf(state, test)),
  };
}

function mayView(state: MeetingState, person: string): NonNullable<StateView['may']> {
  const may = SPEECH_KINDS.map((kind) => {
    const no = mayAskForTheWord(state, person, kind);
    return [kind, no && { code: no.code, rule: no.rule }] as const;
  });
  return {
    person,
    seat: state.attendance[person]?.seat ?? null,
    askForTheWord: Object.fromEntries(may) as NonNullable<StateView['may']>['askForTheWord'],
  };
}
