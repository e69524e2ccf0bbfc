/** Who is inhabil in an item, as the body has found (A4). Pure. */
import type { ItemId, PersonId } from '../../domain/ids.ts';
import { isInhabil } from '../../domain/meeting/habilitet-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/** The people whom the body has found inhabil in an item, in the order in which it was raised. */
export function inhabilIn(state: MeetingState, item: ItemId): PersonId[] {
  return Object.keys(state.habilitet[item] ?? {}).filter((person) => isInhabil(state, person, item));
}
