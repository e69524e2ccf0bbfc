/** What a person does in a meeting. Shapes only; `app/command-schemas.ts` checks what comes from outside. */
import type { MeetingId } from '../ids.ts';
import type { AfterwardsCommand } from './afterwards-commands.ts';
import type { AgendaCommand } from './agenda-commands.ts';
import type { AttendanceCommand } from './attendance-commands.ts';
import type { ConsensusCommand } from './consensus-commands.ts';
import type { HabilitetCommand } from './habilitet-commands.ts';
import type { LifeCommand } from './life-commands.ts';
import type { MinutesCommand, StatementCommand, SupplementCommand } from './minutes-commands.ts';
import type { PlanningCommand } from './planning-commands.ts';
import type { SpeakingCommand } from './speaking-commands.ts';
import type { ViewsCommand } from './views-commands.ts';
import type { ElectionCommand, VoteCommand } from './voting-commands.ts';

/** Undo takes back the latest standing act, of a family or up to an entry; redo puts it back (S10). */
type UndoCommand = { kind: 'undo'; family?: Family; entry?: number } | { kind: 'redo' };

type CommandInMeeting =
  | PlanningCommand
  | LifeCommand
  | AgendaCommand
  | AttendanceCommand
  | HabilitetCommand
  | SpeakingCommand
  | ConsensusCommand
  | ViewsCommand
  | VoteCommand
  | ElectionCommand
  | AfterwardsCommand
  | StatementCommand
  | MinutesCommand
  | SupplementCommand
  | UndoCommand;

export type MeetingCommand = { meeting: MeetingId } & CommandInMeeting;

export type MeetingCommandKind = MeetingCommand['kind'];
export type CommandOf<Kind extends MeetingCommandKind> = Extract<MeetingCommand, { kind: Kind }>;

export const FAMILIES = [
  'planning',
  'life',
  'attendance',
  'habilitet',
  'agenda',
  'queue',
  'wording',
  'views',
  'consensus',
  'binding',
  'minutes',
] as const;
/** What an act is about; undo takes back the latest standing act of a family (S10), and staleness is judged by it (S11). */
export type Family = (typeof FAMILIES)[number];
