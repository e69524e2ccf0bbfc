/** Protokolltilførsler (K16): words of their own that some want in the minutes, as the meeting knows them. */
import type { ItemId, OrganisationId, SeatId, StatementId } from '../ids.ts';
import type { Moment } from './state.ts';

/** The longest that a protokolltilførsel may be, in signs: it is to be short (K16). A page and a half. */
export const LONGEST_STATEMENT = 2000;

export const STATEMENT_ENDS = ['item', 'meeting'] as const;
/** Until when one can be announced: before the item ends, or the meeting (K16). */
export type StatementEnd = (typeof STATEMENT_ENDS)[number];

/** Who stands behind it: a seat, an organisation, or a seat for one of those it represents. */
export type StatementAuthor = { seat?: SeatId; organisation?: OrganisationId };

/** Whether it is taken into the minutes, and who said so; a refusal has its reason. */
export type StatementDecision = { admitted: boolean; decidedBy: 'chair' | 'body'; reason?: string; at: Moment };

export type Statement = {
  statement: StatementId;
  item: ItemId;
  authors: readonly StatementAuthor[];
  announcedAt: Moment;
  /** Word for word as it was handed in; absent while it is only announced. */
  words?: string;
  handedInAt?: Moment;
  /** Absent while nobody has decided it. */
  decision?: StatementDecision;
};
