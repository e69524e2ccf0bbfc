/** What is done about who is here, and in which seat (A1–A6, B8). */
import type { ItemId, MeetingId, PersonId, SeatId } from '../ids.ts';
import type { CorrectedMoment, RecordedAttendance } from './attendance-events.ts';
import type { Authority } from './roster.ts';

/** A time as it is said: a day of the meeting, counted from one, from and to by the wall clock ("10:40"). */
export type TimeSaid = { day?: number; from?: string; to?: string };

export type AttendanceCommand =
  | {
      kind: 'record-attendance';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      reason?: string;
      /** Permisjon until a stated time. */
      until?: string;
      /** Who sits in the seat of one who goes, in the same act (A2). */
      deputy?: PersonId;
      /** The chair decides another order of deputies than the named one (A2). */
      chairDecides?: true;
    }
  /** For items, or for times that are said beforehand: one of the two, and all of them. */
  | {
      kind: 'report-absence';
      person: PersonId;
      items?: readonly ItemId[];
      during?: readonly TimeSaid[];
      reason?: string;
    }
  | {
      kind: 'seat-deputy';
      person: PersonId;
      seat: SeatId;
      items?: readonly ItemId[];
      during?: readonly TimeSaid[];
      chairDecides?: true;
    }
  | {
      kind: 'admit-stand-in';
      person: PersonId;
      name?: string;
      organisation?: string;
      seat: SeatId;
      state?: 'present' | 'video';
      authority: Authority;
    }
  | {
      kind: 'correct-attendance';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      from: CorrectedMoment;
      to?: CorrectedMoment;
      reason: string;
    }
  | { kind: 'carry-over-attendance'; from: MeetingId }
  | { kind: 'register-guest'; person: PersonId; name: string; organisation?: string };
