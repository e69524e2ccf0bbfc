/** Kept rehearsals on the home page: listed, opened again where they were left, and thrown away for good after a question. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { goTo, MEETING, said, shownEntry, startExample } from './example.ts';

const TITLE = 'SU i Helsefellesskapet Finnmark, møte 4/2026';

const toHome = (page: Page): Promise<void> => page.evaluate(() => void (window.location.hash = '#/'));
const folders = ({ userData }: RunningApp): string[] => readdirSync(path.join(userData, 'data', 'rehearsals'));

/** Begins a rehearsal from the plan. */
async function rehearse(app: RunningApp, page: Page): Promise<Page> {
  await goTo(page, 'plan');
  await page.locator('[data-act="start-rehearsal"]').click();
  const rehearsal = await app.window('/secretary');
  await rehearsal.locator('.rehearsal-mark').waitFor();
  return rehearsal;
}

/** Ends a rehearsal in its own window, and keeps it. */
async function keep(rehearsal: Page): Promise<void> {
  await rehearsal.locator('[data-act="ask-end-rehearsal"]').click();
  const ended = rehearsal.waitForEvent('close');
  await rehearsal.locator('[data-act="keep-rehearsal"]').click();
  await ended;
}

describe.skipIf(!canShowWindows)('a rehearsal that was kept', () => {
  afterEach(stopAll);

  it('is listed at home, goes on where it was left, and cannot be thrown away while it is open', async () => {
    const { app, page } = await startExample('su110');
    await toHome(page);
    expect(await page.locator('.kept-rehearsal').count()).toBe(0);

    const rehearsal = await rehearse(app, page);
    const left = await shownEntry(rehearsal);
    await rehearsal.evaluate(
      (meeting) => window.motebok.call('run-command', { op: 'only-rehearsed', kind: 'open-meeting', meeting }),
      MEETING,
    );
    await until(async () => (await shownEntry(rehearsal)) > left, 'the opening in the rehearsal');
    await toHome(page);
    await page.locator('.kept-rehearsal').waitFor();
    expect(await said(page, '.kept-title')).toBe(TITLE);
    expect(await said(page, '.kept-rehearsal .hint')).toMatch(/^kopi fra .* kl\. \d\d\.\d\d · åpen nå$/);
    const ask = page.locator('[data-act="ask-throw-away-rehearsal"]');
    expect(await ask.getAttribute('aria-disabled')).toBe('true');
    expect(await said(page, '.kept-rehearsal .act-reason')).toContain('Avslutt den i vinduet sitt først');

    await keep(rehearsal);
    await until(async () => !(await said(page, '.kept-rehearsal .hint')).includes('åpen nå'), 'the end in the list');
    await look(page, 'home-with-a-rehearsal');
    await page.locator('[data-act="open-rehearsal"]').focus();
    await page.keyboard.press('Enter');
    const again = await app.window('/secretary');
    await again.locator('.rehearsal-mark').waitFor();
    expect(await shownEntry(again)).toBeGreaterThan(left);
    expect(await said(again, '.phase-tag')).toBe('åpnet');
    await goTo(page, 'plan');
    expect(await said(page, '.phase-tag')).toBe('innkalt');
  });

  it('is thrown away after a question whose safe answer has the focus', async () => {
    const { app, page } = await startExample('su110');
    await keep(await rehearse(app, page));
    await toHome(page);
    const ask = page.locator('[data-act="ask-throw-away-rehearsal"]:not([aria-disabled])');
    await ask.focus();
    await page.keyboard.press('Enter');
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('data-act') === 'keep-rehearsal'),
      'the focus on the answer that keeps it',
    );
    await page.waitForTimeout(250); // the dialog has come to rest
    await look(page, 'throw-a-rehearsal-away');
    await page.keyboard.press('Enter');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    expect(folders(app)).toHaveLength(1);

    await ask.click();
    await page.locator('[data-act="throw-away-rehearsal"]').click();
    await until(() => folders(app).length === 0, 'the folder without the copy');
    await page.locator('.kept-rehearsal').waitFor({ state: 'detached' });
    expect(await said(page, 'section [role="status"]')).toBe('Øvingen er kastet.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kept-rehearsals');
  });
});
