/** What was written wrong is said anew by hand: people, organisations, health communities, deputies, cases (B1–B4, N1). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { goTo, said, startExample } from './example.ts';

describe.skipIf(!canShowWindows)('what is wrong in the register', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample('su110'));
    await page.evaluate(() => void (window.location.hash = '#/register'));
    await page.locator('.register').waitFor();
  });
  afterAll(stopAll);

  it('a person gets another name, and loses the title', async () => {
    await page.getByRole('button', { name: 'Personer' }).click();
    const first = page.locator('[data-act="open-person"]').first();
    const before = await first.textContent();
    await first.click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Adam Aarnes');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await until(async () => (await first.textContent()) === 'Adam Aarnes', 'the other name');
    expect(before).not.toBe('Adam Aarnes');
  });

  it('an organisation gets its inhabitants, and loses them again', async () => {
    await page.getByRole('button', { name: 'Virksomheter' }).click();
    const row = page.locator('tbody tr').nth(1);
    for (const inhabitants of ['12345', '']) {
      await row.locator('[data-act="open-organisation"]').click();
      await page.locator('dialog[open]').getByLabel('Innbyggere').fill(inhabitants);
      await page.keyboard.press('Enter');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      const shown = async (): Promise<string> =>
        ((await row.locator('td').last().textContent()) ?? '').replace(/\D/g, '');
      await until(async () => (await shown()) === inhabitants, `"${inhabitants}"`);
    }
  });

  it('a health community is renamed, and another stands beside it with organisations of its own', async () => {
    await page.locator('[data-act="rename-area"]').click();
    await page.locator('dialog[open]').getByLabel('Helsefellesskapet heter').fill('Helsefellesskapet Nord');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator('[data-act="new-area"]').click();
    await page.getByLabel('Helsefellesskapet heter').fill('Helsefellesskapet Sør');
    await page.keyboard.press('Enter');
    await page.getByLabel('Helsefellesskap', { exact: true }).waitFor();
    await page.getByLabel('Virksomhet', { exact: true }).fill('Sørsykehuset HF');
    await page.keyboard.press('Enter');
    await until(async () => (await said(page, 'tbody tr:last-child')).includes('Helsefellesskapet Sør'), 'its place');
    expect(await page.locator('.side-group h2').allTextContents()).toEqual([
      'Helsefellesskapet Nord',
      'Helsefellesskapet Sør',
    ]);
  });

  it('a deputy’s time ends', async () => {
    await page.locator('.side-group button:not(.side-pen)').first().click();
    const seat = page
      .locator('[data-seat]')
      .filter({ has: page.locator('td:last-child:not(:empty)') })
      .first();
    await seat.locator('.row-button').click();
    await page.locator('dialog[open]').waitFor();
    await page.locator('[data-act="ask-end-deputyship"]').first().click();
    await page.getByLabel('Siste dag').fill('2026-12-31');
    await page.locator('[data-act="end-deputyship"]').click();
    await page.getByText('– 31.12.2026').waitFor();
    await page.keyboard.press('Escape');
  });

  it('what was written of a case is taken away, and comes back with undo (S10)', async () => {
    await goTo(page, 'plan');
    await page.locator('.agenda-title').nth(1).click();
    const presenter = page.getByLabel('Legges fram av');
    await presenter.fill('Kari Nordmann');
    await presenter.press('Enter');
    await until(async () => (await said(page, '[data-act="undo"]')).includes('endret'), 'a presenter');
    await presenter.fill('');
    await presenter.press('Enter');
    await until(async () => (await presenter.inputValue()) === '', 'no presenter');
    await page.waitForTimeout(100);
    await presenter.press('Control+z');
    await until(async () => (await presenter.inputValue()) === 'Kari Nordmann', 'the presenter again');
  });
});
