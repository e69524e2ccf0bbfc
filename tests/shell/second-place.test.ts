// The second place, restoring and rehearsals as windows see them: folders that a person chose, and stores that are never mixed.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from './motebok.ts';

const choose = async (app: RunningApp, page: Page, folder: string): Promise<void> => {
  await app.evaluate((e, chosen) => (e.control.answers.open = [{ canceled: false, filePaths: [chosen] }]), folder);
  expect(await page.evaluate(() => window.motebok.call('choose-folder', {}))).toEqual({ folder });
};
const openExample = (page: Page) => page.evaluate(() => window.motebok.call('open-example', {}));
const facts = (page: Page) => page.evaluate(() => window.motebok.call('read-store', {}));
const inStep = (page: Page): Promise<void> =>
  until(async () => (await facts(page)).secondPlace?.state === 'in-step', 'everything in the second place');

describe.skipIf(!canShowWindows)('from the windows', () => {
  afterEach(stopAll);

  it('a place that nobody has chosen is none; a chosen one is restored from on another laptop', async () => {
    const stick = temporaryFolder();
    const app = await startMotebok();
    const home = await app.window();
    const placed = (folder: string) =>
      home.evaluate((each) => window.motebok.call('choose-second-place', { folder: each }).catch(String), folder);
    expect(await placed(stick)).toContain('NotAllowed');
    await choose(app, home, stick);
    expect(await placed(stick)).toMatchObject({ folder: stick });
    const example = await openExample(home);
    await inStep(home);
    expect(await app.close()).toBe(0);

    const other = await startMotebok();
    const page = await other.window();
    await choose(other, page, stick);
    const restore = () =>
      page.evaluate((folder) => window.motebok.call('restore-store', { folder, acceptDamage: false }), stick);
    expect(await restore()).toMatchObject({ meetings: [example], damagedAtLine: null });
    expect(await page.evaluate(() => window.motebok.call('list-meetings', {}))).toMatchObject([example]);
    expect((await facts(page)).restored).toMatchObject({ meetings: [example] });
    expect(await restore()).toMatchObject({ failure: 'store-exists' });
  });

  it('a rehearsal has windows and a store of its own, is marked, and is thrown away', async () => {
    const app = await startMotebok();
    const home = await app.window();
    const { meeting } = (await openExample(home)) as { meeting: string };
    const started = await home.evaluate((each) => window.motebok.call('start-rehearsal', { meeting: each }), meeting);
    expect(started).toMatchObject({ meeting });
    const rehearsal = await app.window('/secretary');
    expect(await rehearsal.evaluate(() => window.motebok.call('read-window', {}))).toMatchObject({ rehearsal: true });
    expect(await facts(rehearsal)).toMatchObject({ test: true, rehearsal: { meeting } });
    expect((await facts(home)).rehearsal).toBeNull();

    const area = { op: 'only-here', kind: 'register-area', area: 'only-here', name: 'Bare her' };
    await rehearsal.evaluate((command) => window.motebok.call('run-command', command), area);
    const areas = await home.evaluate(async () => (await window.motebok.call('read-register', {})).areas);
    expect(areas.map((each) => each.area)).not.toContain('only-here');

    const folder = path.join(app.userData, 'data', 'rehearsals');
    expect(readdirSync(folder)).toHaveLength(1);
    const end = (page: Page) =>
      page.evaluate(() => window.motebok.call('end-rehearsal', { keep: false }).then(() => 'ended', String));
    expect(await end(home)).toContain('NotAllowed');

    const [listed] = await home.evaluate(() => window.motebok.call('list-rehearsals', {}));
    expect(listed).toMatchObject({ name: readdirSync(folder)[0], rehearsal: { meeting }, isOpen: true });
    expect(Object.keys(listed ?? {})).not.toContain('folder');
    const throwAway = (page: Page, name: string) =>
      page.evaluate(
        (each) => window.motebok.call('throw-away-rehearsal', { name: each }).then(JSON.stringify, String),
        name,
      );
    expect(await throwAway(home, listed?.name ?? '')).toContain('rehearsal-open');
    expect(await throwAway(home, '..')).toBe('null'); // a name that is none of theirs takes nothing away
    expect(await throwAway(rehearsal, listed?.name ?? '')).toContain('NotAllowed');
    expect(await rehearsal.evaluate(() => window.motebok.call('list-rehearsals', {}))).toEqual([]);
    const gone = await home.evaluate(() => window.motebok.call('open-rehearsal', { name: 'gone' }));
    expect(gone).toMatchObject({ failure: 'rehearsal-gone' });
    expect(readdirSync(folder)).toHaveLength(1);
    await end(rehearsal).catch(() => 'closed meanwhile');
    await until(() => readdirSync(folder).length === 0, 'the end of the copy');
    expect(await facts(home)).toMatchObject({ rehearsal: null, stopped: null });
    expect(existsSync(path.join(app.userData, 'data', 'motebok.db'))).toBe(true);
  });
});
