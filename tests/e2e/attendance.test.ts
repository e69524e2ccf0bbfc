/** Who is here, beyond one key a person: deputies called at once, items, those who meet for others, corrections (A1–A7, K11). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { act, goTo, said, shownEntry, startExample } from './example.ts';

/** Opened; nobody has been called. */
const OPENED = 'su113';
/** The first decision has been declared. */
const DECIDED = 'su187';

const row = (page: Page, name: string) => page.locator('.roll-call-row', { hasText: name });

describe.skipIf(!canShowWindows)('the roll call', () => {
  afterEach(stopAll);

  it('calls the next deputy at once when somebody has forfall, and seats the one who is here (A2, A6)', async () => {
    const { page } = await startExample(OPENED);
    await goTo(page, 'roll-call');
    const holder = await said(page, '.called-name');
    await page.keyboard.press('f');
    await page.keyboard.type('syk');
    await act(page, 'Enter');
    await page.locator('.called-for').waitFor();
    expect(await said(page, '.called-for')).toContain(`${holder}: forfall`);
    const deputy = await said(page, '.called-name');
    await act(page, 'Space');
    expect(await said(page, '.roll-call-sitting')).toContain(deputy);
    expect(await said(page, '.called-name')).not.toBe(deputy);
  });

  it('says until when a permisjon lasts, and from which items somebody is away (A1, A6)', async () => {
    const { page } = await startExample(OPENED);
    await goTo(page, 'roll-call');
    const name = await said(page, '.called-name');
    await page.keyboard.press('p');
    await page.keyboard.type('1115');
    await act(page, 'Enter');
    await row(page, name).click();
    expect(await said(page, '.called-state')).toContain('permisjon til 11.15');

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('e');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('14-15');
    await act(page, 'Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await said(page, '.called-rights')).toContain('Forfall i sak 14–15/26');
  });

  it('lets in one who meets for a seat, with the chair’s yes and the authority (A7)', async () => {
    const { page } = await startExample(OPENED);
    await goTo(page, 'roll-call');
    await page.keyboard.press('m');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.type('Mona Møterfor');
    await page.getByLabel('Fullmakt').selectOption('delegated');
    await page.getByLabel('Delegert av').fill('kommunedirektøren');
    const before = await shownEntry(page);
    await page.locator('[data-act="admit-stand-in"]').click();
    await until(async () => (await shownEntry(page)) >= before + 2, 'forfall and the one let in');
    expect(await said(page, '.roll-call-sitting')).toContain('Mona Møterfor');
  });

  it('a guest is in the roll call in less than ten seconds (A7)', async () => {
    const { page } = await startExample(OPENED);
    await goTo(page, 'roll-call');
    const begun = performance.now();
    await page.keyboard.press('g');
    await page.keyboard.type('Per Ukjent', { delay: 150 }); // as fast as a hand
    await act(page, 'Enter');
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await row(page, 'Per Ukjent').count()).toBe(1);
  });

  it('a correction shows which decisions it touches before it is saved, and flags them (K11)', async () => {
    const { page } = await startExample(DECIDED);
    await goTo(page, 'roll-call');
    await page
      .locator('.roll-call-section[data-party="municipalities"] .roll-call-row[data-state="present"]')
      .first()
      .click();
    await page.keyboard.press('r');
    await page.locator('dialog[open]').waitFor();
    await page.getByLabel('Var', { exact: true }).selectOption('left');
    await page.getByLabel('Fra', { exact: true }).selectOption('opened');
    await page.getByText(/Rettelsen merker/).waitFor();
    await page.getByLabel('Hvorfor det rettes').fill('Var kalt ut');
    await act(page, 'Enter');
    await goTo(page, 'chair');
    await page.locator('.decision-flags').first().waitFor();
    expect(await said(page, '.decision-flags')).toContain('var likevel ikke til stede');
  });
});
