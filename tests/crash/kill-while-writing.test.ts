/** Twenty kills here; two hundred with MOTEBOK_LONG, as the script beside it does by itself. */
import { expect, test } from 'vitest';
import { killWhileWriting } from './kill-while-writing.ts';

const ROUNDS = process.env['MOTEBOK_LONG'] ? 200 : 20;
const SECONDS_A_ROUND = 15;

test(
  `nothing acknowledged is lost by kill -9, ${ROUNDS} times (L1, M3)`,
  async () => {
    const seed = Date.now() % 1_000_000;
    const report = await killWhileWriting({ rounds: ROUNDS, commands: 5000, seed });
    expect(report.faults, `seed ${seed}`).toEqual([]);
    expect(report.rounds).toBe(ROUNDS);
    expect(report.acknowledged).toBeGreaterThan(4000);
    // How fast it starts again is told by the script; a machine with other work to do proves nothing.
    console.log(`restart: ${JSON.stringify(report.restartMs)} ms`);
  },
  ROUNDS * SECONDS_A_ROUND * 1000,
);
