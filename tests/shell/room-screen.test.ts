// The room screen: a reader's window on another display, and what becomes of it when that display vanishes.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Announcement } from '../../app/answer.ts';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, until } from './motebok.ts';

const SCREEN = '/m1/room-screen';

/** A second display beside the first, as when a projector is plugged in; and its end. */
const plugIn = (app: RunningApp): Promise<void> =>
  app.evaluate(({ screen }) => {
    const second = { ...screen.displays[0], id: 2, bounds: { x: 1920, y: 0, width: 1280, height: 720 } };
    screen.displays.push(second);
    screen.emit('display-added', {}, second);
  });
const unplug = (app: RunningApp): Promise<void> =>
  app.evaluate(({ screen }) => {
    const [second] = screen.displays.splice(1, 1);
    screen.emit('display-removed', {}, second);
  });
const openRoom = (page: Page): Promise<null> =>
  page.evaluate(() => window.motebok.call('open-window', { view: 'room', meeting: 'm1' }));
const read = (page: Page) => page.evaluate(() => window.motebok.call('read-room-screen', { meeting: 'm1' }));
const roomBounds = (app: RunningApp): Promise<{ x: number; width: number; full: boolean } | null> =>
  app.evaluate((e) => {
    const windows = e.BrowserWindow.getAllWindows() as Electron.BrowserWindow[];
    const room = windows.find((each) => each.webContents.getURL().includes('room-screen'));
    return room ? { x: room.getBounds().x, width: room.getBounds().width, full: room.isFullScreen() } : null;
  });

describe.skipIf(!canShowWindows)('the room screen', () => {
  afterEach(stopAll);

  it('is a window beside the others where there is one display', async () => {
    const app = await startMotebok();
    const home = await app.window();
    await openRoom(home);
    await app.window(SCREEN);
    expect(await roomBounds(app)).toMatchObject({ full: false });
    expect(await read(home)).toEqual({ window: 'open', fullScreen: false, shows: { mode: 'follow' } });
  });

  it('fills the other display, leaves with it and comes back with it', async () => {
    const app = await startMotebok();
    const home = await app.window();
    await plugIn(app);
    await openRoom(home);
    await app.window(SCREEN);
    expect(await roomBounds(app)).toEqual({ x: 1920, width: 1280, full: true });
    await home.evaluate(() => {
      const heard: Announcement[] = [];
      Object.assign(window, { heard });
      window.motebok.onAnnouncement((announcement) => heard.push(announcement));
    });
    await unplug(app);
    await until(async () => (await read(home)).window === 'display-gone', 'the end of the screen');
    expect(await roomBounds(app)).toBeNull();
    const heard = await home.evaluate(() => (window as unknown as { heard: Announcement[] }).heard);
    expect(heard).toMatchObject([{ kind: 'room-screen', meeting: 'm1', screen: { window: 'display-gone' } }]);
    await plugIn(app);
    await until(async () => (await read(home)).window === 'open', 'the screen again');
    await home.evaluate(() => window.motebok.call('close-room-screen', { meeting: 'm1' }));
    await until(async () => (await read(home)).window === 'closed', 'the end that was asked for');
  });

  it('may read its meeting and nothing else, and hears no prose (W1)', async () => {
    const app = await startMotebok();
    const home = await app.window();
    await openRoom(home);
    const room = await app.window(SCREEN);
    const ask = (name: string, input: object): Promise<string> =>
      room.evaluate(([n, i]) => window.motebok.call(n as 'read-store', i as {}).then(() => 'answered', String), [
        name,
        input,
      ] as const);
    expect(await room.evaluate(() => window.motebok.call('read-window', {}))).toMatchObject({ role: 'reader' });
    expect(await ask('open-meeting', { meeting: 'm1' })).toBe('answered');
    for (const [name, input] of [
      ['read-register', {}],
      ['read-prose', { meeting: 'm1' }],
      ['run-command', { op: 'x', kind: 'next-speaker', meeting: 'm1' }],
      ['open-window', { view: 'secretary', meeting: 'm1' }],
      ['choose-folder', {}],
      ['set-room-screen', { meeting: 'm1', shows: { mode: 'blank' } }],
    ] as const)
      expect(await ask(name, input), name).toContain('NotForThisWindow');

    await room.evaluate(() => {
      const heard: Announcement[] = [];
      Object.assign(window, { heard });
      window.motebok.onAnnouncement((announcement) => heard.push(announcement));
    });
    const area = { op: 'area-1', kind: 'register-area', area: 'finnmark', name: 'Finnmark' };
    await home.evaluate((command) => window.motebok.call('run-command', command), area);
    await home.evaluate(() =>
      window.motebok.call('set-room-screen', { meeting: 'm1', shows: { mode: 'freeze', entry: 7 } }),
    );
    await until(
      () => room.evaluate(() => (window as unknown as { heard: Announcement[] }).heard.length > 0),
      'the freezing',
    );
    const heard = await room.evaluate(() => (window as unknown as { heard: Announcement[] }).heard);
    expect(heard).toMatchObject([{ kind: 'room-screen', screen: { shows: { mode: 'freeze', entry: 7 } } }]);
  });
});
