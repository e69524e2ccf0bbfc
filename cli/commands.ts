/** `commands --json`: every command with its fields, the phases and windows that take it, and all refusals. */
import { z } from 'zod';
import { COMMAND_SCHEMAS, ENVELOPE_SCHEMA, MEETING_SCHEMAS } from '../app/command-schemas.ts';
import type { MeetingCommandKind } from '../domain/meeting/commands.ts';
import { LAW } from '../domain/meeting/law.ts';
import { REFUSAL_RULES } from '../domain/refusal.ts';
import { writeJson } from './output.ts';

export type CommandDescription = {
  kind: string;
  /** `meeting`: into a meeting's log; `tables`: register and prose. */
  goesInto: 'meeting' | 'tables';
  windows: readonly string[];
  phases: readonly string[];
  family: string | null;
  schema: unknown;
};

/** Every command kind, described from the tables that the program itself uses. */
export function describeCommands(): CommandDescription[] {
  return Object.entries(COMMAND_SCHEMAS).map(([kind, schema]) => {
    const isMeeting = Object.hasOwn(MEETING_SCHEMAS, kind);
    const law = isMeeting ? LAW[kind as MeetingCommandKind] : null;
    return {
      kind,
      goesInto: isMeeting ? 'meeting' : 'tables',
      windows: law?.windows ?? ['keeper'],
      phases: law?.phases ?? [],
      family: law?.family ?? null,
      schema: z.toJSONSchema(schema as z.ZodType),
    };
  });
}

/** Prints commands, envelope and refusals as one JSON value. */
export function printCommands(): void {
  writeJson({ envelope: z.toJSONSchema(ENVELOPE_SCHEMA), commands: describeCommands(), refusals: REFUSAL_RULES });
}
