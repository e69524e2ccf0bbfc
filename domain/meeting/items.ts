/** Items of the agenda as others ask about them: which stand, which are being treated, and whose they are. */
import type { BodyId, ItemId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';
import type { ChangedItemFacts, ItemFacts } from './agenda-events.ts';
import { mayRepeatLabel } from './numbers.ts';
import type { MeetingState } from './state.ts';

const FACTS: readonly (keyof ItemFacts)[] = [
  'title',
  'itemKind',
  'body',
  'case',
  'number',
  'plannedMinutes',
  'presenter',
  'background',
  'takesUp',
];

/** The facts of an item that a command names. */
export function factsOf<Facts extends ChangedItemFacts>(command: Facts): Pick<Facts, keyof Facts & keyof ItemFacts> {
  return Object.fromEntries(
    FACTS.filter((name) => command[name] !== undefined).map((name) => [name, command[name]]),
  ) as Pick<Facts, keyof Facts & keyof ItemFacts>;
}

/** C5: unique in the meeting; formal items and briefings may repeat their labels. Across meetings it is checked when published. */
export function numberClash(
  state: MeetingState,
  item: Pick<Item, 'item' | 'number' | 'body' | 'itemKind'>,
): Refusal | null {
  const { number } = item;
  if (number === undefined) return null;
  const clash = Object.values(state.items).find(
    (each) =>
      each.item !== item.item &&
      each.number === number &&
      each.body === item.body &&
      !(mayRepeatLabel(each) && mayRepeatLabel(item)),
  );
  return clash ? refuse('number-taken', { number, item: clash.item }) : null;
}

/** An item that stands on the agenda, or the refusal. */
export function standingItem(state: MeetingState, id: ItemId): Item | Refusal {
  const item = state.items[id];
  if (!item) return refuse('unknown-item', { item: id });
  return item.takenOff === undefined ? item : refuse('item-withdrawn', { item: id });
}

/** Whether an item is under treatment: the one that is open, or one that is taken together with it. */
export function isUnderTreatment(state: MeetingState, id: string): boolean {
  if (state.current === null) return false;
  const item = state.items[id];
  return state.current === id || (item?.takenWith === state.current && item.concludedAt === undefined);
}

/** Items taken together with the open one that have not been concluded. */
export function stillJoined(state: MeetingState, lead: string): string[] {
  return state.taken.filter((each) => state.items[each]?.takenWith === lead && !state.items[each]?.concludedAt);
}

/** The body that treats an item (N5). */
export function bodyOfItem(state: MeetingState, item: ItemId): BodyId {
  return state.items[item]?.body ?? state.bodies[0] ?? '';
}
