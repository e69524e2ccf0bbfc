/** A meeting whose log was changed on the disk: its pages say so and it takes nothing, and the other meetings go on (L1). */
import path from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { preparation, readExample } from '../../app/example.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder } from '../shell/motebok.ts';
import { goTo, MEETING, said, shownEntry } from './example.ts';

const OTHER = 'another';

/** Two meetings, of which somebody has changed the first on the disk. */
function changeOneOfTwo(userData: string): void {
  const folder = path.join(userData, 'data');
  const store = openStore({ folder, test: true });
  const runner = new Runner(store, scriptClock('broken', 0), seededSalt('broken'));
  const lines = preparation(readExample());
  for (const line of lines) runner.run(line);
  const { kind, ...planned } = lines.find((each) => each.kind === 'plan-meeting') ?? expect.unreachable();
  expect(runner.run({ ...planned, kind, op: 'another', meeting: OTHER }).outcome).toBe('done');
  store.close();
  const database = new SqliteDatabase(path.join(folder, 'motebok.db'));
  database.exec('drop trigger log_content_is_never_updated');
  database.prepare(`update log_content set body = body || ' ' where meeting = ? and seq = 3`).run(MEETING);
  database.close();
}

describe.skipIf(!canShowWindows)('a log that does not hold', () => {
  afterEach(stopAll);

  it('stops its own meeting, and no other', async () => {
    const userData = temporaryFolder();
    changeOneOfTwo(userData);
    const page = await (await startMotebok({ userData })).window();
    await page.evaluate((hash) => void (window.location.hash = hash), `#/meeting/${MEETING}/plan`);
    await page.locator('.stopped[data-fault="log-does-not-hold"]').waitFor();
    expect(await said(page, '.stopped')).toContain('Dette møtet er stoppet. Ingenting mer blir skrevet i det.');

    await goTo(page, 'plan', OTHER);
    expect(await page.locator('.stopped').count()).toBe(0);
    const before = await shownEntry(page);
    const outcome = await page.evaluate(async (meeting) => {
      const command = { op: 'x', kind: 'change-meeting', meeting, place: 'Tana' };
      return (await window.motebok.call('run-command', command)).outcome;
    }, OTHER);
    expect(outcome).toBe('done');
    await page.locator(`[data-entry="${before + 1}"]`).waitFor();
  });
});
