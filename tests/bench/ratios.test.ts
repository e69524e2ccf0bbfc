// What one command costs is told in bare commits of the same disk, so that it holds on any machine. Milliseconds are for `bench`.
import { expect, test } from 'vitest';
import { benchMeeting, measureStore } from './store-bench.ts';

/** The quietest of a few rounds: other work on a test machine only ever makes the figures worse. */
const MOST_ROUNDS = 4;

test('a command costs at most two bare commits, and the 10,000th what the 100th did', { timeout: 120_000 }, () => {
  const lines = benchMeeting();
  let best = { commandToBareCommit: Number.POSITIVE_INFINITY, lateToEarly: Number.POSITIVE_INFINITY };
  for (let round = 0; round < MOST_ROUNDS && (best.commandToBareCommit > 2 || best.lateToEarly > 1.2); round++) {
    const { commandToBareCommit, lateToEarly, entries } = measureStore(lines);
    expect(entries).toBeGreaterThan(10_000);
    best = {
      commandToBareCommit: Math.min(best.commandToBareCommit, commandToBareCommit),
      lateToEarly: Math.min(best.lateToEarly, lateToEarly),
    };
  }
  expect(best.commandToBareCommit).toBeLessThanOrEqual(2);
  expect(best.lateToEarly).toBeLessThanOrEqual(1.2);
});
