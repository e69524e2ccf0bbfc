/** The views on an item as a table: one row for each organisation that can be asked, in the order of the roster (C7). Pure. */
import type { ItemId, OrganisationId } from '../../domain/ids.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { askable, standingViews } from '../../domain/meeting/views.ts';
import type { View, ViewKind } from '../../domain/meeting/views-state.ts';

/** What a row says in one word: the view, that its answer is missing, or that nobody has asked. */
export type ViewStanding = ViewKind | 'missing' | 'unasked';

export type ViewRow = {
  organisation: OrganisationId;
  name: string;
  standing: ViewStanding;
  /** The day by which it was asked to answer. */
  deadline: string | null;
  view: View | null;
};

/** `J` slutter seg til, `M` med merknad, `A` må forankre, `N` imot, `I` gir ingen uttalelse: the letters of the round. */
export const VIEW_KEYS: readonly { key: string; view: ViewKind }[] = [
  { key: 'J', view: 'assents' },
  { key: 'M', view: 'assentsWithRemark' },
  { key: 'A', view: 'mustAnchor' },
  { key: 'N', view: 'against' },
  { key: 'I', view: 'none' },
];

/** All whom the item's body can ask, and any other that has been asked or has answered. */
export function viewRows(state: MeetingState, item: ItemId): ViewRow[] {
  const standing = new Map(standingViews(state, item).map((each) => [each.organisation, each]));
  const able = askable(state, bodyOfItem(state, item));
  return state.roster.organisations
    .filter(({ organisation }) => able.has(organisation) || standing.has(organisation))
    .map(({ organisation, name }) => {
      const known = standing.get(organisation);
      const view = known?.view ?? null;
      return {
        organisation,
        name,
        standing: view?.view ?? (known ? 'missing' : 'unasked'),
        deadline: known?.deadline ?? null,
        view,
      };
    });
}

/** Whether words belong to a view: its remark, or why it is against. */
export function asksForWords(view: ViewKind): boolean {
  return view === 'assentsWithRemark' || view === 'against';
}

/** The row after one; the last stays. */
export function rowAfter(rows: readonly ViewRow[], organisation: OrganisationId, by: 1 | -1 = 1): OrganisationId {
  const at = rows.findIndex((each) => each.organisation === organisation);
  return rows[at + by]?.organisation ?? organisation;
}

/** Whom to ask by a deadline: those who have not answered, and were not asked by that day already. */
export function toAsk(rows: readonly ViewRow[], deadline: string): OrganisationId[] {
  return rows.filter((each) => each.view === null && each.deadline !== deadline).map((each) => each.organisation);
}

/** Missing answers by the day they were due, the earliest first: the list of reminders. */
export function missingByDeadline(rows: readonly ViewRow[]): { deadline: string; names: string[] }[] {
  const missing = rows.filter((each) => each.standing === 'missing');
  const days = [...new Set(missing.map((each) => each.deadline ?? ''))].toSorted();
  return days.map((deadline) => ({
    deadline,
    names: missing.filter((each) => (each.deadline ?? '') === deadline).map((each) => each.name),
  }));
}
