/** The second place and rehearsals on screen: chosen and seen, gone and said, restored with the gap named; øving is marked (L6). */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from '../shell/motebok.ts';
import { goTo, said, startExample } from './example.ts';

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${place}`);
  await page.locator('main').waitFor();
}

/** Chooses a folder as a person does in the desktop's dialog. */
async function choose(app: RunningApp, page: Page, folder: string, button: string): Promise<void> {
  await app.evaluate((e, chosen) => (e.control.answers.open = [{ canceled: false, filePaths: [chosen] }]), folder);
  await page.locator(`[data-act="${button}"]`).click();
}

describe.skipIf(!canShowWindows)('a second place', () => {
  afterEach(stopAll);

  it('is chosen in the settings, is seen in the foot, and a quiet warning says when it is gone', async () => {
    const { app, page } = await startExample('su147');
    const folder = temporaryFolder();
    await visit(page, 'settings');
    await choose(app, page, folder, 'choose-second-place');
    await page.locator('.second-place[data-state="in-step"]').waitFor();
    expect(await said(page, '[aria-labelledby="second-place"]')).toContain('alt er skrevet der også');
    rmSync(folder, { recursive: true, force: true });
    await goTo(page, 'chair');
    await page.locator('.second-place[data-state="gone"]').waitFor();
    expect(await said(page, '.second-place')).toContain('Kopien er borte siden');
  });

  it('an empty book is restored from it, and says what it has', async () => {
    const { app, page } = await startExample('su147');
    const folder = temporaryFolder();
    await visit(page, 'settings');
    await choose(app, page, folder, 'choose-second-place');
    await page.locator('.second-place[data-state="in-step"]').waitFor();
    await app.close();
    const other = await startMotebok();
    const empty = await other.window();
    await empty.locator('[data-act="restore-store"]').waitFor();
    await choose(other, empty, folder, 'restore-store');
    await until(async () => (await empty.locator('[data-tone="note"]').count()) > 0, 'the notice');
    expect(await said(empty, '.sentence')).toContain('Møteboka ble gjenopprettet');
  });
});

describe.skipIf(!canShowWindows)('a rehearsal', () => {
  afterEach(stopAll);

  it('begins from the plan, says ØVING on every page, and is thrown away', async () => {
    const { app, page } = await startExample('su110');
    await goTo(page, 'plan');
    await page.locator('[data-act="start-rehearsal"]').click();
    const rehearsal = await app.window('/secretary');
    await rehearsal.locator('.rehearsal-mark').waitFor();
    expect(await said(rehearsal, '.rehearsal-mark')).toBe('ØVING');
    expect(await page.locator('.rehearsal-mark').count()).toBe(0);
    await rehearsal.locator('[data-act="ask-end-rehearsal"]').click();
    const ended = rehearsal.waitForEvent('close');
    await rehearsal.locator('[data-act="throw-away-rehearsal"]').click();
    await ended;
  });
});
