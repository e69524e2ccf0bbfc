/** The shells that the contract is held against: the app in this process, and the built app in windows. */
import type { Page } from 'playwright-core';
import type { Announcement } from '../../app/answer.ts';
import { openApp } from '../../app/app.ts';
import type { Call } from '../../app/contract.ts';
import { startMotebok, stopAll, temporaryFolder } from '../shell/motebok.ts';

/** One window, or what stands for one: it calls, and hears what was committed. */
export type ContractWindow = { call: Call; heard(): Promise<readonly Announcement[]> };

/** One running app: two windows of the keeper, one of the chair. */
export type ContractShell = Record<'first' | 'second' | 'chair', ContractWindow> & { close(): Promise<void> };

export async function openInProcess(): Promise<ContractShell> {
  const app = openApp({ dataDir: temporaryFolder() });
  const window = (role: 'keeper' | 'chair'): ContractWindow => {
    const heard: Announcement[] = [];
    app.onAnnouncement((announcement) => heard.push(announcement));
    return {
      call: ((name, input) => app.call(name as 'list-meetings', input, { window: role })) as Call,
      heard: async () => heard,
    };
  };
  const close = async (): Promise<void> => {
    await app.close();
    await stopAll();
  };
  return { first: window('keeper'), second: window('keeper'), chair: window('chair'), close };
}

export async function openInWindows(): Promise<ContractShell> {
  const app = await startMotebok();
  const home = await app.window();
  const open = async (view: 'secretary' | 'chair'): Promise<Page> => {
    await home.evaluate((place) => window.motebok.call('open-window', place), { view, meeting: 'any' });
    return app.window(`/meeting/any/${view}`);
  };
  return {
    first: await windowOf(home),
    second: await windowOf(await open('secretary')),
    chair: await windowOf(await open('chair')),
    close: stopAll,
  };
}

/** Calls from inside the page, over the bridge that the preload script has put there. */
async function windowOf(page: Page): Promise<ContractWindow> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    window.motebok.onAnnouncement((announcement) => heard.push(announcement));
  });
  return {
    call: ((name, input) =>
      page.evaluate(([n, i]) => window.motebok.call(n as 'list-meetings', i as {}), [name, input])) as Call,
    heard: () => page.evaluate(() => (window as unknown as { heard: Announcement[] }).heard),
  };
}
