/**
 * What has happened in a meeting: the kinds of log entries, named in the field's words.
 * A kind's shape is for ever; a later shape is another version that is read as this one.
 */
import type {
  BodyId,
  CaseId,
  ElectionId,
  InputId,
  ItemId,
  MeetingId,
  OrganisationId,
  PaperId,
  PersonId,
  ProposalId,
  RequestId,
  SeatId,
  StatementId,
} from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { QuorumOfSide } from './quorum.ts';
import type { LaterAnswer } from './afterwards-state.ts';
import type { Coverage, Effect, Position, PositionKind, Relation, Result, Threshold } from './consensus-types.ts';
import type { NextStepFacts } from './disagreement-state.ts';
import type { Authority, Party, Roster, Side, SpeechKind } from './roster.ts';
import type { StatementAuthor } from './statement-state.ts';
import type { SupplementContent } from './supplement-state.ts';
import type { View } from './views-state.ts';
import type { CastVote, VoteCoverage, VoteKind, VoteNumbers, VoteResult } from './vote-state.ts';

export const WINDOWS = ['keeper', 'chair', 'participant', 'reader'] as const;
/** From which window an act came (W1). */
export type Window = (typeof WINDOWS)[number];

/** Who acted, from which window, for which seat (W1). The person is absent where nobody has said who sits there. */
export type Actor = { window: Window; person?: PersonId; seat?: SeatId };

export type MeetingDay = { date: string; start: string; minutes: number };

export const ITEM_KINDS = ['formal', 'information', 'discussion', 'decision'] as const;
/** Formal items; orientering, drøfting, beslutning (C2). */
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ATTENDANCE_STATES = ['present', 'video', 'excused', 'absent', 'leave', 'left'] as const;
/** til stede i rommet · på video · forfall · ikke møtt · permisjon · forlot (A1); innkalt is the state before any. */
export type RecordedAttendance = (typeof ATTENDANCE_STATES)[number];

export const INPUT_KINDS = ['question', 'answer', 'input'] as const;
/** spørsmål · svar · innspill: what is said in a meeting that decides nothing (B2, K9). */
export type InputKind = (typeof INPUT_KINDS)[number];

export const CLOSING_GROUNDS = ['ownRules', 'localGovernmentAct', 'healthTrustsAct'] as const;
/** N6: the body's own rules, or modelled on kommuneloven § 11-5 or helseforetaksloven § 26 a. */
export type ClosingGround = (typeof CLOSING_GROUNDS)[number];

/** fvl. § 6 with its ledd where it is known, or a ground in own words (A4). */
export type HabilitetGround = { law: 'fvl6'; paragraph?: string; words?: string } | { law: 'none'; words: string };

/** Who sat where when the body agreed to something, or decided it. */
export type SeatTaken = { seat: SeatId; person: PersonId };

/** A moment that a correction names: an entry of the log, or a time by the clock (A1). */
export type CorrectedMoment = { entry: number } | { at: string };

/** A time that is said beforehand: a date, from and to by the wall clock ("10:40") where they were said (A6). */
export type PlannedTime = { date: string; from?: string; to?: string };

/** B9: leder, nestleder, or a settemøteleder chosen by those present. */
export type ChairRole = 'leader' | 'deputyLeader' | 'acting';

export const OUTCOMES = [
  'byConsensus',
  'unanimous',
  'byVote',
  'approved',
  'approvedWithRemark',
  'approvedWithChange',
  'endorsed',
  'recommended',
  'noted',
  'takenToNotice',
  'takenAsKnown',
  'discussed',
  'postponed',
  'sentBack',
  'forwarded',
  'withdrawn',
  'lapsed',
  'noAgreement',
] as const;
/** The closed list of K17; `discussed` ends a drøfting with its summary (K9). */
export type Outcome = (typeof OUTCOMES)[number];

export type ItemFacts = {
  title: string;
  itemKind: ItemKind;
  /** The body that treats it; the meeting's first body when absent (N5). */
  body?: BodyId;
  /** An agenda item is not a case: one case can be several items, an item can have no case (C4). */
  case?: CaseId;
  /** Typed by hand and kept as written (C5); given by the body's pattern at publishing when absent. */
  number?: string;
  plannedMinutes?: number;
  presenter?: string;
  background?: string;
  /** The decision of an earlier meeting that the item takes up again (C8). */
  takesUp?: TakenUp;
};

/** A decision named by its meeting and proposal, and as it was called there when it was named. */
export type TakenUp = {
  meeting: MeetingId;
  proposal: ProposalId;
  decided?: { number?: string; title: string; date: string };
};

type Clearable = 'case' | 'number' | 'plannedMinutes' | 'presenter' | 'background' | 'takesUp';
/** Some facts of an item said anew; null takes away one that it can be without. */
export type ChangedItemFacts = Partial<Omit<ItemFacts, Clearable>> & {
  [Name in Clearable]?: NonNullable<ItemFacts[Name]> | null;
};

/** What a later version of the notice says has changed (N2). */
export type NoticeChange =
  | { what: 'title' | 'days' | 'place' | 'languageForm' | 'called' | 'order' }
  | { what: 'itemAdded' | 'itemChanged' | 'itemTakenOff'; item: ItemId };

export type MeetingEvent =
  | {
      kind: 'meeting-planned';
      title?: string;
      bodies: readonly BodyId[];
      days: readonly MeetingDay[];
      place: string;
      languageForm: LanguageForm;
      roster: Roster;
    }
  | {
      kind: 'meeting-changed';
      title?: string | null;
      days?: readonly MeetingDay[];
      place?: string;
      languageForm?: LanguageForm;
    }
  | ({ kind: 'item-added'; item: ItemId } & ItemFacts)
  | ({ kind: 'item-changed'; item: ItemId } & ChangedItemFacts)
  | { kind: 'items-reordered'; order: readonly ItemId[] }
  | { kind: 'item-taken-off'; item: ItemId; reason: string }
  | {
      kind: 'paper-attached';
      item: ItemId;
      paper: PaperId;
      name: string;
      mediaType: string;
      size: number;
      sha256: string;
    }
  | {
      kind: 'notice-published';
      version: number;
      numbers: Readonly<Record<ItemId, { number: string; sortKey: string }>>;
      called: readonly PersonId[];
      requiredDays: number;
      givenDays: number;
      /** What differs from the version before; empty in the first (N2). */
      changes: readonly NoticeChange[];
      roster: Roster;
    }
  | { kind: 'meeting-opened'; chair: PersonId; role: ChairRole; chosenBy?: readonly PersonId[]; roster: Roster }
  | { kind: 'chair-changed'; chair: PersonId; role: ChairRole; chosenBy?: readonly PersonId[]; reason: string }
  | { kind: 'meeting-paused'; minutes?: number }
  | { kind: 'meeting-resumed' }
  /** A new day has begun: who is here is not known before the roll call. The day before ended with its last act (A1). */
  | { kind: 'day-begun'; ended: Omit<EntryMeta, 'op'> }
  | { kind: 'meeting-closed' }
  | { kind: 'doors-closed'; law: ClosingGround; ground: string; decidedBy: readonly SeatTaken[] }
  | { kind: 'doors-opened' }
  | {
      kind: 'attendance-recorded';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      reason?: string;
      /** Permisjon until a stated time, where one was stated. */
      until?: string;
      /** The chair decided another order of deputies (A2). */
      chairDecides?: true;
      /** Carried over from another meeting of the day (B8). */
      carriedFrom?: MeetingId;
    }
  | { kind: 'absence-reported'; person: PersonId; items: readonly ItemId[]; reason?: string }
  | { kind: 'deputy-seated'; person: PersonId; seat: SeatId; items: readonly ItemId[]; chairDecides?: true }
  /** Plans for a time: all of a person's, and those of a deputy that are added (A2, A6). */
  | { kind: 'absence-planned'; person: PersonId; times: readonly PlannedTime[]; reason?: string }
  | { kind: 'deputy-planned'; person: PersonId; seat: SeatId; times: readonly PlannedTime[]; chairDecides?: true }
  | {
      kind: 'stand-in-admitted';
      person: PersonId;
      /** Of one who is not in the roster. */
      name?: string;
      organisation?: string;
      seat: SeatId;
      state: 'present' | 'video';
      authority: Authority;
      admittedBy: PersonId;
    }
  | {
      kind: 'attendance-corrected';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      from: CorrectedMoment;
      to: CorrectedMoment;
      reason: string;
    }
  | { kind: 'habilitet-raised'; item: ItemId; person: PersonId; raisedBy: PersonId; ground: HabilitetGround }
  | {
      kind: 'habilitet-decided';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      decidedBy: readonly SeatTaken[];
    }
  | {
      kind: 'habilitet-corrected';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      reason: string;
    }
  | { kind: 'guest-registered'; person: PersonId; name: string; organisation?: string }
  | ({
      kind: 'item-added-in-meeting';
      item: ItemId;
      /** The next number, given at once (N4); formal items have none. */
      sortKey?: string;
      agreedBy: readonly SeatTaken[];
      /** Why a decision is treated without having been discussed before (C3). */
      reason?: string;
    } & ItemFacts)
  | { kind: 'items-joined'; item: ItemId; with: readonly ItemId[] }
  | { kind: 'item-postponed'; item: ItemId; reason: string }
  | {
      kind: 'input-recorded';
      item: ItemId;
      input: InputId;
      inputKind: InputKind;
      person?: PersonId;
      organisation?: string;
      words: string;
      /** The question that an answer answers. */
      to?: InputId;
    }
  | { kind: 'item-taken-up'; item: ItemId }
  | { kind: 'item-concluded'; item: ItemId; outcome: Outcome; summary?: string; left: readonly RequestId[] }
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
  | { kind: 'line-lifted'; item: ItemId }
  | {
      kind: 'proposal-put';
      proposal: ProposalId;
      item: ItemId;
      text: string;
      proposer: PersonId;
      seat?: SeatId;
      relation?: Relation;
    }
  | {
      kind: 'proposal-reworded';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      text: string;
      proposer: PersonId;
      /** The amendment that was adopted (K1). */
      adopts?: ProposalId;
    }
  | { kind: 'proposal-withdrawn'; proposal: ProposalId; item: ItemId }
  | {
      kind: 'silent-test-held';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      assenting: readonly SilentAssent[];
    }
  | { kind: 'round-opened'; proposal: ProposalId; item: ItemId; version: number }
  | {
      kind: 'position-taken';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      organisations: readonly OrganisationId[];
      position: PositionKind;
      words?: string;
      reservation?: true;
    }
  | {
      kind: 'advice-given';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      advice: string;
    }
  | DeclaredResult
  | { kind: 'views-asked-for'; item: ItemId; organisations: readonly OrganisationId[]; deadline: string }
  | ({ kind: 'view-recorded'; item: ItemId } & View)
  | { kind: 'vote-opened'; proposal: ProposalId; item: ItemId; version: number }
  | {
      kind: 'vote-cast';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      seat: SeatId;
      person: PersonId;
      vote: VoteKind;
    }
  | ({
      kind: 'vote-counted';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      /** Who could vote when it was counted. */
      voters: readonly SeatTaken[];
    } & VoteNumbers)
  | ({
      kind: 'vote-declared';
      proposal: ProposalId;
      item: ItemId;
      body: BodyId;
      version: number;
      text: string;
      result: VoteResult;
      known: 'byName' | 'byNumbers';
      effect: Effect;
      clause?: string;
      subjectToLocalHandling: boolean;
      rule: 'vote';
      quorum: readonly QuorumOfSide[];
      attendance: readonly SeatTaken[];
      /** Empty where only numbers are known. */
      votes: readonly CastVote[];
      coverage: readonly VoteCoverage[];
    } & VoteNumbers)
  | {
      kind: 'election-opened';
      election: ElectionId;
      item: ItemId;
      body: BodyId;
      office: string;
      candidates: readonly string[];
    }
  | {
      kind: 'election-counted';
      election: ElectionId;
      item: ItemId;
      counts: Readonly<Record<string, number>>;
      blank: number;
    }
  | {
      kind: 'election-declared';
      election: ElectionId;
      item: ItemId;
      body: BodyId;
      office: string;
      elected: string;
      counts: Readonly<Record<string, number>>;
      blank: number;
      quorum: readonly QuorumOfSide[];
      attendance: readonly SeatTaken[];
    }
  | ({ kind: 'objection-answered'; answer: string; person?: PersonId } & Raised)
  | ({ kind: 'objection-met'; words?: string } & Raised)
  | ({ kind: 'objection-withdrawn' } & Raised)
  | ({ kind: 'next-step-chosen'; proposal: ProposalId; item: ItemId; version: number } & NextStepFacts)
  | {
      kind: 'disagreement-recorded';
      proposal: ProposalId;
      item: ItemId;
      version: number;
      party: Party;
      words: string;
    }
  | { kind: 'statement-announced'; statement: StatementId; item: ItemId; authors: readonly StatementAuthor[] }
  | { kind: 'statement-handed-in'; statement: StatementId; item: ItemId; words: string }
  | {
      kind: 'statement-decided';
      statement: StatementId;
      item: ItemId;
      admitted: boolean;
      decidedBy: 'chair' | 'body';
      reason?: string;
    }
  | { kind: 'minutes-sent'; deadline: string; prose: Readonly<Record<string, string>> }
  | { kind: 'minutes-approved'; approvers: readonly PersonId[]; prose: Readonly<Record<string, string>> }
  | {
      kind: 'minutes-signed';
      signer: string;
      organisation: string;
      fingerprint: string;
      minutesSha256: string;
      atEntry: number;
    }
  | ({ kind: 'later-answer-recorded'; proposal: ProposalId; item: ItemId } & Omit<LaterAnswer, 'at'>)
  | {
      kind: 'deadline-extended';
      proposal: ProposalId;
      item: ItemId;
      /** All that are awaited when absent. */
      organisation?: OrganisationId;
      deadline: string;
      reason: string;
    }
  | { kind: 'review-date-set'; proposal: ProposalId; item: ItemId; on: string | null }
  | ({ kind: 'supplement-issued'; number: number } & SupplementContent)
  | {
      kind: 'supplement-signed';
      number: number;
      signer: string;
      organisation: string;
      fingerprint: string;
      supplementSha256: string;
      atEntry: number;
    }
  | { kind: 'act-taken-back'; first: number; last: number }
  | { kind: 'act-restored'; first: number; last: number; takenBackBy: number };

/** An objection or a reservation as an event names it: by the log entry of the position, and for whom (K12, K13). */
export type Raised = {
  proposal: ProposalId;
  item: ItemId;
  entry: number;
  organisations: readonly OrganisationId[];
};

export type SilentAssent = { seat: SeatId; person: PersonId; organisations: readonly OrganisationId[] };

/** K11: quorum, attendance, rule and coverage are frozen into the decision at its log entry. */
export type DeclaredResult = {
  kind: 'result-declared';
  proposal: ProposalId;
  item: ItemId;
  body: BodyId;
  version: number;
  text: string;
  result: Result;
  test: 'silent' | 'round';
  effect: Effect;
  clause?: string;
  /** Conditional decisions take effect together by default (K6). */
  takesEffect: 'together' | 'separately';
  subjectToLocalHandling: boolean;
  /** How many kommuner it waits for (K15). */
  threshold?: Threshold;
  /** By when those awaited are to answer (K6). */
  anchorBy?: string;
  /** The day the decision is to come up again. */
  reviewOn?: string;
  /** It was declared although reservations had no answer, and the chair said so (K12). */
  despiteReservations?: true;
  rule: 'consensus';
  quorum: readonly QuorumOfSide[];
  /** Deciding seats of the body that were filled, and by whom. */
  attendance: readonly { seat: SeatId; person: PersonId }[];
  positions: readonly Position[];
  coverage: readonly Coverage[];
  /** Sides with an authorised assent (K4): a conditional decision still waits for the first one of another. */
  assentedSides: readonly Side[];
};

export type EventKind = MeetingEvent['kind'];
/** An event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<MeetingEvent, { kind: Kind }>;

/** What the log knows of an entry besides the event itself. */
export type EntryMeta = { seq: number; op: string; at: string; mono: number; session: string };

/** An entry of the log as the domain reads it. */
export type LoggedEvent = EntryMeta & { by: Actor; event: MeetingEvent };
