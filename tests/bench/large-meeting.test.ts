// The figures for the largest meeting, where the machine has time for it (MOTEBOK_LONG). Some room is left for a busy machine;
// the figures themselves are those of `node tests/bench/large-meeting.ts` on a quiet one.
import { expect, test } from 'vitest';
import { LARGEST } from './arguments.ts';
import { measureLargeMeeting } from './large-meeting.ts';

test.skipIf(!process.env['MOTEBOK_LONG'])(
  '100,000 entries about the word are readable and checked in seconds',
  { timeout: 600_000 },
  async () => {
    const figures = await measureLargeMeeting(LARGEST);
    console.log(JSON.stringify(figures));
    expect(figures.queueEntries).toBeGreaterThanOrEqual(100_000);
    expect(figures.p99Ms).toBeLessThan(20);
    expect(figures.checkedMs).toBeLessThan(3000);
    expect(figures.liveMb).toBeLessThan(200);
  },
);
