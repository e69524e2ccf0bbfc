/** For tests: plays commands through the real app over a store in memory, with a clock and salts that repeat. */
import { openMemoryStore, type Store } from '../../db/store.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { scriptClock, seededSalt } from '../clock.ts';
import { preparation, readExample, type ExampleLine } from '../example.ts';
import { Runner } from '../run-command.ts';

/** The meeting of the example script. */
export const EXAMPLE = 'su-2026-12-10';

export type Played = {
  store: Store;
  runner: Runner;
  /** The state of the example meeting now. */
  state(): MeetingState;
  /** Runs commands in the example meeting as the keeper, a minute apart; stops at the first that is not done. */
  act(...commands: (Record<string, unknown> & { kind: string })[]): void;
};

/** Plays lines of the example: all of them, or as many as are given. */
export function play(lines: readonly ExampleLine[] = readExample()): Played {
  const store = openMemoryStore();
  const runner = new Runner(store, scriptClock('test', 0), seededSalt('test'));
  let at = Date.parse('2026-11-01T08:00:00.000Z');
  let count = 0;
  const run = (command: Record<string, unknown>): void => {
    const answer = runner.run(command);
    if (answer.outcome !== 'done') throw new Error(`${JSON.stringify(command)} → ${JSON.stringify(answer)}`);
    at = Math.max(at, Date.parse(String(command.at)));
  };
  for (const line of lines) run(line);
  return {
    store,
    runner,
    state() {
      const book = runner.book(EXAMPLE);
      if (book === null) throw new Error('the example meeting has not been planned');
      return book.state;
    },
    act(...commands) {
      for (const command of commands) {
        const stamp = new Date(at + 60_000).toISOString();
        run({ op: `act-${++count}`, at: stamp, by: { window: 'keeper' }, meeting: EXAMPLE, ...command });
      }
    },
  };
}

/** The example's body and agenda, up to the opening, for tests that hold another meeting. */
export function playPreparation(): Played {
  return play(preparation(readExample()));
}
