/** Attendance: who is here, in which seat, from when to when (A1, A2, A6, A7). */
import type { PersonId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { peopleCalled } from './roster.ts';
import { filledSeats, seatOnArrival } from './seats.ts';
import {
  currentSpeech,
  isPresent,
  momentOf,
  speakingOf,
  type Interval,
  type MeetingState,
  type PersonAttendance,
  type Request,
} from './state.ts';

export function decideAttendance(
  state: MeetingState,
  command: CommandOf<'record-attendance'>,
): MeetingEvent[] | Refusal {
  const { person, state: next, reason } = command;
  if (!peopleCalled(state.roster).has(person) && !state.guests[person]) return refuse('not-called', { person });
  const before = state.attendance[person];
  if (next !== 'present' && next !== 'video') {
    if (before?.state === next && before.reason === reason) return [];
    if (next === 'left' && !isPresent(before)) return refuse('not-present', { person });
    return [
      ...departure(state, person),
      { kind: 'attendance-recorded', person, state: next, ...(reason === undefined ? {} : { reason }) },
    ];
  }
  // Going from the room to video keeps the seat that is used.
  const seat =
    isPresent(before) && command.seat === undefined
      ? (before?.seat ?? null)
      : seatOnArrival(state, person, command.seat);
  if (isRefusal(seat)) return seat;
  if (before?.state === next && before.seat === seat) return [];
  const arrival: EventOf<'attendance-recorded'> = {
    kind: 'attendance-recorded',
    person,
    state: next,
    ...(seat === null ? {} : { seat }),
  };
  return [...seatGivenUp(state, before, seat), ...seatLost(state, seat, person), arrival];
}

/** A guest or an unknown person at the door (A6, A7): present, without a seat. */
export function decideGuest(state: MeetingState, command: CommandOf<'register-guest'>): MeetingEvent[] | Refusal {
  const { person, name, organisation } = command;
  if (state.guests[person]) return [];
  if (peopleCalled(state.roster).has(person)) return refuse('already-registered', { person });
  return [{ kind: 'guest-registered', person, name, ...(organisation === undefined ? {} : { organisation }) }];
}

/** What follows when someone goes: the speech ends at that moment (S2), and the places in the list are left (S6). */
function departure(state: MeetingState, person: PersonId): MeetingEvent[] {
  if (!isPresent(state.attendance[person])) return [];
  const speech = currentSpeech(state);
  const ended: MeetingEvent[] =
    speech?.person === person
      ? [{ kind: 'speech-ended', speech: speech.request, item: speech.item, reason: 'left' }]
      : [];
  return [...ended, ...withdrawn(waitingOf(state, person), 'left')];
}

/** When the holder comes back the deputy's right ends at that time; one who speaks may finish (A2). */
function seatLost(state: MeetingState, seat: SeatId | null, arriving: PersonId): MeetingEvent[] {
  const sitting = seat === null ? undefined : filledSeats(state).get(seat);
  return sitting === undefined || sitting === arriving ? [] : withdrawn(waitingOf(state, sitting), 'seat-lost');
}

/** One who moves to another seat gives up what was asked for from the first: that seat would be charged (S1). */
function seatGivenUp(state: MeetingState, before: PersonAttendance | undefined, seat: SeatId | null): MeetingEvent[] {
  return !before?.seat || before.seat === seat ? [] : withdrawn(waitingOf(state, before.person), 'seat-lost');
}

function waitingOf(state: MeetingState, person: PersonId): Request[] {
  return speakingOf(state, state.current).waiting.filter((each) => each.person === person);
}

function withdrawn(requests: readonly Request[], reason: 'left' | 'seat-lost'): MeetingEvent[] {
  return requests.map((each) => ({ kind: 'request-withdrawn', request: each.request, item: each.item, reason }));
}

const UNCALLED: Omit<PersonAttendance, 'person'> = { state: 'called', seat: null, intervals: [], sat: [] };

function close<T extends Interval>(intervals: readonly T[], meta: EntryMeta): readonly T[] {
  const last = intervals.at(-1);
  return last === undefined || last.to !== undefined ? intervals : intervals.with(-1, { ...last, to: momentOf(meta) });
}

export function evolveAttendance(
  state: MeetingState,
  event: EventOf<'attendance-recorded'>,
  meta: EntryMeta,
): MeetingState {
  const before = state.attendance[event.person] ?? { person: event.person, ...UNCALLED };
  const present = event.state === 'present' || event.state === 'video';
  const seat = present ? (event.seat ?? null) : null;
  const moment = momentOf(meta);
  const was = isPresent(before);
  const after: PersonAttendance = {
    person: event.person,
    state: event.state,
    seat,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    intervals: present
      ? was
        ? before.intervals
        : [...before.intervals, { from: moment }]
      : close(before.intervals, meta),
    sat: satAfter(before, seat, meta),
  };
  const attendance: Record<PersonId, PersonAttendance> = { ...state.attendance, [event.person]: after };
  for (const other of Object.values(state.attendance))
    if (seat !== null && other.seat === seat && other.person !== event.person)
      attendance[other.person] = { ...other, seat: null, sat: close(other.sat, meta) };
  return { ...state, attendance };
}

function satAfter(before: PersonAttendance, seat: SeatId | null, meta: EntryMeta): PersonAttendance['sat'] {
  if (before.seat === seat) return before.sat;
  const closed = close(before.sat, meta);
  return seat === null ? closed : [...closed, { seat, from: momentOf(meta) }];
}

export function evolveGuest(state: MeetingState, event: EventOf<'guest-registered'>, meta: EntryMeta): MeetingState {
  const { person, name, organisation } = event;
  const guest = { person, name, ...(organisation === undefined ? {} : { organisation }) };
  const here: PersonAttendance = {
    person,
    state: 'present',
    seat: null,
    intervals: [{ from: momentOf(meta) }],
    sat: [],
  };
  return {
    ...state,
    guests: { ...state.guests, [person]: guest },
    attendance: { ...state.attendance, [person]: here },
  };
}
