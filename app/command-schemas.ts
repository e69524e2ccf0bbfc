/**
 * The shape of every command that comes from outside: a window, a script, a package. One schema a kind, and nothing
 * that a schema does not name gets through. The kinds stand by family in command-schemas/; here is the whole table.
 * `motebok commands --json` prints it.
 */
import { z } from 'zod';
import type { MeetingCommand, MeetingCommandKind } from '../domain/meeting/commands.ts';
import { WINDOWS } from '../domain/meeting/events.ts';
import type { RegisterCommand } from '../domain/register/commands.ts';
import { AFTERWARDS_SCHEMAS } from './command-schemas/afterwards.ts';
import { ATTENDANCE_SCHEMAS } from './command-schemas/attendance.ts';
import { CONSENSUS_SCHEMAS } from './command-schemas/consensus.ts';
import { DISAGREEMENT_SCHEMAS } from './command-schemas/disagreement.ts';
import { id } from './command-schemas/fields.ts';
import { LIFE_SCHEMAS } from './command-schemas/life.ts';
import { MINUTES_SCHEMAS, PROSE_SCHEMAS } from './command-schemas/minutes.ts';
import { PLANNING_SCHEMAS } from './command-schemas/planning.ts';
import { REGISTER_SCHEMAS } from './command-schemas/register.ts';
import { SPEAKING_SCHEMAS } from './command-schemas/speaking.ts';
import { TREATMENT_SCHEMAS } from './command-schemas/treatment.ts';
import { UNDO_SCHEMAS } from './command-schemas/undo.ts';
import { VIEWS_SCHEMAS, VOTING_SCHEMAS } from './command-schemas/voting.ts';

/** Commands of a meeting: they are decided by its log and go into it. */
export const MEETING_SCHEMAS = {
  ...PLANNING_SCHEMAS,
  ...LIFE_SCHEMAS,
  ...ATTENDANCE_SCHEMAS,
  ...TREATMENT_SCHEMAS,
  ...SPEAKING_SCHEMAS,
  ...CONSENSUS_SCHEMAS,
  ...DISAGREEMENT_SCHEMAS,
  ...VIEWS_SCHEMAS,
  ...VOTING_SCHEMAS,
  ...AFTERWARDS_SCHEMAS,
  ...MINUTES_SCHEMAS,
  ...UNDO_SCHEMAS,
} as const satisfies Record<MeetingCommandKind, z.ZodType>;

export type ProseCommand = z.output<(typeof PROSE_SCHEMAS)['save-prose']>;
export type Command = MeetingCommand | RegisterCommand | ProseCommand;

export const COMMAND_SCHEMAS = { ...MEETING_SCHEMAS, ...REGISTER_SCHEMAS, ...PROSE_SCHEMAS };
export type CommandKind = keyof typeof COMMAND_SCHEMAS;

/** What stands around every command: who did what, and what the sender saw (W1, S11). */
export const ENVELOPE_SCHEMA = z.object({
  op: id,
  /** Stated time, UTC; a script's own, or ignored under the system's clock. */
  at: z.iso.datetime().optional(),
  /** Milliseconds of the script's monotonic clock; the stated time when absent. */
  mono: z.number().min(0).optional(),
  by: z.strictObject({ window: z.enum(WINDOWS), person: id.exactOptional(), seat: id.exactOptional() }),
  expects: z
    .strictObject({ entry: z.number().int().min(0).exactOptional(), speech: id.nullable().exactOptional() })
    .optional(),
});

export type Envelope = z.output<typeof ENVELOPE_SCHEMA>;

export function isMeetingCommand(command: Command): command is MeetingCommand {
  return Object.hasOwn(MEETING_SCHEMAS, command.kind);
}

export function isProseCommand(command: Command): command is ProseCommand {
  return command.kind === 'save-prose';
}
