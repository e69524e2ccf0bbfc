// The store and the windows: where data lies, what a person is told when the store cannot be opened or stops, and how the app leaves.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from './motebok.ts';

const AREA = { op: 'area-1', kind: 'register-area', area: 'finnmark', name: 'Finnmark' };

const run = (page: Page, command: object): Promise<unknown> =>
  page.evaluate((input) => window.motebok.call('run-command', input as Record<string, unknown>), command);
const areas = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await window.motebok.call('read-register', {})).areas.map(({ area }) => area));
const notice = (app: RunningApp): Promise<Page> => app.window('/notice.html');
const windowCount = (app: RunningApp): Promise<number> => app.evaluate((e) => e.BrowserWindow.getAllWindows().length);

/** Whether a page is another document than the one that has been told something (`window.told`). */
const hasBegunAnew = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.readyState === 'complete' && window.told === undefined").catch(() => false);

/** The storage process of an app, found by the data folder on its command line. */
function storagePid(dataDir: string): number | undefined {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).find((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words.includes(dataDir) && words.some((word) => word.endsWith('storage.js'));
    } catch {
      return false; // It has left meanwhile.
    }
  });
}

describe.skipIf(!canShowWindows)('the store behind the windows', () => {
  afterEach(stopAll);

  it('lies in the folder of user data, or where it is told to, and is there again', async () => {
    const userData = temporaryFolder();
    const usual = await startMotebok({ userData });
    await run(await usual.window(), AREA);
    expect(await usual.close()).toBe(0);
    expect(readdirSync(path.join(userData, 'data'))).toContain('motebok.db');

    const named = temporaryFolder();
    const other = await startMotebok({ userData, args: [`--data-dir=${named}`] });
    expect(await areas(await other.window())).toEqual([]);
    expect(await other.close()).toBe(0);
    expect(readdirSync(named)).toContain('motebok.db');

    const again = await startMotebok({
      userData: temporaryFolder(),
      env: { MOTEBOK_DATA_DIR: path.join(userData, 'data') },
    });
    expect(await areas(await again.window())).toEqual(['finnmark']);
    expect(await again.close()).toBe(0);
  });

  it('is closed before the app leaves: all is in one file', async () => {
    const app = await startMotebok();
    await run(await app.window(), AREA);
    expect(await app.close()).toBe(0);
    expect(readdirSync(path.join(app.userData, 'data'))).not.toContain('motebok.db-wal');
  });

  it('says in words that another instance has it, and opens when that has left', async () => {
    const dataDir = temporaryFolder();
    const first = await startMotebok({ args: [`--data-dir=${dataDir}`] });
    await run(await first.window(), AREA);
    const second = await startMotebok({ args: [`--data-dir=${dataDir}`] });
    const words = await notice(second);
    expect(await words.title()).toBe('Møteboken kan ikke åpnes');
    expect(await words.locator('main').innerText()).toContain('allerede åpen i et annet vindu eller program');
    expect(await windowCount(second)).toBe(1);

    await words.evaluate('void (window.told = true)');
    await words.getByRole('link', { name: 'Åpne møteboken på nytt' }).click();
    await until(() => hasBegunAnew(words), 'the notice once more'); // It is still in use.
    expect(await windowCount(second)).toBe(1);

    expect(await first.close()).toBe(0);
    await (await notice(second)).getByRole('link', { name: 'Åpne møteboken på nytt' }).click();
    const home = await second.window('/index.html');
    expect(await areas(home)).toEqual(['finnmark']);
    await until(async () => (await windowCount(second)) === 1, 'the end of the notice');
  });

  it('never makes an empty book in place of one that cannot be read', async () => {
    const userData = temporaryFolder();
    const file = path.join(userData, 'data/motebok.db');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'this was a book once');
    const app = await startMotebok({ userData, args: ['--language=nn'] });
    const words = await notice(app);
    expect(await words.locator('main').innerText()).toContain('Fila er ikkje ei møtebok');
    expect(await words.evaluate('typeof motebok')).toBe('undefined');
    await words.getByRole('link', { name: 'Avslutt' }).click();
    expect(await new Promise((resolve) => app.child.once('exit', resolve))).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('this was a book once');
  });

  it('the notice is read with the keyboard alone', async () => {
    const userData = temporaryFolder();
    writeFileSync(path.join(userData, 'data'), 'a file where the folder should be');
    const words = await notice(await startMotebok({ userData }));
    await words.keyboard.press('Tab');
    expect(await words.evaluate('document.activeElement.textContent')).toBe('Åpne møteboken på nytt');
    expect(await words.locator('html').getAttribute('lang')).toBe('nb');
    expect(await words.locator('h1').count()).toBe(1);
  });

  it.skipIf(process.platform !== 'linux')(
    'its sudden end is told to every window, and it is opened again with all that was acknowledged',
    async () => {
      const app = await startMotebok();
      const home = await app.window('/index.html');
      await run(home, AREA);
      await home.evaluate(() => window.motebok.call('open-window', { view: 'chair', meeting: 'm 1/2' }));
      const chair = await app.window('#/meeting/m%201%2F2/chair');
      for (const page of [home, chair]) {
        await page.evaluate(() => {
          window.motebok.onAnnouncement((announcement) => Object.assign(window, { told: announcement }));
        });
      }
      process.kill(storagePid(path.join(app.userData, 'data'))!, 'SIGKILL');
      for (const page of [home, chair]) {
        await until(() => page.evaluate('window.told !== undefined'), 'the news');
        expect(await page.evaluate('window.told')).toMatchObject({ kind: 'stopped', fault: 'ended' });
      }
      expect(await home.evaluate(() => window.motebok.call('list-meetings', {}).catch(String))).toContain('has ended');

      const words = await notice(app);
      expect(await words.title()).toBe('Lagringen har stoppet');
      await words.getByRole('link', { name: 'Åpne møteboken på nytt' }).click();
      await until(() => hasBegunAnew(home), 'the page');
      await until(() => hasBegunAnew(chair), 'the page');
      expect(await areas(home)).toEqual(['finnmark']);
      expect(await areas(chair)).toEqual(['finnmark']);
      await until(async () => (await windowCount(app)) === 2, 'the end of the notice');
      expect(await app.close()).toBe(0);
    },
  );

  it('a second start brings the first to the front, and leaves', async () => {
    const first = await startMotebok();
    await first.window();
    const second = await startMotebok({ userData: first.userData });
    expect(await new Promise((resolve) => second.child.once('exit', resolve))).toBe(0);
    expect(await windowCount(first)).toBe(1);
  });
});

describe.skipIf(!canShowWindows)('the desk', () => {
  afterEach(stopAll);

  it('opens each page once, and knows what each window was opened for', async () => {
    const app = await startMotebok();
    const home = await app.window('/index.html');
    for (const view of ['secretary', 'chair', 'secretary'] as const)
      await home.evaluate((place) => window.motebok.call('open-window', place), { view, meeting: 'm1' });
    const read = (page: Page) => page.evaluate(() => window.motebok.call('read-window', {}));
    expect(await read(home)).toEqual({ view: 'home', meeting: null, role: 'keeper', rehearsal: false });
    expect(await read(await app.window('/m1/chair'))).toEqual({
      view: 'chair',
      meeting: 'm1',
      role: 'chair',
      rehearsal: false,
    });
    expect(await read(await app.window('/m1/secretary'))).toEqual({
      view: 'secretary',
      meeting: 'm1',
      role: 'keeper',
      rehearsal: false,
    });
    expect(await windowCount(app)).toBe(3);
  });

  it("lets the chair's window open none that may do more than itself (W1)", async () => {
    const app = await startMotebok();
    const home = await app.window('/index.html');
    await home.evaluate(() => window.motebok.call('open-window', { view: 'chair', meeting: 'm1' }));
    const chair = await app.window('/m1/chair');
    const open = (page: Page) =>
      page.evaluate(() => window.motebok.call('open-window', { view: 'secretary', meeting: 'm1' }).catch(String));
    expect(await open(chair)).toContain('NotAllowed');
    expect(await open(home)).toBeNull();
  });

  it('exports only where a person has chosen, and shows only what was exported', async () => {
    const app = await startMotebok();
    const home = await app.window();
    const folder = temporaryFolder();
    const choose = () => home.evaluate(() => window.motebok.call('choose-folder', {}));
    const exportTo = (place: string) =>
      home.evaluate(
        (to) =>
          window.motebok
            .call('sign-and-export', { meeting: 'm1', folder: to, password: '' })
            .then((result) => JSON.stringify(result), String),
        place,
      );
    expect(await choose()).toBeNull();
    expect(await exportTo(folder)).toContain('NotAllowed');
    await app.evaluate((e, chosen) => (e.control.answers.open = [{ canceled: false, filePaths: [chosen] }]), folder);
    expect(await choose()).toEqual({ folder });
    expect(await exportTo(folder)).not.toContain('NotAllowed');
    const show = await home.evaluate(
      (file) => window.motebok.call('show-export', { path: file }).catch(String),
      path.join(folder, 'any.asice'),
    );
    expect(show).toContain('NotAllowed');
    expect(await app.evaluate((e) => e.control.opened)).toEqual([]);
    expect(existsSync(folder)).toBe(true);
  });
});
