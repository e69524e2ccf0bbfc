/** Attendance: who is here, in which seat, from when to when (A1, A2, A6, A7). */
import type { ItemId, PersonId, SeatId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isPresent, type Interval, type PersonAttendance } from './attendance-state.ts';
import type { CommandOf } from './commands.ts';
import { departure, seatsLost } from './departure.ts';
import type { RecordedAttendance } from './attendance-events.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import { peopleCalled } from './roster.ts';
import { ownSeat, seatOnArrival } from './seats.ts';
import { momentOf, UNWRITTEN, type MeetingState, type Moment } from './state.ts';

/** Whether a person belongs to the meeting: called, or let in at the door. */
export function isOfTheMeeting(state: MeetingState, person: PersonId): boolean {
  return peopleCalled(state.roster).has(person) || state.guests[person] !== undefined;
}

export function decideAttendance(
  state: MeetingState,
  command: CommandOf<'record-attendance'>,
): MeetingEvent[] | Refusal {
  const { person, state: next } = command;
  if (!isOfTheMeeting(state, person)) return refuse('not-called', { person });
  if (!isHere(next))
    return command.deputy === undefined ? absence(state, command) : relief(state, command, command.deputy);
  if (command.deputy !== undefined) return refuse('holder-present', { person, seat: command.seat ?? '' });
  return arrival(state, command);
}

/** One act: whoever goes, and the deputy who sits in the seat from then on (A2, A6). */
function relief(
  state: MeetingState,
  command: CommandOf<'record-attendance'>,
  deputy: PersonId,
): MeetingEvent[] | Refusal {
  const { person } = command;
  const gone = absence(state, command);
  if (isRefusal(gone)) return gone;
  const seat = command.seat ?? seatToLeave(state, person);
  if (seat === null) return refuse('not-a-deputy', { person: deputy, seat: '' });
  const last = gone.at(-1);
  const after = last?.kind === 'attendance-recorded' ? evolveAttendance(state, last, UNWRITTEN) : state;
  const how = state.attendance[deputy]?.state === 'video' ? 'video' : 'present';
  const sits = arrival(after, { ...command, person: deputy, state: how, seat }, person);
  return isRefusal(sits) ? sits : [...gone, ...sits];
}

/** The seat that is empty when a person is away: the one that is used, else the own one; null for one without a seat. */
export function seatToLeave(state: MeetingState, person: PersonId): SeatId | null {
  return state.attendance[person]?.seat ?? ownSeat(state, person)?.seat ?? null;
}

function isHere(state: RecordedAttendance): state is 'present' | 'video' {
  return state === 'present' || state === 'video';
}

function absence(
  state: MeetingState,
  { person, state: next, reason, until }: CommandOf<'record-attendance'>,
): MeetingEvent[] | Refusal {
  const before = state.attendance[person];
  if (before?.state === next && before.reason === reason && before.until === until) return [];
  if (next === 'left' && !isPresent(before)) return refuse('not-present', { person });
  return [
    ...departure(state, person),
    {
      kind: 'attendance-recorded',
      person,
      state: next,
      ...(reason === undefined ? {} : { reason }),
      ...(until === undefined ? {} : { until }),
    },
  ];
}

/** `gone`: who leaves in the same act, and has been taken off the list already. */
function arrival(
  state: MeetingState,
  command: CommandOf<'record-attendance'>,
  gone?: PersonId,
): MeetingEvent[] | Refusal {
  const { person, state: next, chairDecides } = command;
  const before = state.attendance[person];
  // Going from the room to video keeps the seat that is used.
  const seat =
    isPresent(before) && command.seat === undefined
      ? (before?.seat ?? null)
      : seatOnArrival(state, person, command.seat, chairDecides);
  if (isRefusal(seat)) return seat;
  if (before?.state === next && before.seat === seat) return [];
  const arrived: EventOf<'attendance-recorded'> = {
    kind: 'attendance-recorded',
    person,
    state: next,
    ...(seat === null ? {} : { seat }),
    // Recorded only where it mattered: without the chair's word the seat would have been refused (A2).
    ...(chairDecides && command.seat !== undefined && isRefusal(seatOnArrival(state, person, command.seat))
      ? { chairDecides }
      : {}),
  };
  return [...seatsLost(state, evolveAttendance(state, arrived, UNWRITTEN), gone), arrived];
}

/** A guest or an unknown person at the door (A6, A7): present, without a seat. */
export function decideGuest(state: MeetingState, command: CommandOf<'register-guest'>): MeetingEvent[] | Refusal {
  const { person, name, organisation } = command;
  if (state.guests[person]) return [];
  if (peopleCalled(state.roster).has(person)) return refuse('already-registered', { person });
  return [{ kind: 'guest-registered', person, name, ...(organisation === undefined ? {} : { organisation }) }];
}

const UNRECORDED: Omit<PersonAttendance, 'person'> = { state: 'called', seat: null, known: [], intervals: [], sat: [] };

/** A person's attendance; one of whom nothing is recorded is called, and nothing more is known. */
export function attendanceOf(state: MeetingState, person: PersonId): PersonAttendance {
  return state.attendance[person] ?? { person, ...UNRECORDED };
}

function closed<T extends Interval>(intervals: readonly T[], meta: EntryMeta): readonly T[] {
  const last = intervals.at(-1);
  return last === undefined || last.to !== undefined ? intervals : intervals.with(-1, { ...last, to: momentOf(meta) });
}

function opened(intervals: readonly Interval[], meta: EntryMeta): readonly Interval[] {
  const last = intervals.at(-1);
  return last !== undefined && last.to === undefined ? intervals : [...intervals, { from: momentOf(meta) }];
}

export function evolveAttendance(
  state: MeetingState,
  event: EventOf<'attendance-recorded'>,
  meta: EntryMeta,
): MeetingState {
  const { person, state: next, seat, reason, until, chairDecides, carriedFrom } = event;
  return seated(
    state,
    { person, state: next, seat: seat ?? null },
    {
      ...(reason === undefined ? {} : { reason }),
      ...(until === undefined ? {} : { until }),
      ...(chairDecides === undefined ? {} : { chairDecides }),
      ...(carriedFrom === undefined ? {} : { carriedFrom }),
    },
    meta,
  );
}

/** Who came or went, with what was said about it; whoever sat in the seat before sits there no more (A2). */
export function seated(
  state: MeetingState,
  { person, state: next, seat: named }: { person: PersonId; state: RecordedAttendance; seat: SeatId | null },
  said: Pick<PersonAttendance, 'reason' | 'until' | 'chairDecides' | 'carriedFrom'>,
  meta: EntryMeta,
): MeetingState {
  const before = attendanceOf(state, person);
  const present = isHere(next);
  const seat = present ? named : null;
  const after: PersonAttendance = {
    person,
    state: next,
    seat,
    ...said,
    ...(before.awayIn === undefined ? {} : { awayIn: before.awayIn }),
    ...(before.awayDuring === undefined ? {} : { awayDuring: before.awayDuring }),
    known: opened(before.known, meta),
    intervals: present ? opened(before.intervals, meta) : closed(before.intervals, meta),
    sat: satAfter(before, seat, meta),
  };
  const attendance: Record<PersonId, PersonAttendance> = { ...state.attendance, [person]: after };
  for (const other of Object.values(state.attendance))
    if (seat !== null && other.seat === seat && other.person !== person)
      attendance[other.person] = { ...other, seat: null, sat: closed(other.sat, meta) };
  return { ...state, attendance };
}

function satAfter(before: PersonAttendance, seat: SeatId | null, meta: EntryMeta): PersonAttendance['sat'] {
  if (before.seat === seat && before.sat.at(-1)?.to === undefined) return before.sat;
  const sat = closed(before.sat, meta);
  return seat === null ? sat : [...sat, { seat, from: momentOf(meta) }];
}

export function evolveGuest(state: MeetingState, event: EventOf<'guest-registered'>, meta: EntryMeta): MeetingState {
  const { person, name, organisation } = event;
  const guest = { person, name, ...(organisation === undefined ? {} : { organisation }) };
  return seated(
    { ...state, guests: { ...state.guests, [person]: guest } },
    { person, state: 'present', seat: null },
    {},
    meta,
  );
}

/**
 * A new day: presence ended when the day before did, and who is here is not known before the roll call. Absence that
 * was reported beforehand holds for the whole meeting (A1).
 */
export function unknownAgain(state: MeetingState, ended: Moment): MeetingState {
  const end = <T extends Interval>(intervals: readonly T[]): readonly T[] =>
    intervals.map((each) => (each.to === undefined ? { ...each, to: ended } : each));
  const attendance = Object.fromEntries(
    Object.entries(state.attendance).map(([person, each]): [ItemId, PersonAttendance] => {
      if (each.state === 'excused' || each.state === 'called') return [person, each];
      const { reason: _reason, until: _until, chairDecides: _decided, carriedFrom: _from, ...kept } = each;
      return [
        person,
        {
          ...kept,
          state: 'called',
          seat: null,
          known: end(each.known),
          intervals: end(each.intervals),
          sat: end(each.sat),
        },
      ];
    }),
  );
  return { ...state, attendance };
}
