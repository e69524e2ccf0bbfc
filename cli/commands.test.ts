// What the command line says of itself is made from the tables that the program uses.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REFUSAL_RULES } from '../domain/refusal.ts';
import { ALWAYS, REFUSALS_BY_COMMAND } from '../domain/refusals-by-command.ts';
import { commandsAsMarkdown, describeCommands } from './commands.ts';

describe('commands', () => {
  test('docs/cli.md says what the program does (`motebok commands --markdown` prints it)', () => {
    const page = readFileSync(new URL('../docs/cli.md', import.meta.url), 'utf8');
    expect(page).toContain(commandsAsMarkdown());
  });

  test('every command has a schema with its own kind', () => {
    for (const { kind, schema } of describeCommands())
      expect(schema, kind).toMatchObject({ additionalProperties: false, properties: { kind: { const: kind } } });
  });

  test('every refusal belongs to a command', () => {
    const given = new Set([...ALWAYS, ...Object.values(REFUSALS_BY_COMMAND).flat()]);
    expect(Object.keys(REFUSAL_RULES).filter((code) => !given.has(code as keyof typeof REFUSAL_RULES))).toEqual([]);
  });
});
