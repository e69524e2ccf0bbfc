/** What happens to the items, and what is said to them that decides nothing (C2–C8, N4, K9). */
import type { BodyId, CaseId, InputId, ItemId, MeetingId, PaperId, PersonId, ProposalId, RequestId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';

export const ITEM_KINDS = ['formal', 'information', 'discussion', 'decision'] as const;
/** Formal items; orientering, drøfting, beslutning (C2). */
export type ItemKind = (typeof ITEM_KINDS)[number];

export const INPUT_KINDS = ['question', 'answer', 'input'] as const;
/** spørsmål · svar · innspill: what is said in a meeting that decides nothing (B2, K9). */
export type InputKind = (typeof INPUT_KINDS)[number];

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

export type AgendaEvent =
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
  | { kind: 'item-taken-up'; item: ItemId }
  | { kind: 'item-concluded'; item: ItemId; outcome: Outcome; summary?: string; left: readonly RequestId[] };

export type AgendaInMeetingEvent =
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
  | { kind: 'item-postponed'; item: ItemId; reason: string };

export type InputEvent = {
  kind: 'input-recorded';
  item: ItemId;
  input: InputId;
  inputKind: InputKind;
  person?: PersonId;
  organisation?: string;
  words: string;
  /** The question that an answer answers. */
  to?: InputId;
};
