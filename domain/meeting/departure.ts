/** What follows when someone goes, loses a seat or may no longer take part: the list and the floor are left (S2, S6). */
import type { PersonId } from '../ids.ts';
import { isPresent } from './attendance-state.ts';
import type { MeetingEvent } from './events.ts';
import { seatUsedBy } from './seats.ts';
import { endedByLeaving } from './speaking-floor.ts';
import { speakingOf, type Request } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** The speech ends at that moment (S2), and the places in the list are left (S6). */
export function departure(state: MeetingState, person: PersonId, reason: 'left' | 'inhabil' = 'left'): MeetingEvent[] {
  if (!isPresent(state.attendance[person])) return [];
  return [...endedByLeaving(state, person, reason), ...withdrawn(waitingOf(state, person), reason)];
}

function waitingOf(state: MeetingState, person: PersonId): Request[] {
  return speakingOf(state, state.current).waiting.filter((each) => each.person === person);
}

/**
 * Those who wait from a seat that is theirs no longer: a deputy when the holder comes back, or one who moves to another
 * seat, which would be charged (A2, S1). One who speaks may finish.
 * In: the state, and what it would be afterwards. `gone` leaves everything, and is told by `departure`.
 */
export function seatsLost(before: MeetingState, after: MeetingState, gone?: PersonId): MeetingEvent[] {
  const { waiting } = speakingOf(before, before.current);
  const stranded = waiting.filter(
    ({ person, seat }) => person !== gone && seat !== null && seatUsedBy(after, person)?.seat !== seat,
  );
  return withdrawn(stranded, 'seat-lost');
}

/** The places that are left, one entry each. */
function withdrawn(requests: readonly Request[], reason: 'left' | 'seat-lost' | 'inhabil'): MeetingEvent[] {
  return requests.map((each) => ({ kind: 'request-withdrawn', request: each.request, item: each.item, reason }));
}
