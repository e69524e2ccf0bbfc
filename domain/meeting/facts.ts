/** What deciding needs to know besides the state: who sends, what the sender saw, and what lies outside the log. */
import type { BodyId, MeetingId, ProposalId } from '../ids.ts';
import type { OtherAttendance } from './carry-over.ts';
import type { Beat } from './clock.ts';
import type { TakenUp } from './agenda-events.ts';
import type { Actor } from './events.ts';
import type { GivenNumber } from './numbers.ts';
import type { Roster } from './roster.ts';

/** What the sender of a command saw (S11): an entry number, or who was speaking (null for nobody). */
export type Expects = { entry?: number; speech?: string | null };

/** What deciding needs from outside the meeting's own log. */
export type Facts = {
  by: Actor;
  /** The roster in force on a date, from the register (B3). */
  rosterOn: (bodies: readonly BodyId[], date: string) => Roster;
  /** Numbers given or typed in other meetings of the body in the year (C5). */
  numbersUsed: (body: BodyId, year: string) => readonly GivenNumber[];
  /** Who was here in another meeting; null where there is none (B8). */
  attendanceIn?: (meeting: MeetingId) => OtherAttendance | null;
  /** A decision that was agreed on in another meeting, as it is called there; null where there is none (C8). */
  decisionIn?: (meeting: MeetingId, proposal: ProposalId) => NonNullable<TakenUp['decided']> | null;
  /** The moment of the command, UTC; absent where what is asked holds at any time. */
  at?: string;
  /** The calendar day of the command, ISO, local. */
  today: string;
  /** The prose as it lies in the drafts, for sending and approving (M3, M4). */
  prose: Readonly<Record<string, string>>;
  /** The last moment of this run that is known to be on disk, where the program's clock goes by itself (S7, S12). */
  beat?: Beat;
  /** Size and SHA-256 of a paper's bytes, computed by whoever stores them. */
  paper?: { size: number; sha256: string };
};
