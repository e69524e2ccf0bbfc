// The figures for the largest meeting, where the machine has time for it (MOTEBOK_LONG).
import { expect, test } from 'vitest';
import { measureLargeMeeting } from './large-meeting.ts';

test.skipIf(!process.env['MOTEBOK_LONG'])(
  '100,000 entries are readable within a second and checked within three',
  { timeout: 600_000 },
  async () => {
    const figures = await measureLargeMeeting({ entries: 100_000, people: 500, items: 60, seed: 7 });
    console.log(JSON.stringify(figures));
    expect(figures.p99Ms).toBeLessThan(20);
    expect(figures.checkedMs).toBeLessThan(3000);
    expect(figures.liveMb).toBeLessThan(200);
  },
);
