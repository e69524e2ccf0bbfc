/** Amendments, objections with their ledger, no agreement with its next step, and protokolltilførsler, by the keyboard in the built app. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { act, goTo, MEETING, said, shownEntry, startExample } from './example.ts';

/** Everybody has spoken to the proposal of the case, and nobody has tested it. */
const ALL_HAVE_SPOKEN = 'su168';

async function chairAt(upTo: string): Promise<Page> {
  const { page } = await startExample(upTo);
  await goTo(page, 'chair');
  return page;
}

/** Alt with a letter that only Norwegian keyboards have, as they send it; the driver's own keyboard is an American one. */
async function altLetter(page: Page, key: 'æ' | 'ø' | 'å'): Promise<void> {
  await page.evaluate((letter) => {
    const event = new KeyboardEvent('keydown', { key: letter, altKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, key);
}

/** Opens the round, and lets everybody asked assent until somebody of a name is asked. */
async function roundUntil(page: Page, name: string): Promise<void> {
  await act(page, 'Alt+r');
  await page.locator('.tile').first().waitFor();
  while (!(await said(page, '.answer-buttons strong')).includes(name)) await act(page, 'j');
}

async function allAssent(page: Page): Promise<void> {
  while ((await page.locator('.result-so-far').getAttribute('data-result')) === 'invalid') await act(page, 'j');
}

describe.skipIf(!canShowWindows)('an amendment', () => {
  afterEach(stopAll);

  it('starts from what it amends, shows what it changes, and is taken in by one key (K1)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await altLetter(page, 'æ');
    await page.locator('.wording-text').waitFor();
    expect(await page.locator('.wording-text').inputValue()).toContain('SU tar informasjonen');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Planen sendes kommunene i mars.');
    await look(page, 'amendment-form');
    await act(page, 'Control+Enter');
    expect(await said(page, '.proposal-text ins')).toContain('Planen sendes kommunene i mars.');
    await look(page, 'amendment');
    await altLetter(page, 'æ');
    await until(async () => (await said(page, '.version-mark')).includes('v2'), 'the proposal with what was taken in');
    await page.locator('.proposal-tabs button', { hasText: 'Endring' }).click();
    expect(await said(page, '.room-proposal')).toContain('Tatt inn i versjon 2');
  });
});

describe.skipIf(!canShowWindows)('a round that something happens to', () => {
  afterEach(stopAll);

  it('keeps the half-written words of one who leaves for nobody else, and a held key for one seat (K3, A7)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await roundUntil(page, 'Hilde Tverrelvdal');
    await page.keyboard.press('m');
    await page.keyboard.type('Forutsetter dekning.');
    const leaves = {
      op: 'leaves',
      kind: 'record-attendance',
      meeting: MEETING,
      person: 'hilde-tverrelvdal',
      state: 'left',
    };
    await page.evaluate((command) => window.motebok.call('run-command', command), leaves);
    await page.locator('.words-form').waitFor({ state: 'detached' });
    expect(await said(page, '.answer-buttons strong')).toContain('Hammerfest');
    const before = await shownEntry(page);
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      for (const repeat of [false, true, true, true])
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', repeat, bubbles: true }));
    });
    await until(async () => (await shownEntry(page)) > before, 'one answer');
    await page.waitForTimeout(200);
    expect(await shownEntry(page)).toBe(before + 1);
    expect(await page.locator('.tile', { hasText: 'med merknad' }).count()).toBe(0);
  });

  it('a wording changed under it puts the focus where Enter does nothing (K10)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await roundUntil(page, 'Hilde Tverrelvdal');
    await page.keyboard.press('m');
    await page.keyboard.type('Forut');
    const text = 'SU tar informasjonen til orientering.';
    const change = { kind: 'reword-proposal', proposal: 'vedtak-helsefellesskap', text, proposer: 'torunn-havstrand' };
    await page.evaluate((command) => window.motebok.call('run-command', command), {
      op: 'change',
      meeting: MEETING,
      ...change,
    });
    await page.locator('.earlier-answers').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await page.locator('dialog').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('room-proposal');
  });
});

describe.skipIf(!canShowWindows)('an objection', () => {
  afterEach(stopAll);

  it('stands in the ledger until it is met, whatever is answered, and then the seat is asked again (K12)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await roundUntil(page, 'Hammerfest');
    await page.keyboard.press('n');
    await page.keyboard.type('Kostnadene er ikke utredet.');
    await act(page, 'Enter');
    expect(await said(page, '.ledger-state')).toBe('ubesvart');
    await altLetter(page, 'ø');
    await page.keyboard.type('Utredes i delprosjekt 2.');
    await look(page, 'ledger-answer');
    await act(page, 'Enter');
    expect(await said(page, '.ledger-state')).toContain('besvart');
    expect(await page.locator('.result-so-far').getAttribute('data-result')).toBe('noConsensus');
    await look(page, 'ledger');
    await page.locator('[data-act="meet-objection"]').click();
    await until(async () => (await said(page, '.ledger-state')) === 'imøtekommet', 'it is met');
    expect(await page.locator('.result-so-far').getAttribute('data-result')).toBe('invalid');
    await allAssent(page);
    expect(await page.locator('.result-so-far').getAttribute('data-result')).toBe('consensus');
  });

  it('a remark that is a reservation keeps the result back until somebody says so (K12)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await roundUntil(page, 'Hammerfest');
    await page.keyboard.press('m');
    await page.keyboard.type('Forutsetter dekning.');
    await page.getByRole('checkbox', { name: /Forbehold/ }).check();
    await page.locator('.words-form textarea').focus();
    await act(page, 'Enter');
    await allAssent(page);
    await page.getByRole('radio', { name: 'førende' }).check();
    expect(await said(page, '.declare > .act .act-reason')).toContain('(K12)');
    await look(page, 'reservation');
    await page.getByRole('checkbox', { name: /Erklær selv om/ }).check();
    await page.locator('[data-act="declare-result"]').click();
    await page.locator('.decision-made').first().waitFor();
    expect(await said(page, '.decision-made')).toContain('konsensus med merknader');
  });
});

describe.skipIf(!canShowWindows)('no agreement', () => {
  afterEach(stopAll);

  it('is followed by a next step and each party’s own words, in one dialog (K7)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await roundUntil(page, 'Hammerfest');
    await page.keyboard.press('n');
    await page.keyboard.type('Kostnadene er ikke utredet.');
    await act(page, 'Enter');
    await page.keyboard.press('Alt+e');
    await act(page, 'Enter');
    await page.locator('[data-act="next-step"]').first().waitFor();
    await page.keyboard.press('Alt+e');
    await page.locator('.next-steps').waitFor();
    await page.getByRole('radio', { name: /Tvisteløsning/ }).check();
    expect(await page.locator('dialog .act-reason').textContent()).toContain('(K7');
    await page.getByLabel('Punkt i avtalen om tvister').fill('Samarbeidsavtalen punkt 12');
    await page.getByLabel(/Med egne ord: kommuner/).fill('Kommunene mener kostnadene må deles.');
    await page.waitForTimeout(300);
    await look(page, 'next-step');
    await act(page, 'Control+Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const words = await page.locator('.after-disagreement').first().textContent();
    expect(words).toContain('tvisteløsning etter avtalen');
    expect(words).toContain('Kommunene mener kostnadene må deles.');
    await look(page, 'after-disagreement');
  });
});

describe.skipIf(!canShowWindows)('a protokolltilførsel', () => {
  afterEach(stopAll);

  it('is announced, handed in and admitted from the case (K16)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await altLetter(page, 'å');
    await page.locator('.statements').waitFor();
    await page.getByRole('checkbox', { name: /^Vadsø/ }).check();
    await act(page, 'Enter');
    await page.locator('.statement').waitFor();
    await page.locator('.statement textarea').fill('Vadsø mener at saken burde vært utsatt.');
    await page.locator('.statement textarea').focus();
    await act(page, 'Control+Enter');
    await look(page, 'statement');
    await page.locator('[data-act="admit-statement"]').click();
    await until(async () => (await said(page, '.statement-state')).includes('tas inn'), 'it is admitted');
  });
});

describe.skipIf(!canShowWindows)('a threshold', () => {
  afterEach(stopAll);

  it('shows how far it is, and asks for a deadline four weeks ahead (K15)', async () => {
    const page = await chairAt(ALL_HAVE_SPOKEN);
    await act(page, 'Alt+r');
    await page.locator('.tile').first().waitFor();
    await allAssent(page);
    await page.locator('.threshold-more summary').click();
    await page.locator('.threshold select').selectOption('all');
    expect(await said(page, '.threshold [role="status"]')).toMatch(/^\d+ av 18 kommuner nå, trenger 18$/);
    expect(await page.getByLabel(/Svarfrist/).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await look(page, 'threshold');
    await page.getByRole('radio', { name: 'førende' }).check();
    await page.locator('[data-act="declare-result"]').click();
    await page.locator('.decision-made').first().waitFor();
    expect(await said(page, '.decision-made')).toContain('Ingen er bundet ennå');
  });
});
