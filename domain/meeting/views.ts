/**
 * Views before the meeting (C7): organisations are asked by a deadline, and what each answered is kept with who treated
 * it and when. A recorded no and an answer that is missing are never turned into assent by silence (K2).
 */
import type { BodyId, ItemId, OrganisationId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { bodyOfItem, standingItem } from './items.ts';
import { bodyOf, decidingSeats } from './roster.ts';
import { filledSeats } from './seats.ts';
import { momentOf, type MeetingState } from './state.ts';
import type { ViewsEvent } from './views-events.ts';
import type { ItemViews, View } from './views-state.ts';

const NO_VIEWS: ItemViews = { asked: [], given: [] };

/** An organisation with its view as it stands, and the deadline it was given, where it was asked. */
export type StandingView = {
  organisation: OrganisationId;
  deadline: string | null;
  /** Null where it was asked and has not answered. */
  view: View | null;
};

/** The views on an item, one for each organisation that was asked or has answered, in the order of the first word of each. */
export function standingViews(state: MeetingState, item: ItemId): StandingView[] {
  const { asked, given } = state.views[item] ?? NO_VIEWS;
  const organisations = new Set([...asked, ...given].map((each) => each.organisation));
  return [...organisations].map((organisation) => ({
    organisation,
    deadline: asked.findLast((each) => each.organisation === organisation)?.deadline ?? null,
    view: given.findLast((each) => each.organisation === organisation) ?? null,
  }));
}

/** Whether a view says yes; a no, an answer that is missing, and one that must still be anchored do not. */
function isAssent({ view }: StandingView): boolean {
  return view?.view === 'assents' || view?.view === 'assentsWithRemark';
}

/** Organisations that somebody represents here, and whose view stands in the way of assent by silence (K2). */
export function viewsAgainst(state: MeetingState, item: ItemId): OrganisationId[] {
  if (state.views[item] === undefined) return [];
  const filled = filledSeats(state, item);
  const here = new Set(
    decidingSeats(state.roster, bodyOfItem(state, item))
      .filter((each) => filled.has(each.seat))
      .flatMap((each) => each.represents),
  );
  return standingViews(state, item)
    .filter((each) => here.has(each.organisation) && !isAssent(each))
    .map((each) => each.organisation);
}

/** Whom a body's decisions concern, and whom its deciding seats speak for. */
export function askable(state: MeetingState, body: BodyId): Set<OrganisationId> {
  return new Set([
    ...(bodyOf(state.roster, body)?.concerns ?? []),
    ...decidingSeats(state.roster, body).flatMap((each) => each.represents),
  ]);
}

function openTo(state: MeetingState, id: ItemId, organisations: readonly OrganisationId[]): Item | Refusal {
  const item = standingItem(state, id);
  if (isRefusal(item)) return item;
  if (item.concludedAt) return refuse('item-concluded', { item: id });
  const known = askable(state, item.body);
  const foreign = organisations.find((each) => !known.has(each));
  return foreign === undefined ? item : refuse('not-concerned', { organisation: foreign, body: item.body });
}

/** Asks for views by a day that has not passed. Those who were asked by the same day already are not asked again. */
export function decideAskForViews(
  state: MeetingState,
  { item, organisations, deadline }: CommandOf<'ask-for-views'>,
  { today }: Pick<Facts, 'today'>,
): MeetingEvent[] | Refusal {
  const asked = openTo(state, item, organisations);
  if (isRefusal(asked)) return asked;
  if (deadline < today) return refuse('deadline-passed', { deadline });
  const standing = new Map(standingViews(state, item).map((each) => [each.organisation, each.deadline]));
  const anew = [...new Set(organisations)].filter((each) => standing.get(each) !== deadline);
  return anew.length === 0 ? [] : [{ kind: 'views-asked-for', item, organisations: anew, deadline }];
}

/** Records what an organisation answered; the same again changes nothing, another takes its place. */
export function decideView(state: MeetingState, command: CommandOf<'record-view'>): MeetingEvent[] | Refusal {
  const { kind: _kind, meeting: _meeting, item, from = 'organisation', ...said } = command;
  const answered = openTo(state, item, [said.organisation]);
  if (isRefusal(answered)) return answered;
  const view: View = { ...said, from };
  const standing = standingViews(state, item).find((each) => each.organisation === said.organisation)?.view;
  return standing && isSameView(standing, view) ? [] : [{ kind: 'view-recorded', item, ...view }];
}

function isSameView(a: View, b: View): boolean {
  const facts = ['view', 'words', 'treatedBy', 'treatedOn', 'reference', 'from'] as const;
  return facts.every((name) => a[name] === b[name]);
}

export function evolveViews(state: MeetingState, event: ViewsEvent, meta: EntryMeta): MeetingState {
  const before = state.views[event.item] ?? NO_VIEWS;
  const after = viewsAfter(before, event, meta);
  return { ...state, views: { ...state.views, [event.item]: after } };
}

function viewsAfter(before: ItemViews, event: ViewsEvent, meta: EntryMeta): ItemViews {
  const at = momentOf(meta);
  if (event.kind === 'views-asked-for') {
    const asked = event.organisations.map((organisation) => ({ organisation, deadline: event.deadline, at }));
    return { ...before, asked: [...before.asked, ...asked] };
  }
  const { kind: _kind, item: _item, ...view } = event;
  return { ...before, given: [...before.given, { ...view, at }] };
}
