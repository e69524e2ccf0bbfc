/** The size of a meeting as the arguments of a script say it: `--people 500 --items 60 --entries 100000 --seed 7`. */
import { parseArgs } from 'node:util';
import type { MeetingSize } from './played-meeting.ts';

/** The largest meeting that the app is made for. */
export const LARGEST: MeetingSize = { people: 500, items: 60, queueEntries: 100_000, seed: 7 };

/** Reads the arguments of this process; what is not said is that of the largest meeting. */
export function sizeOfArguments(): MeetingSize {
  const names = ['people', 'items', 'entries', 'seed'] as const;
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const number = (name: (typeof names)[number], otherwise: number): number => Number(values[name] ?? otherwise);
  return {
    people: number('people', LARGEST.people),
    items: number('items', LARGEST.items),
    queueEntries: number('entries', LARGEST.queueEntries),
    seed: number('seed', LARGEST.seed),
  };
}
