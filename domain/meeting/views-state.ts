/** What the state of a meeting knows of the views that were asked for before an item was decided (C7). */
import type { OrganisationId } from '../ids.ts';
import type { Moment } from './state.ts';

export const VIEW_KINDS = ['assents', 'assentsWithRemark', 'mustAnchor', 'against', 'none'] as const;
/** slutter seg til · med merknad · må forankre · går imot · gir ingen uttalelse. */
export type ViewKind = (typeof VIEW_KINDS)[number];

export const VIEW_SOURCES = ['organisation', 'preMeeting'] as const;
/** Whether the organisation answered itself, or said it in a formøte of several kommuner. */
export type ViewSource = (typeof VIEW_SOURCES)[number];

/** What an organisation answered, in its own words, with who treated it and when. */
export type View = {
  organisation: OrganisationId;
  view: ViewKind;
  words?: string;
  treatedBy?: string;
  treatedOn?: string;
  reference?: string;
  from: ViewSource;
};

export type ItemViews = {
  /** Whom, and by when; the last one counts of those who were asked more than once. */
  asked: readonly { organisation: OrganisationId; deadline: string; at: Moment }[];
  /** In the order in which they came; the last one counts of each organisation. */
  given: readonly (View & { at: Moment })[];
};
