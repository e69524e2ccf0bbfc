/** The state of a meeting at an entry: what folding the log gives. Read-only; `evolve` makes the next one. */
import type {
  BodyId,
  CaseId,
  InputId,
  ItemId,
  MeetingId,
  PaperId,
  PersonId,
  ProposalId,
  RequestId,
  SeatId,
} from '../ids.ts';
import type { LanguageForm } from '../minutes/document.ts';
import type { Family } from './commands.ts';
import type { Position } from './consensus-types.ts';
import type {
  ChairRole,
  ClosingGround,
  CorrectedMoment,
  DeclaredResult,
  EntryMeta,
  HabilitetGround,
  InputKind,
  ItemKind,
  MeetingDay,
  NoticeChange,
  Outcome,
  RecordedAttendance,
  SeatTaken,
} from './events.ts';
import { NO_COUNTS, type IdCounts } from './id-counts.ts';
import { NO_IDS, type KnownIds } from './known-ids.ts';
import { EMPTY_ROSTER, type Authority, type Party, type Roster, type Side, type SpeechKind } from './roster.ts';

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

/** Presence is intervals, by clock and by entry (A1). */
export type Interval = { from: Moment; to?: Moment };

export type PersonAttendance = {
  person: PersonId;
  state: 'called' | RecordedAttendance;
  /** The deciding or other seat that the person fills while present. */
  seat: SeatId | null;
  reason?: string;
  /** Permisjon until a stated time; absent where none was stated (A1). */
  until?: string;
  /** Items for which absence was reported, with the reason; the person is here for the rest (A6). */
  awayIn?: Readonly<Record<ItemId, string>>;
  /** The chair decided another order of deputies (A2). */
  chairDecides?: true;
  carriedFrom?: MeetingId;
  /** When it was known where the person was: from the first record, until a new day begins (A1). */
  known: readonly Interval[];
  intervals: readonly Interval[];
  /** Seats filled over the meeting, in order, with the interval in which it was so. */
  sat: readonly (Interval & { seat: SeatId })[];
};

/** One who sits for named items in a seat whose holder is away from them, or inhabil (A2, A4). */
export type StepIn = { person: PersonId; chairDecides?: true; at: Moment };

/** One who meets without being a named deputy ("møter for"): the chair's yes and the stated authority (A7). */
export type StandIn = { seat: SeatId; authority: Authority; admittedBy: PersonId; at: Moment };

/** A person's habilitet in an item: who raised it, and what the body answered, the last one counting (A4). */
export type HabilitetMark = {
  raised: readonly { by: PersonId; ground: HabilitetGround; at: Moment }[];
  answers: readonly {
    habil: boolean;
    ground: HabilitetGround;
    decidedBy: readonly SeatTaken[];
    /** Set where the answer corrects what had been recorded (K11). */
    corrects?: string;
    at: Moment;
  }[];
};

/** What is now known to have been so, from one moment to another; no decision is changed by it (K11). */
export type AttendanceCorrection = {
  person: PersonId;
  state: RecordedAttendance;
  seat?: SeatId;
  from: CorrectedMoment;
  to: CorrectedMoment;
  reason: string;
  at: Moment;
};

/** A part of the meeting that was closed (lukket), with its ground and those who decided (N6). */
export type ClosedDoors = Interval & { law: ClosingGround; ground: string; decidedBy: readonly SeatTaken[] };

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

/** How long each party has in a case; a mirror, and a setting that is off unless somebody sets it (S8). */
export type TimeBudget = { seconds: Readonly<Partial<Record<Party, number>>>; redistributes: boolean };

/** List and line belong to the item and end with it. */
export type ItemSpeaking = {
  /** Those who wait, in the order in which they will get the word. */
  waiting: readonly Place[];
  /** Speeches begun, in order; the last one may be running. */
  speeches: readonly Speech[];
  line: Line | null;
  lineProposed: boolean;
  /** Innlegg begun in the item, by person (S9). */
  innleggBegun: IdCounts;
  /** Speaking times that differ from the body's in this item (S4). */
  seconds: Readonly<Partial<Record<SpeechKind, number>>>;
  budget: TimeBudget | null;
};

export type ProposalVersion = {
  version: number;
  text: string;
  proposer: PersonId;
  at: Moment;
  /** How the wording was tested; a new wording starts untested (K10). */
  test: 'none' | 'silent' | 'round';
  positions: readonly Position[];
  advice: readonly { seat: SeatId; person: PersonId; advice: string }[];
  /** Declared for this wording; a result without agreement leaves room for a new version (K7). */
  decision: Decision | null;
};

export type Decision = Omit<DeclaredResult, 'kind'> & { at: Moment };

export type Proposal = {
  proposal: ProposalId;
  item: ItemId;
  proposer: PersonId;
  seat: SeatId | null;
  versions: readonly ProposalVersion[];
  withdrawn: boolean;
};

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
  standIns: Readonly<Record<PersonId, StandIn>>;
  habilitet: Readonly<Record<ItemId, Readonly<Record<PersonId, HabilitetMark>>>>;
  corrections: readonly AttendanceCorrection[];
  inputs: Readonly<Record<ItemId, readonly Input[]>>;
  speaking: Readonly<Record<ItemId, ItemSpeaking>>;
  /** Every id that a request has had: none is used twice. */
  asked: KnownIds;
  proposals: Readonly<Record<ProposalId, Proposal>>;
  minutes: Minutes;
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
    rollCalls: [],
    doors: [],
    order: [],
    items: {},
    current: null,
    taken: [],
    attendance: {},
    guests: {},
    stepIns: {},
    standIns: {},
    habilitet: {},
    corrections: [],
    inputs: {},
    speaking: {},
    asked: NO_IDS,
    proposals: {},
    minutes: { sent: null, approved: null, prose: {}, signatures: [] },
    lastEntryOf: {},
  };
}

export const NO_SPEAKING: ItemSpeaking = {
  waiting: [],
  speeches: [],
  line: null,
  lineProposed: false,
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

/** Whether the body has found a person inhabil in an item; the last answer counts (A4). */
export function isInhabil(state: MeetingState, person: PersonId, item: ItemId | null): boolean {
  const mark = item === null ? undefined : state.habilitet[item]?.[person];
  return mark?.answers.at(-1)?.habil === false;
}

/** The chair, where the chair is inhabil in the item and must give it up before anything is tested or concluded (A4). */
export function inhabilChair(state: MeetingState, item: ItemId | null = state.current): PersonId | null {
  return state.chair !== null && item !== null && isInhabil(state, state.chair, item) ? state.chair : null;
}

export function isPresent(attendance: PersonAttendance | undefined): boolean {
  return attendance?.state === 'present' || attendance?.state === 'video';
}

/** Recorded as not here; one who is merely called may still come. */
export function isAway(attendance: PersonAttendance | undefined): boolean {
  return attendance !== undefined && attendance.state !== 'called' && !isPresent(attendance);
}
