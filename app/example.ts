/** The example meeting, Finnmark's SU on 10 December 2026, which a new user can open and make her own. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from './answer.ts';
import type { Failure } from './contract.ts';

/** One command of the script, as it comes from outside. */
export type ExampleLine = Readonly<Record<string, unknown>> & { op: string; kind: string; meeting?: string };

/** Where the script lies: beside `app/` in the repository, and beside the bundle once the program is built. */
export function examplePath(): string {
  return fileURLToPath(new URL('../examples/finnmark-su.jsonl', import.meta.url));
}

/** All commands of the script, in order. */
export function readExample(): ExampleLine[] {
  return readFileSync(examplePath(), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => JSON.parse(line) as ExampleLine);
}

/** The commands that make the meeting ready: everything before it is opened. */
export function preparation(lines: readonly ExampleLine[]): ExampleLine[] {
  const opening = lines.findIndex((each) => each.kind === 'open-meeting');
  return lines.slice(0, opening);
}

/**
 * Makes the example meeting ready in a store. Doing it again changes nothing.
 * In: the way to run one command. Out: the meeting, or the failure `example-refused` where the store holds something
 * else under the example's names.
 */
export function openExample(run: (command: ExampleLine) => Answer): { meeting: string } | Failure {
  let meeting = '';
  for (const line of preparation(readExample())) {
    const answer = run(line);
    if (answer.outcome === 'refused' || answer.outcome === 'invalid')
      return { failure: 'example-refused', detail: `${line.op} ${answer.code}` };
    meeting = line.meeting ?? meeting;
  }
  return { meeting };
}
