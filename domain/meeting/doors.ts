/** Closed parts of a meeting (lukket, N6): the body decides, on a ground; the log knows who, from when and to when. */
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import { noQuorum } from './quorum.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { DoorsEvent } from './life-events.ts';
import { hasQuorum, quorum } from './quorum.ts';
import { bodyOf } from './roster.ts';
import { seatsTaken } from './seats.ts';
import { momentOf, type ClosedDoors, type MeetingState } from './state.ts';

/** The part that is closed now, or null. */
export function closedNow(state: MeetingState): ClosedDoors | null {
  const last = state.doors.at(-1);
  return last !== undefined && last.to === undefined ? last : null;
}

/** The body that meets now: that of the open item, else the meeting's first. */
function meetingBody(state: MeetingState): string {
  return (state.current === null ? undefined : state.items[state.current]?.body) ?? state.bodies[0] ?? '';
}

/** Closing again changes nothing; another ground needs the doors to be opened first. */
export function decideDoors(
  state: MeetingState,
  command: CommandOf<'close-doors' | 'open-doors'>,
): MeetingEvent[] | Refusal {
  const now = closedNow(state);
  if (command.kind === 'open-doors') return now === null ? [] : [{ kind: 'doors-opened' }];
  const { law, ground } = command;
  if (now !== null) return now.law === law && now.ground === ground ? [] : refuse('doors-closed', {});
  const body = meetingBody(state);
  const sides = quorum(state, body);
  const decides = bodyOf(state.roster, body)?.decisionRule === 'consensus';
  if (decides && !hasQuorum(sides)) return noQuorum(sides);
  return [{ kind: 'doors-closed', law, ground, decidedBy: decides ? seatsTaken(state, body) : [] }];
}

export function evolveDoors(state: MeetingState, event: DoorsEvent, meta: EntryMeta): MeetingState {
  if (event.kind === 'doors-opened') return doorsOpened(state, meta);
  const { law, ground, decidedBy } = event;
  return { ...state, doors: [...state.doors, { law, ground, decidedBy, from: momentOf(meta) }] };
}

/** The closed part ends, by an act or with the meeting. */
export function doorsOpened(state: MeetingState, meta: EntryMeta): MeetingState {
  const now = closedNow(state);
  return now === null ? state : { ...state, doors: state.doors.with(-1, { ...now, to: momentOf(meta) }) };
}
