// What one command costs is told in bare commits of the same disk, so that it holds on any machine. Milliseconds are for `bench`.
import { expect, test } from 'vitest';
import { benchMeeting, measureStore, scriptHours } from './store-bench.ts';

/** The quietest of a few rounds: other work on a test machine only ever makes the figures worse. */
const MOST_ROUNDS = 4;
/** Of what a command costs, from the first thousand entries to the last, through a long working day. */
const MOST_GROWTH = 1.1;
const LEAST_HOURS = 8;

test(
  'a command costs at most two bare commits, and after eight hours and 10,000 entries no more than at first',
  { timeout: 120_000 },
  () => {
    const lines = benchMeeting();
    expect(scriptHours(lines)).toBeGreaterThanOrEqual(LEAST_HOURS);
    let best = { commandToBareCommit: Number.POSITIVE_INFINITY, lateToEarly: Number.POSITIVE_INFINITY };
    for (
      let round = 0;
      round < MOST_ROUNDS && (best.commandToBareCommit > 2 || best.lateToEarly > MOST_GROWTH);
      round++
    ) {
      const { commandToBareCommit, lateToEarly, entries } = measureStore(lines);
      expect(entries).toBeGreaterThan(10_000);
      best = {
        commandToBareCommit: Math.min(best.commandToBareCommit, commandToBareCommit),
        lateToEarly: Math.min(best.lateToEarly, lateToEarly),
      };
    }
    expect(best.commandToBareCommit).toBeLessThanOrEqual(2);
    expect(best.lateToEarly).toBeLessThanOrEqual(MOST_GROWTH);
  },
);
