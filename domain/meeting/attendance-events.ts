/** What happens with who is here, and in which seat (A1–A6, B8). */
import type { ItemId, MeetingId, PersonId, SeatId } from '../ids.ts';
import type { Authority } from './roster.ts';

export const ATTENDANCE_STATES = ['present', 'video', 'excused', 'absent', 'leave', 'left'] as const;
/** til stede i rommet · på video · forfall · ikke møtt · permisjon · forlot (A1); innkalt is the state before any. */
export type RecordedAttendance = (typeof ATTENDANCE_STATES)[number];

/** Who sat where when the body agreed to something, or decided it. */
export type SeatTaken = { seat: SeatId; person: PersonId };

/** A moment that a correction names: an entry of the log, or a time by the clock (A1). */
export type CorrectedMoment = { entry: number } | { at: string };

/** A time that is said beforehand: a date, from and to by the wall clock ("10:40") where they were said (A6). */
export type PlannedTime = { date: string; from?: string; to?: string };

export type AttendanceEvent =
  | {
      kind: 'attendance-recorded';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      reason?: string;
      /** Permisjon until a stated time, where one was stated. */
      until?: string;
      /** The chair decided another order of deputies (A2). */
      chairDecides?: true;
      /** Carried over from another meeting of the day (B8). */
      carriedFrom?: MeetingId;
    }
  | { kind: 'absence-reported'; person: PersonId; items: readonly ItemId[]; reason?: string }
  | { kind: 'deputy-seated'; person: PersonId; seat: SeatId; items: readonly ItemId[]; chairDecides?: true }
  /** Plans for a time: all of a person's, and those of a deputy that are added (A2, A6). */
  | { kind: 'absence-planned'; person: PersonId; times: readonly PlannedTime[]; reason?: string }
  | { kind: 'deputy-planned'; person: PersonId; seat: SeatId; times: readonly PlannedTime[]; chairDecides?: true }
  | {
      kind: 'stand-in-admitted';
      person: PersonId;
      /** Of one who is not in the roster. */
      name?: string;
      organisation?: string;
      seat: SeatId;
      state: 'present' | 'video';
      authority: Authority;
      admittedBy: PersonId;
    }
  | {
      kind: 'attendance-corrected';
      person: PersonId;
      state: RecordedAttendance;
      seat?: SeatId;
      from: CorrectedMoment;
      to: CorrectedMoment;
      reason: string;
    }
  | { kind: 'guest-registered'; person: PersonId; name: string; organisation?: string };
