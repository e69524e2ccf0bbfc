/** What the state of a meeting knows of who was here, when, and in which seat (A1, A2, A7). */
import type { ItemId, MeetingId, PersonId, SeatId } from '../ids.ts';
import type { CorrectedMoment, PlannedTime, RecordedAttendance } from './attendance-events.ts';
import type { Authority } from './roster.ts';
import type { Moment } from './state.ts';

/** Presence is intervals, by clock and by entry (A1). */
export type Interval = { from: Moment; to?: Moment };

/** When somebody said to be away; a plan, which changes nothing by itself (A6). */
export type PlannedAbsence = { time: PlannedTime; reason?: string; at: Moment };

/** Who is to sit in a seat at a time that is said beforehand; a plan too (A2). */
export type PlannedDeputy = { seat: SeatId; person: PersonId; time: PlannedTime; chairDecides?: true; at: Moment };

export type PersonAttendance = {
  person: PersonId;
  state: 'called' | RecordedAttendance;
  /** The deciding or other seat that the person fills while present. */
  seat: SeatId | null;
  reason?: string;
  /** Permisjon until a stated time; absent where none was stated (A1). */
  until?: string;
  /** Items for which absence was reported, with the reason; the person is here for the rest (A6). */
  awayIn?: Readonly<Record<ItemId, string>>;
  /** Times at which the person said to be away (A6). */
  awayDuring?: readonly PlannedAbsence[];
  /** The chair decided another order of deputies (A2). */
  chairDecides?: true;
  carriedFrom?: MeetingId;
  /** When it was known where the person was: from the first record, until a new day begins (A1). */
  known: readonly Interval[];
  intervals: readonly Interval[];
  /** Seats filled over the meeting, in order, with the interval in which it was so. */
  sat: readonly (Interval & { seat: SeatId })[];
};

/** One who sits for named items in a seat whose holder is away from them, or inhabil (A2, A4). */
export type StepIn = { person: PersonId; chairDecides?: true; at: Moment };

/** One who meets without being a named deputy ("møter for"): the chair's yes and the stated authority (A7). */
export type StandIn = {
  seat: SeatId;
  authority: Authority;
  admittedBy: PersonId;
  at: Moment;
  /** Let in for another seat before: what was said there rests on the authority that was stated then. */
  earlier?: StandIn;
};

/** What is now known to have been so, from one moment to another; no decision is changed by it (K11). */
export type AttendanceCorrection = {
  person: PersonId;
  state: RecordedAttendance;
  seat?: SeatId;
  from: CorrectedMoment;
  to: CorrectedMoment;
  reason: string;
  at: Moment;
};

export function isPresent(attendance: PersonAttendance | undefined): boolean {
  return attendance?.state === 'present' || attendance?.state === 'video';
}

/** Recorded as not here; one who is merely called may still come. */
export function isAway(attendance: PersonAttendance | undefined): boolean {
  return attendance !== undefined && attendance.state !== 'called' && !isPresent(attendance);
}
