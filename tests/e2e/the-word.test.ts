/** The whole law of the word from the chair's page: kinds, places, times, corrections, and the way through the meeting. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { act, goTo, leaveDialog, put, said, startExample } from './example.ts';

/** The case for decision has just been taken up; nobody has asked for the word. */
const CASE_OPEN = 'su147';

const waiting = (page: Page): Promise<string[]> => page.locator('.waiting-row strong').allTextContents();

describe.skipIf(!canShowWindows)('the list in the chair’s hand', () => {
  afterEach(stopAll);

  it('a question interrupts, and the one who was interrupted goes on (S2)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    await put(page, 'hild');
    await act(page, 'Enter');
    await put(page, 'liv /o');
    await page.waitForTimeout(450); // longer than a double press
    await act(page, 'Enter');
    expect(await said(page, '.floor-name')).toBe('Liv Varangnes');
    expect(await said(page, '.floor-interrupted')).toContain('Hilde Tverrelvdal');
    expect(await said(page, '[data-act="next-speaker"]')).toContain('Tilbake til Hilde Tverrelvdal');
    await page.waitForTimeout(450);
    await act(page, 'Enter');
    expect(await said(page, '.floor-name')).toBe('Hilde Tverrelvdal');
    expect(await page.locator('.speech-clock').getAttribute('data-runs')).toBe('true');
  });

  it('places are moved by Alt and arrows with the focus, skipped, dragged, and taken back by name (S6, S10)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    for (const name of ['hild', 'liv', 'henr']) await put(page, name);
    await page.locator('.waiting-row').nth(2).locator('[data-act="withdraw-request"]').focus();
    await act(page, 'Alt+ArrowUp');
    expect(await waiting(page)).toEqual(['Hilde Tverrelvdal', 'Henrik Brattvær', 'Liv Varangnes']);
    await act(page, 'Alt+ArrowUp');
    expect(await waiting(page)).toEqual(['Henrik Brattvær', 'Hilde Tverrelvdal', 'Liv Varangnes']);
    expect(await said(page, '.waiting-reason')).toContain('flyttet av møteleder');
    expect(await said(page, '[data-act="undo"]')).toContain('Henrik Brattvær flyttet');

    await page.locator('.waiting-row').first().hover();
    await page.locator('.waiting-row').first().locator('[data-act="skip-request"]').click();
    await until(async () => (await waiting(page))[0] === 'Hilde Tverrelvdal', 'the one who was let past');
    await page
      .locator('.waiting-row')
      .nth(2)
      .dragTo(page.locator('.waiting-row').first(), {
        targetPosition: { x: 60, y: 4 },
      });
    await until(async () => (await waiting(page))[0] === 'Liv Varangnes', 'the one who was dragged');
    for (const first of ['Hilde Tverrelvdal', 'Henrik Brattvær']) {
      await act(page, 'Control+z');
      expect((await waiting(page))[0]).toBe(first);
    }
  });

  it('the word is given now or at a place, line or no line (S1, S5)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    for (const name of ['hild', 'liv']) await put(page, name);
    await put(page, 'henr @1');
    expect(await waiting(page)).toEqual(['Henrik Brattvær', 'Hilde Tverrelvdal', 'Liv Varangnes']);
    await put(page, 'rolf !');
    expect(await said(page, '.floor-name')).toBe('Rolf Melkvær');
    await page.locator('.waiting-row').nth(2).hover();
    await page.locator('.waiting-row').nth(2).locator('[data-act="give-now"]').click();
    await until(async () => (await said(page, '.floor-name')) === 'Liv Varangnes', 'the word given now');
  });

  it('a speech gets more time, the case times and a budget of its own (S4, S8)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    await page.locator('.floor-head .more > button').click();
    await page.locator('[data-act="show-times"]').click();
    await page.getByLabel('Innlegg', { exact: true }).fill('2:00');
    await page.getByLabel('Kommuner').fill('10');
    await page.locator('[data-act="save-times"]').click();
    await page.locator('.dialog').waitFor({ state: 'detached' });
    await page.locator('.person-input').focus();
    await put(page, 'hild');
    await act(page, 'Enter');
    expect(await said(page, '.speech-clock-limit')).toBe('/ 02:00');
    await act(page, 'Alt+u');
    expect(await said(page, '.speech-clock-limit')).toBe('/ 03:00');
    expect(await said(page, '.balance-budget')).toContain('av 10:00');
  });

  it('every party with speakers in the body gets a budget, by keys alone, and it is kept (S8)', async () => {
    const { page } = await startExample('su166'); // the user representative has the word
    await goTo(page, 'chair');
    const open = async (): Promise<void> => {
      await page.locator('.floor-head .more > button').focus();
      await page.keyboard.press('Enter');
      await page.locator('[data-act="show-times"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.dialog').waitFor();
    };
    const labels = ['Sykehus', 'Kommuner', 'Fastlege', 'Bruker', 'Tillitsvalgt'];
    await open();
    const fields = page.locator('.budget-fields label');
    expect(await fields.allTextContents()).toEqual(labels);
    await page.getByLabel('Sykehus').focus();
    for (const typed of ['10', '15', '2', '1:30']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await act(page, 'Enter');
    await page.locator('.dialog').waitFor({ state: 'detached' });
    expect(await said(page, '[data-budget="user"]')).toMatch(/^Bruker: 01:\d\d igjen av 01:30$/);
    expect(await said(page, '[data-budget="generalPractitioner"]')).toBe('Fastlege: 02:00 igjen av 02:00');
    await open();
    expect(await page.getByLabel('Bruker').inputValue()).toBe('1:30');
    expect(await page.getByLabel('Tillitsvalgt').inputValue()).toBe('');
  });

  it('a speech is corrected with the reason, and what stood is shown beside it (S10)', async () => {
    const { page } = await startExample('su168'); // all have spoken
    await goTo(page, 'chair');
    await page.keyboard.press('Alt+i');
    await page.locator('.speeches li').first().getByRole('button').click();
    await page.getByLabel('Taletid (minutter:sekunder)').fill('4:10');
    expect(await said(page, 'dialog .act-reason')).toContain('(S10)');
    await page.getByLabel('Grunn').fill('Klokken gikk for lenge.');
    await act(page, 'Enter');
    await page.locator('.speech-corrected').waitFor();
    expect(await said(page, '.speeches li')).toContain('04:10');
    expect(await said(page, '.speech-corrected')).toContain('Klokken gikk for lenge.');
    await page.keyboard.press('Escape');
    await goTo(page, 'secretary');
    expect(await said(page, '.running-log li:last-child')).toContain('04:10, Klokken gikk for lenge.');
  });
});

describe.skipIf(!canShowWindows)('the way through the meeting', () => {
  afterEach(stopAll);

  it('names the next step, has the words for it, and can be put away', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    expect(await said(page, '.guide [data-state="now"]')).toBe('Habilitet');
    await page.keyboard.press('Alt+m');
    expect(await said(page, '.manuscript-words')).toContain('mener seg inhabil');
    await page.getByRole('button', { name: 'Prøve stilltiende' }).click();
    expect(await said(page, '.manuscript-words')).toContain('Har noen innvendinger');
    await page.locator('[data-act="copy-phrase"]').click();
    await page.getByText('Kopiert').waitFor();
    await leaveDialog(page);
    await put(page, 'hild');
    expect(await said(page, '.guide [data-state="now"]')).toMatch(/^Saker/);
    await page.keyboard.press('Alt+v');
    await page.locator('.guide').waitFor({ state: 'detached' });
    await goTo(page, 'secretary');
    await goTo(page, 'chair');
    await page.locator('.person-input').waitFor();
    expect(await page.locator('.guide').count()).toBe(0);
    await page.keyboard.press('Alt+v');
    await page.locator('.guide').waitFor();
  });
});

describe.skipIf(!canShowWindows)('the secretary’s words', () => {
  afterEach(stopAll);

  it('take a set phrase after / and a line of the log by one click, and keep the caret (M1)', async () => {
    const { page } = await startExample('su151');
    await goTo(page, 'secretary');
    const field = page.locator('[data-place="helsefellesskap"] textarea');
    await field.waitFor();
    await page.keyboard.type('/drøf');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Saken ble drøftet. Dette kom fram:');
    await page.locator('.running-log li[data-kind="speech-begun"]').last().hover();
    await page.locator('.running-log li[data-kind="speech-begun"] .log-insert').last().click();
    expect(await field.inputValue()).toMatch(/^Saken ble drøftet. Dette kom fram: \S.* \(.+\): $/);
    expect(await page.locator('textarea:focus').count()).toBe(1);
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('Saken ble drøftet. Dette kom fram:');
  });
});
