/**
 * What has happened in a meeting: the kinds of log entries, named in the field's words.
 * A kind's shape is for ever; a later shape is another version that is read as this one.
 */
import type { PersonId, SeatId } from '../ids.ts';
import type { AfterwardsEvent } from './afterwards-events.ts';
import type { AgendaEvent, AgendaInMeetingEvent, InputEvent } from './agenda-events.ts';
import type { AttendanceEvent } from './attendance-events.ts';
import type { ConsensusEvent } from './consensus-events.ts';
import type { HabilitetEvent } from './habilitet-events.ts';
import type { DoorsEvent, LifeEvent } from './life-events.ts';
import type { MinutesEvent, StatementEvent, SupplementEvent } from './minutes-events.ts';
import type { PlanningEvent } from './planning-events.ts';
import type { SpeakingEvent } from './speaking-events.ts';
import type { ViewsEvent } from './views-events.ts';
import type { ElectionEvent, VoteEvent } from './voting-events.ts';

export const WINDOWS = ['keeper', 'chair', 'participant', 'reader'] as const;
/** From which window an act came (W1). */
export type Window = (typeof WINDOWS)[number];

/** Who acted, from which window, for which seat (W1). The person is absent where nobody has said who sits there. */
export type Actor = { window: Window; person?: PersonId; seat?: SeatId };

/** An act is taken back, and put back: the entries stay, the state is folded without or with them (L2, S10). */
type UndoEvent =
  | { kind: 'act-taken-back'; first: number; last: number }
  | { kind: 'act-restored'; first: number; last: number; takenBackBy: number };

export type MeetingEvent =
  | PlanningEvent
  | LifeEvent
  | DoorsEvent
  | AgendaEvent
  | AgendaInMeetingEvent
  | InputEvent
  | AttendanceEvent
  | HabilitetEvent
  | SpeakingEvent
  | ConsensusEvent
  | ViewsEvent
  | VoteEvent
  | ElectionEvent
  | AfterwardsEvent
  | StatementEvent
  | MinutesEvent
  | SupplementEvent
  | UndoEvent;

export type EventKind = MeetingEvent['kind'];
/** An event of one kind. */
export type EventOf<Kind extends EventKind> = Extract<MeetingEvent, { kind: Kind }>;

/** What the log knows of an entry besides the event itself. */
export type EntryMeta = { seq: number; op: string; at: string; mono: number; session: string };

/** An entry of the log as the domain reads it. */
export type LoggedEvent = EntryMeta & { by: Actor; event: MeetingEvent };
