/** `commands --json`: every command with its fields, the phases and windows that take it, and all refusals. */
import { z } from 'zod';
import { COMMAND_SCHEMAS, ENVELOPE_SCHEMA, MEETING_SCHEMAS } from '../app/command-schemas.ts';
import type { MeetingCommandKind } from '../domain/meeting/commands.ts';
import { LAW } from '../domain/meeting/law.ts';
import { REFUSAL_RULES } from '../domain/refusal.ts';
import { ALWAYS, REFUSALS_BY_COMMAND } from '../domain/refusals-by-command.ts';
import { writeJson, writeText } from './output.ts';

export type CommandDescription = {
  kind: string;
  /** `meeting`: into a meeting's log; `tables`: register and prose. */
  goesInto: 'meeting' | 'tables';
  windows: readonly string[];
  phases: readonly string[];
  family: string | null;
  /** Besides those that every command can be given. */
  refusals: readonly string[];
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
      refusals: REFUSALS_BY_COMMAND[kind as keyof typeof REFUSALS_BY_COMMAND],
      schema: z.toJSONSchema(schema as z.ZodType),
    };
  });
}

/** Prints commands, envelope and refusals as one JSON value. */
export function printCommands(): void {
  writeJson({
    envelope: z.toJSONSchema(ENVELOPE_SCHEMA),
    commands: describeCommands(),
    alwaysPossible: ALWAYS,
    refusals: REFUSAL_RULES,
  });
}

/** Prints the same as the tables of docs/cli.md. */
export function printCommandsAsMarkdown(): void {
  writeText(commandsAsMarkdown());
}

/** The part of docs/cli.md that is made from the program: commands, then refusals. A test compares the two. */
export function commandsAsMarkdown(): string {
  const commands = describeCommands().map(({ kind, goesInto, windows, phases, refusals, schema }) =>
    [
      `\`${kind}\``,
      fieldsOf(schema),
      windows.join(', '),
      goesInto === 'meeting' ? phases.join(', ') : 'any (tables)',
      refusals.map((code) => `\`${code}\``).join(', '),
    ].join(' | '),
  );
  const refusals = Object.entries(REFUSAL_RULES).map(([code, rule]) => `\`${code}\` | ${rule}`);
  return [
    table('Command | Fields (`?`: may be absent) | Windows (W1) | Phases (N7) | Refusals', 5, commands),
    `Every command of a meeting can also be given ${ALWAYS.map((code) => `\`${code}\``).join(', ')}.`,
    table('Refusal | Rule', 2, refusals),
  ].join('\n\n');
}

function table(head: string, columns: number, rows: readonly string[]): string {
  return [`| ${head} |`, `|${' --- |'.repeat(columns)}`, ...rows.map((row) => `| ${row} |`)].join('\n');
}

function fieldsOf(schema: unknown): string {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, unknown>; required?: string[] };
  const names = Object.keys(properties).filter((name) => name !== 'kind');
  return names.map((name) => (required.includes(name) ? `\`${name}\`` : `\`${name}\`?`)).join(', ');
}
