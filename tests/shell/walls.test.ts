// What no page may do, whatever stands in it. Over the stand-in this says nothing about Chromium's sandbox.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appUrl, type RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from './motebok.ts';

describe.skipIf(!canShowWindows)('the walls of a window', () => {
  let app: RunningApp;
  let page: Page;

  beforeAll(async () => {
    app = await startMotebok();
    page = await app.window();
  });
  afterAll(stopAll);

  it('there is no Node behind the page, and only two functions of ours', async () => {
    expect(await page.evaluate('[typeof require, typeof process, typeof Buffer, typeof module]')).toEqual(
      Array(4).fill('undefined'),
    );
    expect(await page.evaluate('Object.entries(motebok).map(([name, value]) => `${name}: ${typeof value}`)')).toEqual([
      'call: function',
      'onAnnouncement: function',
    ]);
    expect(await page.evaluate("[Object.isFrozen(motebok), Reflect.set(window, 'motebok', 1)]")).toEqual([true, false]);
  });

  it('inline scripts, eval, frames and the network are stopped by the policy', async () => {
    const stopped = await page.evaluate(async () => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.add(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'window.wasHere = true';
      const frame = document.createElement('iframe');
      frame.src = '/index.html';
      document.head.append(script);
      document.body.append(frame);
      await fetch('https://example.org/').catch(() => undefined);
      // In a turn of its own: what the debugging protocol runs directly is let through by the policy.
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          try {
            (0, eval)('window.wasHere = true'); // oxlint-disable-line eslint/no-eval -- it is what is stopped
          } catch {
            directives.add('eval');
          }
          resolve();
        }),
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      frame.remove();
      return { directives: [...directives].toSorted(), wasHere: 'wasHere' in window };
    });
    expect(stopped.wasHere).toBe(false);
    expect(stopped.directives).toEqual(expect.arrayContaining(['connect-src', 'eval', 'frame-src', 'script-src-elem']));
  });

  it('nothing that is not of the app is asked of a network', async () => {
    await page.evaluate("void Object.assign(new Image(), { src: 'https://example.org/a.png' })");
    const reached = await app.evaluate((e) =>
      e.control.log
        .filter(({ what }: { what: string }) => what === 'network-refused')
        .map(({ detail }: { detail: string }) => detail),
    );
    expect(reached).toEqual([]); // Had it come so far, the stand-in would have refused it there.
  });

  it.each(['https://example.org/', 'app://motebok/other.html', 'data:text/html,hello'])(
    'the page does not leave for %s',
    async (url) => {
      const before = appUrl(page);
      await page.evaluate((to) => location.assign(to), url.replace('app://motebok', ''));
      await page.waitForTimeout(200);
      expect(appUrl(page)).toBe(before);
    },
  );

  it('no window is opened for a page', async () => {
    const before = await app.evaluate((e) => e.BrowserWindow.getAllWindows().length);
    await page.evaluate(
      "void [window.open('https://example.org/'), window.open('/index.html'), window.open('about:blank')]",
    );
    await page.waitForTimeout(500);
    expect(await app.evaluate((e) => e.BrowserWindow.getAllWindows().length)).toBe(before);
    expect(await app.evaluate((e) => e.control.opened)).toEqual([]);
    expect(await app.windows()).toHaveLength(before);
  });

  it('no permission is granted, and a microphone is not given', async () => {
    const { states, microphone } = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
      const queried = names.map(async (name) => (await navigator.permissions.query({ name })).state);
      const asked = navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      );
      return { states: await Promise.all(queried), microphone: await asked };
    });
    expect(states).not.toContain('granted');
    expect(microphone).toBe('denied');
  });

  it("the app's own answer to a permission is no", async () => {
    const answers = await app.evaluate((e, isElectron) => {
      if (isElectron) return [false, false]; // Electron does not hand out its handlers; the page has asked already.
      const { permissionRequestHandler, permissionCheckHandler } = e.session.defaultSession;
      const contents = e.BrowserWindow.getAllWindows()[0].webContents;
      let answer: boolean | undefined;
      permissionRequestHandler(contents, 'media', (isGranted: boolean) => (answer = isGranted), {});
      return [answer, permissionCheckHandler(contents, 'media', 'app://motebok', {})];
    }, app.isElectron);
    expect(answers).toEqual([false, false]);
  });

  it('a call that is none is stopped before it leaves the page', async () => {
    const words = await page.evaluate(() => window.motebok.call('quit' as never, {} as never).catch(String));
    expect(words).toContain('no such call: quit');
  });

  describe('a window that somebody else has made', () => {
    /** It has a preload script that passes everything on, as an attacker's would. */
    const openForeign = async (address: string): Promise<Page> => {
      const preload = path.join(temporaryFolder(), 'preload.cjs');
      writeFileSync(
        preload,
        `const { contextBridge, ipcRenderer } = require('electron');
         contextBridge.exposeInMainWorld('raw', (...args) => ipcRenderer.invoke('call', ...args));`,
      );
      await app.evaluate(
        async (e, [script, url]) => {
          const window = new e.BrowserWindow({ show: false, webPreferences: { preload: script, sandbox: true } });
          await window.loadURL(url);
        },
        [preload, address] as const,
      );
      return app.window(address);
    };

    it('is not answered, though it shows a page of ours', async () => {
      const foreign = await openForeign('app://motebok/index.html?foreign');
      const words = await foreign.evaluate("raw('list-meetings', {}).catch(String)");
      expect(words).toContain('NotFromOurWindow: a window that was not opened for this');
    });
  });

  it('the windows were made as they should be', async () => {
    const preferences = await app.evaluate((e, isElectron) => {
      const window = e.BrowserWindow.getAllWindows()[0];
      return isElectron ? window.webContents.getLastWebPreferences() : window.options.webPreferences;
    }, app.isElectron);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
  });

  it('has the menu in Norwegian, and no undo that would take the key from the page', async () => {
    const labels = await app.evaluate((e) => {
      const items: { role?: string; label: string; submenu?: { items: unknown[] } }[] = [];
      const collect = (list: typeof items): void => {
        for (const item of list) {
          items.push(item);
          collect((item.submenu?.items ?? []) as typeof items);
        }
      };
      collect(e.Menu.getApplicationMenu().items);
      return items.map(({ label }) => label);
    });
    expect(labels).toEqual(expect.arrayContaining(['Rediger', 'Kopier', 'Lim inn', 'Avslutt', 'Hele skjermen']));
    if (process.platform !== 'darwin') expect(labels).not.toContain('Angre');
  });

  it('a page that falls comes back by itself', async () => {
    const own = await startMotebok();
    const window = await own.window();
    window.goto('chrome://crash').catch(() => {});
    await until(
      () =>
        own.evaluate(
          (e) =>
            !e.BrowserWindow.getAllWindows()[0].webContents.isCrashed() &&
            !e.BrowserWindow.getAllWindows()[0].webContents.isLoading(),
        ),
      'the page',
    );
    await own.kill();
  });
});
