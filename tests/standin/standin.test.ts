// The stand-in shows a small app as Electron would. These tests say nothing about Chromium's sandbox, nor about Electron itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { findChromium } from '../../standin/find-chromium.ts';
import { appUrl, launch, type LaunchOptions, type RunningApp } from '../../standin/launch.ts';

process.env.STANDIN = '1'; // It is the stand-in that is tested here, also where Electron is.
const MAIN = fileURLToPath(new URL('fixture/main.mjs', import.meta.url));
const hasBrowser = findChromium() !== undefined;
if (!hasBrowser) console.warn('No Chromium, Chrome or Edge on this machine: the tests of the stand-in are skipped.');

const started: RunningApp[] = [];

async function start(options: LaunchOptions = {}): Promise<RunningApp> {
  const app = await launch(MAIN, options);
  started.push(app);
  return app;
}

async function until(isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (let i = 0; i < 500; i++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came: ${what}`);
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
};

/** A process whose parent is gone may stay in the table until init looks after it. */
function isZombie(pid: number): boolean {
  return existsSync(`/proc/${pid}/stat`) && /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** All processes that have been given this folder: the main process and every part of the browser. */
function processesOf(userData: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(userData);
    } catch {
      return false; // It has left meanwhile.
    }
  });
}

describe.skipIf(!hasBrowser)('the stand-in', { timeout: 30_000 }, () => {
  let app: RunningApp;
  let page: Page;

  beforeAll(async () => {
    app = await start({ args: ['--two'] });
    page = await app.window(0);
  }, 30_000);

  afterAll(async () => {
    await Promise.all(
      started.filter(({ child }) => child.exitCode === null && child.signalCode === null).map((each) => each.kill()),
    );
  });

  const opened = (): Promise<string[]> => app.evaluate((e) => e.control.opened);
  const noted = (what: string): Promise<number> =>
    app.evaluate((e, wanted) => e.control.log.filter((n: { what: string }) => n.what === wanted).length, what);

  describe('a window', () => {
    it("shows the app's page under the app's address", async () => {
      expect(await page.title()).toBe('Fixture');
      expect(appUrl(page)).toMatch(/^app:\/\/bundle\/page\.html/);
      expect(await app.evaluate((e) => e.BrowserWindow.getAllWindows()[0].webContents.getURL())).toBe(
        'app://bundle/page.html',
      );
    });

    it('keeps what comes after # in its address', async () => {
      const own = await start();
      await own.window();
      const address = await own.evaluate(async (e) => {
        const { webContents } = e.BrowserWindow.getAllWindows()[0];
        await webContents.loadURL('app://bundle/page.html?again#/a/place');
        return webContents.getURL();
      });
      expect(address).toBe('app://bundle/page.html?again#/a/place');
      expect(await (await own.window(0)).evaluate('location.hash')).toBe('#/a/place');
      await own.kill();
    });

    it('has no Node in the page, and nothing of the stand-in', async () => {
      expect(
        await page.evaluate(
          '[typeof require, typeof process, typeof Buffer, typeof __standinSend, typeof __standinReceive]',
        ),
      ).toEqual(Array(5).fill('undefined'));
    });

    it('comes up in the size it was made with', async () => {
      expect(await page.evaluate('[innerWidth, innerHeight]')).toEqual([900, 600]);
    });

    it('zooms, and follows the theme', async () => {
      await app.evaluate((e) => {
        e.nativeTheme.themeSource = 'dark';
        for (const window of e.BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(2);
      });
      await until(async () => (await page.evaluate('innerWidth')) === 450, 'the zoom');
      await until(async () => page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches'), 'the dark theme');
      await app.evaluate((e) => {
        e.nativeTheme.themeSource = 'system';
        for (const window of e.BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(1);
      });
      await until(async () => (await page.evaluate('innerWidth')) === 900, 'the zoom back');
    });

    it('prints to PDF and can be photographed', async () => {
      const [pdf, png, size] = await app.evaluate(async (e) => {
        const { webContents } = e.BrowserWindow.getAllWindows()[0];
        const image = await webContents.capturePage();
        return [
          (await webContents.printToPDF({ pageSize: 'A4' })).subarray(0, 5),
          image.toPNG().subarray(1, 4),
          image.getSize(),
        ];
      });
      expect(Buffer.from(pdf).toString()).toBe('%PDF-');
      expect(Buffer.from(png).toString()).toBe('PNG');
      expect(size).toEqual({ width: 900, height: 600 });
    });
  });

  describe('messages', () => {
    it('carry what the structured clone algorithm carries', async () => {
      const kinds = await page.evaluate(`(async () => {
        const value = { map: new Map([[1, new Set([2])]]), date: new Date(7), big: 10n, bytes: new Uint8Array([1, 2, 3]), gone: undefined, nan: NaN };
        const back = await api.echo(value);
        return [back.map.get(1).has(2), back.date.getTime(), String(back.big), back.bytes instanceof Uint8Array, back.bytes[2], 'gone' in back, back.nan];
      })()`);
      expect(kinds).toEqual([true, 7, '10', true, 3, true, NaN]);
    });

    it('word errors as Electron does', async () => {
      expect(await page.evaluate('api.fail().catch((e) => e.message)')).toBe(
        "Error invoking remote method 'fail': TypeError: the words of the handler",
      );
      expect(await page.evaluate('api.nobody().catch((e) => e.message)')).toBe(
        "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
      );
    });

    it('refuse functions and symbols', async () => {
      expect(await page.evaluate('api.echo(() => 1).catch((e) => e.message)')).toBe('An object could not be cloned.');
      expect(await page.evaluate('(async () => api.echo(Symbol()))().catch((e) => e.message)')).toBe(
        'An object could not be cloned.',
      );
    });

    it('know the frame and the window they come from', async () => {
      expect(await page.evaluate('api.sender()')).toEqual({
        url: 'app://bundle/page.html',
        origin: 'app://bundle',
        isMain: true,
        window: 1,
      });
      const second = await app.window('?second');
      expect(await second.evaluate('api.sender()')).toMatchObject({ url: 'app://bundle/page.html?second', window: 2 });
    });

    it('reach both windows, which have painted them 50 ms after the click', async () => {
      const second = await app.window('?second');
      const times: number[] = [];
      for (let i = 0; i < 10; i++) {
        const count = (await page.locator('li').count()) + 1;
        const clicked = await page.evaluate<number>(
          `(document.getElementById('tell').click(), performance.timeOrigin + performance.now())`,
        );
        const painted = await Promise.all(
          [page, second].map((each) =>
            each.locator(`li:nth-child(${count})[data-painted]`).getAttribute('data-painted'),
          ),
        );
        times.push(Math.max(...painted.map(Number)) - clicked);
      }
      times.sort((a, b) => a - b);
      expect(times[5]).toBeLessThan(50); // The middle one: a busy machine may lose a turn.
    });
  });

  describe('the exposed api', () => {
    it('is frozen, and cannot be replaced', async () => {
      expect(
        await page.evaluate(
          `[Object.isFrozen(api), Object.isFrozen(api.nested.list[1]), Reflect.set(window, 'api', 1), delete globalThis.gone]`,
        ),
      ).toEqual([true, true, false, true]);
    });

    it('lets functions go both ways', async () => {
      expect(await page.evaluate('api.twice((n) => n * 10)')).toBe(30);
      expect(await page.evaluate(`api.argument`)).toBe('--hello=there');
    });

    it('stops calling a listener that has been taken off', async () => {
      await page.evaluate(`window.heard = []; window.off = api.onNews((text) => heard.push(text))`);
      await app.evaluate((e) => e.BrowserWindow.getAllWindows()[0].webContents.send('news', 'one'));
      await until(async () => (await page.evaluate('heard.length')) === 1, 'the first news');
      await page.evaluate('off()');
      await app.evaluate((e) => e.BrowserWindow.getAllWindows()[0].webContents.send('news', 'two'));
      await page.evaluate('api.echo(1)');
      expect(await page.evaluate('heard')).toEqual(['one']);
    });

    it('says that a page cannot know where a file lies', async () => {
      expect(await page.evaluate(`api.pathOf(new File([], 'x'))`)).toBe('');
    });
  });

  describe('walls', () => {
    it("the page's policy stops inline scripts, eval and the network", async () => {
      const stopped = await page.evaluate(`(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 1';
        document.head.append(script);
        const violation = new Promise((resolve) => document.addEventListener('securitypolicyviolation', (e) => e.violatedDirective === 'connect-src' && resolve(e.violatedDirective)));
        const fetched = await fetch('https://example.org/').then(() => 'came through', () => 'stopped');
        return [window.hacked, await violation, fetched];
      })()`);
      expect(stopped).toEqual([undefined, 'connect-src', 'stopped']);
    });

    it('an image from outside does not load', async () => {
      const loads = `new Promise((resolve) => { const i = new Image(); i.onload = () => resolve(true); i.onerror = () => resolve(false); i.src = 'https://example.org/x.png' })`;
      expect(await page.evaluate(loads)).toBe(false);
    });

    it("the app's scheme answers fetch by both names, with a body", async () => {
      expect(await page.evaluate(`fetch('/echo', { method: 'POST', body: 'blåbær' }).then((r) => r.text())`)).toBe(
        'blåbær',
      );
      expect(await page.evaluate(`fetch('/nothing').then((r) => r.status)`)).toBe(404);
    });

    it('no page opens a window: the app is asked, and nothing stays', async () => {
      const before = page.context().pages().length;
      await app.evaluate((e) => void (e.control.opened.length = 0));
      await page.evaluate(`void window.open('https://example.org/opened')`);
      await page.locator('#out').click();
      await until(async () => (await opened()).length === 2, 'both questions');
      expect(await opened()).toEqual(['https://example.org/opened', 'https://example.org/']);
      await until(() => page.context().pages().length === before, 'the end of the pages');
    });

    it('no page leaves the app', async () => {
      const address = page.url();
      await page.evaluate(`void (location.href = 'https://example.org/away')`);
      await until(async () => (await noted('navigation-prevented')) === 1, 'the refusal');
      expect(page.url()).toBe(address);
      expect(await page.evaluate('api.echo(1)')).toBe(1);
    });

    it('a redirect is announced', async () => {
      const second = await app.window('?second');
      await app.evaluate((e) => {
        const [, window] = e.BrowserWindow.getAllWindows();
        window.webContents.once('will-redirect', (_event: unknown, url: string) =>
          e.control.opened.push(`redirect ${url}`),
        );
      });
      await second.evaluate(`void (location.href = '/moved')`);
      await second.waitForURL(/moved$/);
      expect((await opened()).at(-1)).toBe('redirect app://bundle/page.html?moved');
      await app.evaluate((e) => e.BrowserWindow.getAllWindows()[1].loadURL('app://bundle/page.html?second'));
    });
  });

  describe('the desktop', () => {
    it('answers a dialog as the test has said, and otherwise with Cancel', async () => {
      expect(await page.evaluate('api.ask()')).toEqual({ canceled: true, filePath: '' });
      await app.evaluate((e) => void (e.control.answers.save = [{ canceled: false, filePath: 'x.csv' }]));
      expect(await page.evaluate('api.ask()')).toEqual({ canceled: false, filePath: 'x.csv' });
      expect(
        await app.evaluate((e) => e.dialog.showMessageBox({ message: 'Delete?', buttons: ['Delete', 'Cancel'] })),
      ).toMatchObject({ response: 1 });
    });

    it('a menu item works by click and by key', async () => {
      const items = page.locator('li', { hasText: 'menu' });
      const before = await items.count();
      await app.evaluate((e) => e.Menu.getApplicationMenu().getMenuItemById('new').click());
      await until(async () => (await items.count()) === before + 1, 'the click');
      await page.keyboard.press('Control+n');
      await until(async () => (await items.count()) === before + 2, 'the key');
    });

    it('what is not there is refused by name', async () => {
      const words = (call: string): Promise<string> =>
        app
          .evaluate((e, source) => new Function('e', source)(e), call)
          .then(
            () => 'nothing was refused',
            (error: Error) => /^(?:\w+: )?(.*)$/m.exec(error.message)![1]!,
          );
      expect(await words('new e.Tray("x")')).toBe('stand-in: new Tray() is not there');
      expect(await words('e.app.getAppMetrics()')).toBe('stand-in: App.getAppMetrics is not there');
      expect(await words('e.BrowserWindow.getAllWindows()[0].setVibrancy("x")')).toBe(
        'stand-in: BrowserWindow.setVibrancy is not there',
      );
      expect(await words('e.session.fromPartition("x")')).toBe("stand-in: session.fromPartition('x') is not there");
      expect(await words('e.BrowserWindow.getAllWindows()[0].webContents.on("before-input-event", () => {})')).toBe(
        "stand-in: the event 'before-input-event' of WebContents never comes",
      );
      expect(await words('new e.BrowserWindow({ webPreferences: { sandbox: false } })')).toBe(
        'stand-in: webPreferences.sandbox: false is not there',
      );
      expect(await words('new e.BrowserWindow({ kiosk: true })')).toBe(
        "stand-in: the window option 'kiosk' is not there",
      );
      expect(await page.evaluate('(() => { try { api.unknown() } catch (e) { return e.message } })()')).toBe(
        'stand-in: ipcRenderer.sendSync is not there',
      );
      expect(await page.evaluate('(() => { try { api.nodeModule() } catch (e) { return e.message } })()')).toBe(
        "stand-in: require('fs') in a sandboxed preload script is not there",
      );
    });
  });

  describe('utility processes', () => {
    it('answer, with bytes as bytes, and say when they end', async () => {
      expect(await page.evaluate('api.store({ a: 1n })')).toEqual([{ a: 1n }, 'Object']);
      expect(await page.evaluate('api.store(new Uint8Array([1])).then(([, kind]) => kind)')).toBe('Uint8Array');
      await page.evaluate(`void api.store('exit')`);
      await until(() => app.evaluate(() => (globalThis as any).storage.events.length === 2), 'the end');
      expect(await app.evaluate(() => (globalThis as any).storage.events)).toEqual(['spawn', 'exit 3']);
    });
  });

  describe('from start to end', () => {
    it('has written nothing to its streams that nobody asked for', () => {
      const words = app
        .stderr()
        .split('\n')
        .filter((line) => /stand-in|warning|Unable/i.test(line));
      expect(words).toEqual([]);
    });

    it('a second instance hands over its command line and leaves; a later run finds the data', async () => {
      const first = await start();
      const window = await first.window();
      await window.evaluate(`api.keep('blåbær')`);
      const second = await start({ userData: first.userData, args: ['report.json'] });
      expect(await new Promise((resolve) => second.child.once('exit', resolve))).toBe(0);
      await until(() => first.evaluate(() => (globalThis as any).second !== undefined), 'the message');
      expect(await first.evaluate(() => (globalThis as any).second)).toEqual({
        last: 'report.json',
        data: { hello: 'first' },
      });
      expect(await first.close()).toBe(0);

      const again = await start({ userData: first.userData });
      expect(await (await again.window()).evaluate('api.kept()')).toBe('blåbær');
      expect(await again.close()).toBe(0);
    });

    it('a window that is closed is gone, and the last one takes the app along', async () => {
      const own = await start({ args: ['--two'] });
      const [first, second] = [await own.window(0), await own.window('?second')];
      await own.evaluate((e) => {
        e.BrowserWindow.getAllWindows()[0].once('close', (event: Event) => event.preventDefault());
      });
      await first.evaluate('void setTimeout(() => window.close())');
      await second.evaluate('void setTimeout(() => window.close())');
      await until(async () => (await own.windows()).length === 1, 'the end of the second');
      expect(await own.evaluate((e) => e.BrowserWindow.getAllWindows().length)).toBe(1);
      await own.evaluate((e) => void setImmediate(() => e.BrowserWindow.getAllWindows()[0].close()));
      expect(await new Promise((resolve) => own.child.once('exit', resolve))).toBe(0);
    });

    it('a page that crashes is reported', async () => {
      const own = await start();
      const window = await own.window();
      await own.evaluate((e) => {
        const report = (_event: unknown, { reason }: { reason: string }): void => e.control.opened.push(reason);
        e.BrowserWindow.getAllWindows()[0].webContents.on('render-process-gone', report);
      });
      window.goto('chrome://crash').catch(() => {});
      await until(() => own.evaluate((e) => e.control.opened.length === 1), 'the report');
      expect(await own.evaluate((e) => e.control.opened)).toEqual(['crashed']);
      await own.kill();
    });

    it.skipIf(process.platform !== 'linux')('kill -9 leaves no process behind', async () => {
      const own = await start();
      await own.window();
      const storage = await own.evaluate<number>(() => (globalThis as any).storage.pid);
      const all = [...processesOf(own.userData), storage];
      expect(all.length).toBeGreaterThan(3);
      await own.kill();
      await until(() => !all.some(isAlive), 'the end of all processes');
    });
  });
});
