/** Habilitet, the agenda and the doors from the chair's page, with keys and clicks (A4, N4, N6, B9). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { act, goTo, leaveDialog, said, shownEntry, startExample } from './example.ts';

/** The case for decision has just been taken up; nobody has asked for the word. */
const CASE_OPEN = 'su147';

async function clickAct(page: Page, name: string): Promise<void> {
  const before = await shownEntry(page);
  await page.locator(`[data-act="${name}"]`).first().click();
  await until(async () => (await shownEntry(page)) > before, `an entry after ${name}`);
}

async function startCase(): Promise<Page> {
  const { page } = await startExample(CASE_OPEN);
  await goTo(page, 'chair');
  return page;
}

describe.skipIf(!canShowWindows)('habilitet', () => {
  afterEach(stopAll);

  it('is raised and decided by one key and a form, and is seen at the case; the deputy steps in (A4)', async () => {
    const page = await startCase();
    await page.keyboard.press('Alt+j');
    await page.locator('dialog[open]').waitFor();
    await page.getByLabel('Hvem det gjelder').selectOption({ label: 'Hilde Tverrelvdal · Alta' });
    await clickAct(page, 'decide-inhabil');
    await page.locator('.habilitet-mark[data-inhabil="true"]').waitFor();
    expect(await said(page, '.habilitet-mark')).toContain('fvl. § 6 første ledd bokstav e');
    await clickAct(page, 'step-in');
    await page.getByText(/sitter i saken/).waitFor();
    await leaveDialog(page);
    expect(await said(page, '.room-strip')).toContain('Inhabil i saken: Hilde Tverrelvdal (vara');
    expect(await said(page, '.room-agenda-row[aria-current="true"]')).toContain('inhabil: Hilde Tverrelvdal');
    // One who is inhabil is told why before anybody clicks.
    await page.keyboard.type('hild');
    await page.getByText('Hilde Tverrelvdal er inhabil i').waitFor();
  });

  it('a chair who is inhabil hands over the chair, with the reason written (A4, B9)', async () => {
    const page = await startCase();
    const chair = (await said(page, '.room-chair')).replace('Møteleder ', '');
    await page.keyboard.press('Alt+j');
    await page.locator('dialog[open]').waitFor();
    const option = page.locator('dialog[open] select').nth(1).locator('option', { hasText: chair });
    await page.getByLabel('Hvem det gjelder').selectOption((await option.getAttribute('value')) ?? '');
    await clickAct(page, 'decide-inhabil');
    await page.locator('dialog[open] [data-act="hand-over-chair"]').click();
    await page.getByLabel('Leder møtet fra nå').waitFor();
    expect(await page.getByLabel('Grunn').inputValue()).toContain('Inhabil i');
    await clickAct(page, 'change-chair');
    expect(await said(page, '.room-chair')).not.toContain(chair);
  });
});

describe.skipIf(!canShowWindows)('the agenda in the meeting', () => {
  afterEach(stopAll);

  it('an item is added when nobody objects, takes a number at once, and can be postponed with a reason (N4, C5)', async () => {
    const page = await startCase();
    await page.keyboard.press('Alt+a');
    await page.locator('dialog[open]').waitFor();
    await page.getByLabel('Ny sak').fill('Ny sak fra salen');
    await page.getByText(/Det kreves at ingen av de \d+ på beslutningsplassene sier imot/).waitFor();
    await clickAct(page, 'add-item-in-meeting');
    const added = page.locator('.agenda-act-row', { hasText: 'Ny sak fra salen' });
    await added.waitFor();
    expect(await added.textContent()).toMatch(/\d+\/26/);
    await added.locator('[data-act="postpone-item"]').click();
    await page.getByLabel('Grunn', { exact: true }).fill('For lite tid');
    await clickAct(page, 'save-postpone-item');
    await added.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    expect(await said(page, '.room-agenda-list')).toContain('utsatt');
  });

  it('the body closes the meeting on a ground, and it is seen until it is opened again (N6)', async () => {
    const page = await startCase();
    await page.keyboard.press('Alt+c');
    await page.locator('dialog[open]').waitFor();
    await page.getByLabel('Grunn', { exact: true }).fill('Personopplysninger');
    await clickAct(page, 'close-doors');
    expect(await said(page, '.room-strip')).toContain('Personopplysninger');
    await act(page, 'Alt+c');
    await until(async () => !(await page.locator('.room-strip').isVisible()), 'an open meeting');
  });
});
