/**
 * `motebok bench`: the figures of this machine, in some three minutes. Milliseconds are reported; tests assert ratios only.
 * `meeting` and `windows` say what 80 people in a usual meeting wait for, and 500 in the largest one that the app is made for.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { stopAll } from '../shell/motebok.ts';
import { LARGEST } from './arguments.ts';
import { measureConsensus } from './consensus-bench.ts';
import { figuresOfCommands, openElsewhere } from './large-meeting.ts';
import type { MeetingSize } from './played-meeting.ts';
import { benchMeeting, measureStore, scriptHours, type StoreFigures } from './store-bench.ts';
import { measureRound } from './round-bench.ts';
import { medianOfRounds, ROUNDS } from './statistics.ts';
import { measureWindows, userDataWith, type WindowFigures } from './window-bench.ts';

/** A usual meeting: register, plan, roll call, and some hundred acts. */
const USUAL: MeetingSize = { people: 80, items: 8, queueEntries: 600, seed: 2 };

const canShowBuilt = existsSync(new URL('../../out/electron/main.js', import.meta.url));

const lines = benchMeeting();
const store: StoreFigures = medianOfRounds(() => measureStore(lines));
const consensus = medianOfRounds(() => measureConsensus(500));
const figures = {
  machine: { cores: cpus().length, loadBefore: loadavg()[0] },
  medianOfRounds: ROUNDS,
  store: { ...store, scriptHours: scriptHours(lines) },
  meetings: [await measureMeeting(USUAL), await measureMeeting(LARGEST)],
  consensusOf500Seats: consensus,
  roundOf500Seats: canShowBuilt ? await measureRound() : 'skipped: nothing has been built (npm run build)',
};
process.stdout.write(`${JSON.stringify({ ...figures, loadAfter: loadavg()[0] }, rounded, 2)}\n`);

/** Plays a meeting, opens it again as the storage process does, and then in windows. */
async function measureMeeting(size: MeetingSize) {
  const { userData, played } = userDataWith(size);
  const { commandsMs, ...what } = played;
  const opened = await openElsewhere(join(userData, 'data'));
  const windows = await windowsOn(userData);
  await stopAll(); // takes the folder away, also where there are no windows
  return { ...what, ...figuresOfCommands(commandsMs), ...opened, windows };
}

async function windowsOn(userData: string): Promise<WindowFigures | string> {
  if (!canShowBuilt) return 'skipped: nothing has been built (npm run build)';
  return (await measureWindows(userData)) ?? 'skipped: no browser on this machine';
}

function rounded(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}
