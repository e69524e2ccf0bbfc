/** What entries about items make and rest on: planned, taken up, concluded, and what the meeting does with them (S10). */
import type { EventOf } from './events.ts';
import type { AgendaEvent } from './agenda-events.ts';
import { placeOf } from './footing-of-speaking.ts';
import type { Footing } from './footing.ts';
import type { MeetingState } from './state.ts';

/** Items as they are planned, taken up and concluded. */
export function ofAgenda(before: MeetingState, event: AgendaEvent): Footing {
  if (event.kind === 'items-reordered') return { makes: ['order', 'agenda'], restsOn: ['order'] };
  const item = `item ${event.item}`;
  switch (event.kind) {
    case 'item-added':
      return { makes: [item, 'order', 'agenda'], restsOn: [] };
    case 'item-changed': {
      const { kind: _kind, item: _item, ...facts } = event;
      const changed = Object.keys(facts).map((name) => `${name} of ${event.item}`);
      // Neither kind nor body changes under a test, so a test that was ended before is not opened again behind it.
      return { makes: [...changed, 'agenda'], restsOn: [item, `test ${event.item}`, ...changed] };
    }
    case 'item-taken-off':
    case 'paper-attached':
      return { makes: ['agenda'], restsOn: [item] };
    case 'item-taken-up':
      return { makes: [`up ${event.item}`, 'current'], restsOn: [item, 'current'] };
    case 'item-concluded':
      // List, line and tests end with the item (S5), so what was done in it stays as it was.
      return {
        makes: ['current', ...event.left.flatMap((each) => placeOf(before, event.item, each))],
        restsOn: [`up ${event.item}`, 'current', `in ${event.item}`, `itemKind of ${event.item}`],
      };
  }
}

/** Items that come, are joined or put off in the meeting, and what was said to them. */
export function ofAgendaInMeeting(
  event: EventOf<'item-added-in-meeting' | 'items-joined' | 'item-postponed' | 'input-recorded'>,
): Footing {
  switch (event.kind) {
    case 'item-added-in-meeting':
      // It took the next number: one that was given after it would leave a gap behind (C5).
      return {
        makes: [`item ${event.item}`, 'order', 'agenda', 'numbers'],
        restsOn: ['numbers', 'attendance'],
      };
    case 'items-joined':
      return {
        makes: event.with.flatMap((each) => [`up ${each}`, `in ${event.item}`]),
        restsOn: [`up ${event.item}`, 'current', ...event.with.map((each) => `item ${each}`)],
      };
    case 'item-postponed':
      return { makes: ['agenda', `item ${event.item}`], restsOn: [`item ${event.item}`] };
    case 'input-recorded':
      return {
        makes: [`input ${event.input}`, `in ${event.item}`],
        restsOn: [
          `item ${event.item}`,
          ...(event.person === undefined ? [] : [`person ${event.person}`]),
          ...(event.to === undefined ? [] : [`input ${event.to}`]),
        ],
      };
  }
}
