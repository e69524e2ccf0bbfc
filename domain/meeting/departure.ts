/** What follows when someone goes, loses a seat or may no longer take part: the list and the floor are left (S2, S6). */
import type { PersonId } from '../ids.ts';
import type { MeetingEvent } from './events.ts';
import { endedByLeaving } from './speaking-floor.ts';
import { isPresent, speakingOf, type MeetingState, type Request } from './state.ts';

/** The speech ends at that moment (S2), and the places in the list are left (S6). */
export function departure(state: MeetingState, person: PersonId, reason: 'left' | 'inhabil' = 'left'): MeetingEvent[] {
  if (!isPresent(state.attendance[person])) return [];
  return [...endedByLeaving(state, person, reason), ...withdrawn(waitingOf(state, person), reason)];
}

/** Those of a person who wait in the item that is open. */
export function waitingOf(state: MeetingState, person: PersonId): Request[] {
  return speakingOf(state, state.current).waiting.filter((each) => each.person === person);
}

/** The places that are left, one entry each. */
export function withdrawn(requests: readonly Request[], reason: 'left' | 'seat-lost' | 'inhabil'): MeetingEvent[] {
  return requests.map((each) => ({ kind: 'request-withdrawn', request: each.request, item: each.item, reason }));
}
