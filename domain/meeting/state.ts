/** The state of a meeting at an entry: what folding the log gives. Read-only; `evolve` makes the next one. */
import type { BodyId, ElectionId, ItemId, MeetingId, PersonId, ProposalId, SeatId, StatementId } from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { Input, Item } from './agenda-state.ts';
import type {
  AttendanceCorrection,
  Interval,
  PersonAttendance,
  PlannedDeputy,
  StandIn,
  StepIn,
} from './attendance-state.ts';
import type { Family } from './commands.ts';
import type { Proposal } from './consensus-state.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { EntryMeta } from './events.ts';
import type { ChairRole, ClosingGround } from './life-events.ts';
import type { MeetingDay, NoticeChange } from './planning-events.ts';
import type { HabilitetMark } from './habilitet-state.ts';
import { NO_IDS, type KnownIds } from './known-ids.ts';
import { EMPTY_ROSTER, type Roster } from './roster.ts';
import type { ItemSpeaking } from './speaking-state.ts';
import type { Statement } from './statement-state.ts';
import type { Supplement } from './supplement-state.ts';
import type { ItemViews } from './views-state.ts';
import type { Election } from './vote-state.ts';

export const PHASES = [
  'unborn',
  'planned',
  'called',
  'open',
  'paused',
  'closed',
  'forApproval',
  'approved',
  'signed',
] as const;

/** planlagt → innkalt → åpnet ⇄ pause → hevet → til godkjenning → godkjent → signert (N7); unborn is before the first entry. */
export type Phase = (typeof PHASES)[number];

export type Moment = Pick<EntryMeta, 'seq' | 'at' | 'mono' | 'session'>;

/** Stands for an entry that is only thought of, to see what it would bring about. */
export const UNWRITTEN: EntryMeta = { seq: Number.MAX_SAFE_INTEGER, op: '', at: '', mono: 0, session: '' };

/** The moment of an entry. */
export function momentOf({ seq, at, mono, session }: EntryMeta): Moment {
  return { seq, at, mono, session };
}

/** A part of the meeting that was closed (lukket), with its ground and those who decided (N6). */
export type ClosedDoors = Interval & { law: ClosingGround; ground: string; decidedBy: readonly SeatTaken[] };

export type Minutes = {
  sent: { deadline: string; at: Moment } | null;
  approved: { approvers: readonly PersonId[]; at: Moment } | null;
  /** The prose as sent or approved; before that it lies in the drafts. */
  prose: Readonly<Record<string, string>>;
  signatures: readonly {
    signer: string;
    organisation: string;
    fingerprint: string;
    minutesSha256: string;
    atEntry: number;
    at: Moment;
  }[];
};

/** The notice in force, and the plan as it was published, by which a later version says what changed (N2). */
export type Notice = {
  version: number;
  requiredDays: number;
  givenDays: number;
  at: Moment;
  called: readonly PersonId[];
  /** What differs from the version before. */
  changes: readonly NoticeChange[];
  published: Pick<MeetingState, 'title' | 'days' | 'place' | 'languageForm' | 'order' | 'items'>;
};

export type MeetingState = {
  meeting: MeetingId;
  phase: Phase;
  /** Number of the last entry. */
  entry: number;
  title: string | null;
  bodies: readonly BodyId[];
  days: readonly MeetingDay[];
  place: string;
  languageForm: LanguageForm;
  roster: Roster;
  notice: Notice | null;
  openedAt: Moment | null;
  closedAt: Moment | null;
  chair: PersonId | null;
  /** Everyone who has chaired, in order, with the reason of each change (B9). */
  chairs: readonly {
    chair: PersonId;
    from: Moment;
    role: ChairRole;
    chosenBy?: readonly PersonId[];
    reason?: string;
  }[];
  pausedAt: Moment | null;
  /** How long the break was said to last; null where nobody said. */
  pausedMinutes: number | null;
  /** The last act, by which it is known how long the meeting has been silent (A1); taken back or not. */
  lastAct: Moment | null;
  /** When a day ended, and when the next one began with a roll call (A1). */
  rollCalls: readonly { ended: Moment; begun: Moment }[];
  /** Closed parts, in order; the last one may still be closed (N6). */
  doors: readonly ClosedDoors[];
  order: readonly ItemId[];
  items: Readonly<Record<ItemId, Item>>;
  current: ItemId | null;
  /** Items in the order in which they were taken (N4). */
  taken: readonly ItemId[];
  attendance: Readonly<Record<PersonId, PersonAttendance>>;
  guests: Readonly<Record<PersonId, { person: PersonId; name: string; organisation?: string }>>;
  /** Who sits for single items, by item and seat (A2, A4). */
  stepIns: Readonly<Record<ItemId, Readonly<Record<SeatId, StepIn>>>>;
  /** Who is to sit at times that were said beforehand; plans (A2). */
  plannedDeputies: readonly PlannedDeputy[];
  standIns: Readonly<Record<PersonId, StandIn>>;
  habilitet: Readonly<Record<ItemId, Readonly<Record<PersonId, HabilitetMark>>>>;
  corrections: readonly AttendanceCorrection[];
  inputs: Readonly<Record<ItemId, readonly Input[]>>;
  speaking: Readonly<Record<ItemId, ItemSpeaking>>;
  /** Every id that a request has had: none is used twice. */
  asked: KnownIds;
  proposals: Readonly<Record<ProposalId, Proposal>>;
  /** Views asked for and given before an item is decided (C7). */
  views: Readonly<Record<ItemId, ItemViews>>;
  /** Only where the body's rules have them (K8). */
  elections: Readonly<Record<ElectionId, Election>>;
  /** Protokolltilførsler, in the order in which they were announced (K16). */
  statements: Readonly<Record<StatementId, Statement>>;
  minutes: Minutes;
  /** Supplements to the approved minutes, by number from one (M4). */
  supplements: readonly Supplement[];
  /** The last entry that touched each family, for `expects` (S11). */
  lastEntryOf: Readonly<Partial<Record<Family, number>>>;
};

/** The state before the first entry. */
export function unbornMeeting(meeting: MeetingId): MeetingState {
  return {
    meeting,
    phase: 'unborn',
    entry: 0,
    title: null,
    bodies: [],
    days: [],
    place: '',
    languageForm: 'nb',
    roster: EMPTY_ROSTER,
    notice: null,
    openedAt: null,
    closedAt: null,
    chair: null,
    chairs: [],
    pausedAt: null,
    pausedMinutes: null,
    lastAct: null,
    rollCalls: [],
    doors: [],
    order: [],
    items: {},
    current: null,
    taken: [],
    attendance: {},
    guests: {},
    stepIns: {},
    plannedDeputies: [],
    standIns: {},
    habilitet: {},
    corrections: [],
    inputs: {},
    speaking: {},
    asked: NO_IDS,
    proposals: {},
    views: {},
    elections: {},
    statements: {},
    minutes: { sent: null, approved: null, prose: {}, signatures: [] },
    supplements: [],
    lastEntryOf: {},
  };
}
