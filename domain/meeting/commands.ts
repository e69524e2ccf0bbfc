/** What a person does in a meeting. Shapes only; `app/command-schemas.ts` checks what comes from outside. */
import type {
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
  BodyId,
} from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { Effect, LaterAnswerKind, PositionKind, Relation, Result, WantedThreshold } from './consensus-types.ts';
import type { NextStepFacts } from './disagreement-state.ts';
import type {
  ChangedItemFacts,
  ClosingGround,
  CorrectedMoment,
  HabilitetGround,
  InputKind,
  ItemFacts,
  MeetingDay,
  Outcome,
  RecordedAttendance,
} from './events.ts';
import type { Authority, Party, SpeechKind } from './roster.ts';
import type { ViewKind, ViewSource } from './views-state.ts';
import type { VoteKind, VoteResult } from './vote-state.ts';
import type { StatementAuthor } from './statement-state.ts';

type In = { meeting: MeetingId };

/** A time as it is said: a day of the meeting, counted from one, from and to by the wall clock ("10:40"). */
export type TimeSaid = { day?: number; from?: string; to?: string };

export type MeetingCommand =
  // planning
  | ({
      kind: 'plan-meeting';
      bodies: readonly BodyId[];
      days: readonly MeetingDay[];
      place: string;
      title?: string;
      languageForm?: LanguageForm;
    } & In)
  | ({
      kind: 'change-meeting';
      days?: readonly MeetingDay[];
      place?: string;
      title?: string | null;
      languageForm?: LanguageForm;
    } & In)
  | ({ kind: 'add-item'; item: ItemId } & ItemFacts & In)
  | ({ kind: 'change-item'; item: ItemId } & ChangedItemFacts & In)
  | ({ kind: 'reorder-items'; order: readonly ItemId[] } & In)
  | ({ kind: 'take-off-item'; item: ItemId; reason: string } & In)
  | ({
      kind: 'attach-paper';
      item: ItemId;
      paper: PaperId;
      name: string;
      mediaType: string;
      contentBase64: string;
    } & In)
  | ({ kind: 'publish-notice' } & In)
  // the meeting's life
  | ({ kind: 'open-meeting'; chair?: PersonId } & In)
  | ({ kind: 'change-chair'; chair: PersonId; reason: string } & In)
  /** A break, of so many minutes where the chair has said how long; nothing goes on by itself. */
  | ({ kind: 'pause-meeting'; minutes?: number } & In)
  | ({ kind: 'resume-meeting' } & In)
  /** The roll call of a new day, where the meeting was left open or in a break over night (A1). */
  | ({ kind: 'begin-day' } & In)
  | ({ kind: 'close-meeting' } & In)
  | ({ kind: 'close-doors'; law: ClosingGround; ground: string } & In)
  | ({ kind: 'open-doors' } & In)
  // attendance
  | ({
      kind: 'record-attendance';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      reason?: string;
      /** Permisjon until a stated time. */
      until?: string;
      /** Who sits in the seat of one who goes, in the same act (A2). */
      deputy?: PersonId;
      /** The chair decides another order of deputies than the named one (A2). */
      chairDecides?: true;
    } & In)
  /** For items, or for times that are said beforehand: one of the two, and all of them. */
  | ({
      kind: 'report-absence';
      person: PersonId;
      items?: readonly ItemId[];
      during?: readonly TimeSaid[];
      reason?: string;
    } & In)
  | ({
      kind: 'seat-deputy';
      person: PersonId;
      seat: SeatId;
      items?: readonly ItemId[];
      during?: readonly TimeSaid[];
      chairDecides?: true;
    } & In)
  | ({
      kind: 'admit-stand-in';
      person: PersonId;
      name?: string;
      organisation?: string;
      seat: SeatId;
      state?: 'present' | 'video';
      authority: Authority;
    } & In)
  | ({
      kind: 'correct-attendance';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      from: CorrectedMoment;
      to?: CorrectedMoment;
      reason: string;
    } & In)
  | ({ kind: 'carry-over-attendance'; from: MeetingId } & In)
  // habilitet
  | ({
      kind: 'raise-habilitet';
      item: ItemId;
      person: PersonId;
      raisedBy: PersonId;
      ground: HabilitetGround;
    } & In)
  | ({ kind: 'decide-habilitet'; item: ItemId; person: PersonId; habil: boolean; ground: HabilitetGround } & In)
  | ({
      kind: 'correct-habilitet';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      reason: string;
    } & In)
  | ({ kind: 'register-guest'; person: PersonId; name: string; organisation?: string } & In)
  // agenda in the meeting
  | ({ kind: 'add-item-in-meeting'; item: ItemId; reason?: string } & ItemFacts & In)
  | ({ kind: 'take-together'; item: ItemId; with: readonly ItemId[] } & In)
  | ({ kind: 'postpone-item'; item: ItemId; reason: string } & In)
  | ({
      kind: 'record-input';
      item: ItemId;
      input: InputId;
      inputKind: InputKind;
      person?: PersonId;
      organisation?: string;
      words: string;
      to?: InputId;
    } & In)
  | ({ kind: 'take-up-item'; item: ItemId } & In)
  | ({ kind: 'conclude-item'; item: ItemId; outcome: Outcome; summary?: string } & In)
  // the word
  | ({
      kind: 'ask-for-the-word';
      request: RequestId;
      person: PersonId;
      seat?: SeatId;
      speech?: SpeechKind;
      to?: RequestId;
    } & In)
  | ({
      kind: 'give-the-word';
      request: RequestId;
      person: PersonId;
      speech?: SpeechKind;
      /** At once, or at a place of the list, counted from one; where the kind has its place when absent (S1). */
      place?: 'now' | number;
    } & In)
  | ({ kind: 'withdraw-request'; request: RequestId } & In)
  | ({ kind: 'move-request'; request: RequestId; place: number } & In)
  | ({ kind: 'skip-request'; request: RequestId } & In)
  | ({ kind: 'reorder-queue'; order: readonly RequestId[] } & In)
  | ({ kind: 'next-speaker' } & In)
  | ({ kind: 'end-speech' } & In)
  | ({ kind: 'pause-clock' } & In)
  | ({ kind: 'resume-clock'; chargeGap?: boolean } & In)
  | ({ kind: 'extend-speech'; bySeconds: number } & In)
  | ({
      kind: 'correct-speech';
      speech: RequestId;
      person?: PersonId;
      seat?: SeatId;
      milliseconds?: number;
      reason: string;
    } & In)
  | ({
      kind: 'change-speaking-time';
      item: ItemId;
      /** Kinds that are not named keep theirs; null gives the body's time back (S4). */
      seconds: Readonly<{ [Kind in SpeechKind]?: number | null }>;
    } & In)
  | ({
      kind: 'set-time-budget';
      item: ItemId;
      /** Seconds by party; empty for no budget (S8). */
      seconds: Readonly<Partial<Record<Party, number>>>;
      redistributes?: boolean;
    } & In)
  | ({ kind: 'propose-the-line'; person?: PersonId } & In)
  | ({ kind: 'draw-the-line'; decidedBy?: 'chair' | 'meeting' } & In)
  | ({ kind: 'lift-the-line' } & In)
  // consensus
  | ({
      kind: 'put-proposal';
      proposal: ProposalId;
      item: ItemId;
      text: string;
      proposer: PersonId;
      seat?: SeatId;
      relation?: Relation;
    } & In)
  | ({ kind: 'reword-proposal'; proposal: ProposalId; text: string; proposer: PersonId } & In)
  | ({ kind: 'withdraw-proposal'; proposal: ProposalId } & In)
  /** The wording of an amendment becomes the next version of the proposal that it amends. */
  | ({ kind: 'adopt-amendment'; proposal: ProposalId } & In)
  | ({ kind: 'test-silently'; proposal: ProposalId } & In)
  | ({ kind: 'open-round'; proposal: ProposalId } & In)
  | ({
      kind: 'take-position';
      proposal: ProposalId;
      seat: SeatId;
      position: PositionKind;
      organisations?: readonly OrganisationId[];
      words?: string;
      /** A remark, or standing aside, that wants an answer before anything is declared (K12). */
      reservation?: boolean;
      version?: number;
    } & In)
  | ({ kind: 'give-advice'; proposal: ProposalId; seat: SeatId; advice: string } & In)
  | ({
      kind: 'declare-result';
      proposal: ProposalId;
      result: Result;
      effect: Effect;
      clause?: string;
      takesEffect?: 'together' | 'separately';
      subjectToLocalHandling?: boolean;
      /** The decision waits for so many kommuner (K15). */
      threshold?: WantedThreshold;
      /** By when those who must anchor, or whom a threshold waits for, are to answer (K6). */
      anchorBy?: string;
      /** The day the decision is to come up again. */
      reviewOn?: string;
      /** Reservations that nobody has answered do not stop it, and the decision says so (K12). */
      despiteReservations?: boolean;
    } & In)
  // the objection ledger
  | ({
      kind: 'answer-objection';
      proposal: ProposalId;
      /** The log entry of the position. */
      entry: number;
      answer: string;
      /** Who answered, where somebody is named. */
      person?: PersonId;
      /** Those of the entry's organisations that it is about; all that still stand when absent. */
      organisations?: readonly OrganisationId[];
    } & In)
  | ({
      kind: 'meet-objection';
      proposal: ProposalId;
      entry: number;
      /** How it was met. */
      words?: string;
      organisations?: readonly OrganisationId[];
    } & In)
  | ({
      kind: 'withdraw-objection';
      proposal: ProposalId;
      entry: number;
      organisations?: readonly OrganisationId[];
    } & In)
  // no agreement
  | ({ kind: 'choose-next-step'; proposal: ProposalId } & NextStepFacts & In)
  | ({ kind: 'record-disagreement'; proposal: ProposalId; party: Party; words: string } & In)
  // protokolltilførsel
  | ({ kind: 'announce-statement'; statement: StatementId; item: ItemId; authors: readonly StatementAuthor[] } & In)
  | ({ kind: 'hand-in-statement'; statement: StatementId; words: string } & In)
  | ({
      kind: 'decide-statement';
      statement: StatementId;
      admitted: boolean;
      decidedBy: 'chair' | 'body';
      reason?: string;
    } & In)
  // views before the meeting
  | ({ kind: 'ask-for-views'; item: ItemId; organisations: readonly OrganisationId[]; deadline: string } & In)
  | ({
      kind: 'record-view';
      item: ItemId;
      organisation: OrganisationId;
      view: ViewKind;
      words?: string;
      treatedBy?: string;
      treatedOn?: string;
      reference?: string;
      /** The organisation itself when absent. */
      from?: ViewSource;
    } & In)
  // votes and elections, where the body's rules have them
  | ({ kind: 'open-vote'; proposal: ProposalId } & In)
  | ({ kind: 'cast-vote'; proposal: ProposalId; seat: SeatId; vote: VoteKind; version?: number } & In)
  /** Known by numbers alone. */
  | ({ kind: 'count-vote'; proposal: ProposalId; for: number; against: number; abstaining: number } & In)
  | ({
      kind: 'declare-vote';
      proposal: ProposalId;
      /** What the sender saw; only an invalid vote must be said to be so. */
      result?: VoteResult;
      effect: Effect;
      clause?: string;
      subjectToLocalHandling?: boolean;
    } & In)
  | ({
      kind: 'open-election';
      election: ElectionId;
      item: ItemId;
      office: string;
      candidates: readonly string[];
    } & In)
  | ({
      kind: 'count-election';
      election: ElectionId;
      /** By candidate; those not named have none. */
      counts: Readonly<Record<string, number>>;
      blank: number;
    } & In)
  | ({ kind: 'declare-election'; election: ElectionId } & In)
  // after the decision
  | ({
      kind: 'record-later-answer';
      proposal: ProposalId;
      organisation: OrganisationId;
      answer: LaterAnswerKind;
      /** The day the answer came in: the day by which a decision takes effect (K6). */
      received: string;
      treatedOn?: string;
      treatedBy?: string;
      reference?: string;
      words?: string;
      /** Why the answer recorded before it was wrong; it then counts in its place. */
      corrects?: string;
    } & In)
  | ({
      kind: 'extend-deadline';
      proposal: ProposalId;
      /** All that are awaited when absent. */
      organisation?: OrganisationId;
      deadline: string;
      reason: string;
    } & In)
  | ({ kind: 'set-review-date'; proposal: ProposalId; on: string | null } & In)
  // minutes
  | ({ kind: 'send-minutes'; deadline: string } & In)
  | ({ kind: 'approve-minutes'; approvers: readonly PersonId[] } & In)
  | ({
      kind: 'sign-minutes';
      signer: string;
      organisation: string;
      fingerprint: string;
      minutesSha256: string;
      atEntry: number;
    } & In)
  /** What has become of a decision since the minutes were approved, or a correction of them (M4); one of the two. */
  | ({
      kind: 'issue-supplement';
      proposal?: ProposalId;
      correction?: { item?: ItemId; words: string; reason: string };
    } & In)
  | ({
      kind: 'sign-supplement';
      number: number;
      signer: string;
      organisation: string;
      fingerprint: string;
      supplementSha256: string;
      atEntry: number;
    } & In)
  // undo
  | ({ kind: 'undo'; family?: Family; entry?: number } & In)
  | ({ kind: 'redo' } & In);

export type MeetingCommandKind = MeetingCommand['kind'];
export type CommandOf<Kind extends MeetingCommandKind> = Extract<MeetingCommand, { kind: Kind }>;

export const FAMILIES = [
  'planning',
  'life',
  'attendance',
  'habilitet',
  'agenda',
  'queue',
  'wording',
  'views',
  'consensus',
  'binding',
  'minutes',
] as const;
/** What an act is about; undo takes back the latest standing act of a family (S10), and staleness is judged by it (S11). */
export type Family = (typeof FAMILIES)[number];
