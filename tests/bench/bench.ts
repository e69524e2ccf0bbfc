/** `motebok bench`: the figures of this machine. Milliseconds are reported; tests assert ratios only. */
import { existsSync } from 'node:fs';
import { measureConsensus } from './consensus-bench.ts';
import { measureStore, benchMeeting, type StoreFigures } from './store-bench.ts';
import { medianOfRounds, ROUNDS } from './statistics.ts';
import { measureWindows } from './window-bench.ts';

const round = (value: number): number => Math.round(value * 1000) / 1000;

const lines = benchMeeting();
const store: StoreFigures = medianOfRounds(() => measureStore(lines));
const consensus = medianOfRounds(() => measureConsensus(500));
const isBuilt = existsSync(new URL('../../out/electron/main.js', import.meta.url));
const windows = isBuilt ? await measureWindows() : null;
const figures = {
  medianOfRounds: ROUNDS,
  store: Object.fromEntries(Object.entries(store).map(([name, value]) => [name, round(value)])),
  consensusOf500Seats: Object.fromEntries(Object.entries(consensus).map(([name, value]) => [name, round(value)])),
  windows:
    windows ?? (isBuilt ? 'skipped: no browser on this machine' : 'skipped: nothing has been built (npm run build)'),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
