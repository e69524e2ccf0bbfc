/** The minutes of one item as they will be printed, parted where the secretary's own words stand (M1). */
import { composeItems } from '../../domain/minutes/compose.ts';
import type { DocumentBlock } from '../../domain/minutes/document.ts';
import type { ItemId } from '../../domain/ids.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

export type ItemSheet = { item: ItemId; before: readonly DocumentBlock[]; after: readonly DocumentBlock[] };

/** Stands where the prose will; its place in the composed minutes is all that is asked of it. */
const PLACE_MARK = '§';

/** A sheet for every item: those taken in the order in which they were taken, then the rest of the agenda (N4). */
export function itemSheets(state: MeetingState): ItemSheet[] {
  const order = [...state.taken, ...state.order.filter((each) => !state.taken.includes(each))];
  const blocks = composeItems(state, Object.fromEntries(order.map((each) => [each, PLACE_MARK])));
  return order.map((item) => {
    const own = blocks.filter((each) => each.item === item && !(each.kind === 'heading' && each.level === 2));
    const at = own.findIndex((each) => each.origin === 'prose');
    return at < 0
      ? { item, before: own, after: [] }
      : { item, before: own.slice(0, at), after: own.slice(at).filter((each) => each.origin === 'fact') };
  });
}
