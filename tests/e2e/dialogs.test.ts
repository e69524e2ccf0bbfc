/** What opens on a key in the meeting: no fault that axe knows, in light and dark, and a picture of each for people to look at. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { canShowWindows, stopAll } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { goTo, startExample, type RoomPage } from './example.ts';

const OPENED: readonly { name: string; step: RoomPage; key: string }[] = [
  { name: 'absence from items', step: 'roll-call', key: 'e' },
  { name: 'absence for a time', step: 'roll-call', key: 't' },
  { name: 'one who meets for', step: 'roll-call', key: 'm' },
  { name: 'correction of attendance', step: 'roll-call', key: 'r' },
  { name: 'permisjon', step: 'roll-call', key: 'p' },
  { name: 'habilitet', step: 'chair', key: 'Alt+j' },
  { name: 'agenda in the meeting', step: 'chair', key: 'Alt+a' },
  { name: 'doors', step: 'chair', key: 'Alt+c' },
];

describe.skipIf(!canShowWindows)('what opens on a key', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample('su147'));
  });
  afterAll(stopAll);

  it.each(OPENED)('$name', async ({ name, step, key }) => {
    await goTo(page, step);
    await page.waitForTimeout(150); // the page's own data
    // Somebody is met for only while the holder is away.
    if (key === 'm') await page.locator('.roll-call-row[data-state="absent"]').first().click();
    await page.keyboard.press(key);
    await page.waitForTimeout(250); // a dialog has come to rest
    await look(page, name.replaceAll(' ', '-'));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(150);
  });

  it('who proposed the line', async () => {
    await goTo(page, 'chair');
    await page.locator('.line-control .icon-button').click();
    await page.locator('[data-act="propose-the-line"]').click();
    await page.waitForTimeout(250);
    await look(page, 'who-proposed-the-line');
    await page.getByLabel('Foreslått av').selectOption({ index: 1 });
    await page.locator('[data-act="record-line-proposal"]').click();
    await page.locator('.line-mark', { hasText: 'Strek er foreslått av' }).waitFor();
  });

  it('settings of a body', async () => {
    await page.evaluate(() => void (window.location.hash = '#/register'));
    await page.getByRole('button', { name: 'Innstillinger for utvalget' }).click();
    await page.getByLabel('Rekkefølge for innlegg').selectOption('fewestFirst');
    await page.getByLabel('Leder nå').selectOption('hospital');
    await page.waitForTimeout(250);
    await look(page, 'settings-of-a-body');
  });
});
