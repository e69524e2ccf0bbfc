/** From whatever came in to a typed command, or the first thing that is wrong with it. */
import { toNfc } from '../domain/log/canonical.ts';
import type { InvalidCode } from './answer.ts';
import { COMMAND_SCHEMAS, ENVELOPE_SCHEMA, type Command, type CommandKind, type Envelope } from './command-schemas.ts';

export type Parsed = { envelope: Envelope; command: Command } | { invalid: InvalidCode; place: string; op: string };

/** Checks envelope and fields of one command, and brings its texts to NFC. Unknown fields are refused. */
export function parseCommand(raw: unknown): Parsed {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { invalid: 'not-an-object', place: '', op: '' };
  const { op, at, mono, by, expects, ...rest } = toNfc(raw) as Record<string, unknown>;
  const name = typeof op === 'string' ? op : '';
  const envelope = ENVELOPE_SCHEMA.safeParse({ op, at, mono, by, expects });
  if (!envelope.success) return { invalid: 'wrong-field', place: placeOf(envelope.error.issues[0]), op: name };
  const { kind } = rest;
  if (typeof kind !== 'string' || !isKind(kind))
    return { invalid: 'unknown-command', place: typeof kind === 'string' ? kind.slice(0, 100) : 'kind', op: name };
  const command = COMMAND_SCHEMAS[kind].safeParse(rest);
  if (!command.success) return { invalid: 'wrong-field', place: placeOf(command.error.issues[0]), op: name };
  return { envelope: envelope.data, command: command.data as Command };
}

function isKind(kind: string): kind is CommandKind {
  return Object.hasOwn(COMMAND_SCHEMAS, kind);
}

type Issue = { code: string; path: PropertyKey[]; keys?: readonly string[] };

function placeOf(issue: Issue | undefined): string {
  const place = issue?.path.map(String).join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys?.[0] : undefined;
  return (unknown === undefined ? place : place === '' ? unknown : `${place}.${unknown}`).slice(0, 200);
}
