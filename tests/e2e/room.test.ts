/** The meeting room with the keyboard alone, in the built app: what a chair and a secretary do in a meeting. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { act, goTo, put, said, shownEntry, startExample } from './example.ts';

/** Up to the notice; the meeting is called. */
const CALLED = 'su110';
/** The case for decision has just been taken up; nobody has asked for the word. */
const CASE_OPEN = 'su147';
/** Its line stands, everybody has spoken, and nobody has tested the proposal. */
const ALL_HAVE_SPOKEN = 'su168';

const waiting = (page: Page): Promise<string[]> => page.locator('.waiting-row strong').allTextContents();

describe.skipIf(!canShowWindows)('the roll call', () => {
  afterEach(stopAll);

  it('takes one key a person, and opens the meeting (A5, N7)', async () => {
    const { page } = await startExample(CALLED);
    await goTo(page, 'roll-call');
    const people = await page.locator('.roll-call-row').count();
    const waiting = page.locator('.roll-call-row[data-state="called"]');
    const keys = ['Space', 'Space', 'v', 'i'];
    for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
      await act(page, keys[left % keys.length] ?? 'Space');
      // One who is away has a deputy who is called next; this one goes on without.
      if ((await page.locator('.called-for').count()) > 0) await page.keyboard.press('ArrowDown');
    }
    expect(await said(page, '.called-count')).toContain(`${people} av ${people}`);
    expect(await page.locator('.quorum-verdict').getAttribute('data-met')).toBe('true');
    await act(page, 'o');
    expect(await said(page, '.phase-tag')).toBe('åpnet');
  });

  it('seats a deputy for one who is away, and takes a guest at the door without leaving (A2, A7)', async () => {
    const { page } = await startExample('su113'); // opened, nobody called yet
    await goTo(page, 'roll-call');
    const holder = await said(page, '.called-name');
    await page.keyboard.press('d');
    const deputy = await said(page, '.deputy strong');
    await page.keyboard.press('1');
    await until(async () => (await said(page, '.called-name')) !== holder, 'the next name');
    expect(await said(page, '.roll-call-sitting')).toContain(deputy);

    const called = await said(page, '.called-name');
    await page.keyboard.press('g');
    await page.keyboard.type('Rolf Gjest');
    await act(page, 'Enter');
    expect(await said(page, '.called-name')).toBe(called);
    expect(await page.locator('.roll-call-row', { hasText: 'Rolf Gjest' }).count()).toBe(1);
  });
});

describe.skipIf(!canShowWindows)('the chair’s page', () => {
  afterEach(stopAll);

  it('puts people on the list by the shortest start of a name or a kommune, and gives the word on Enter (S1–S3)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    await put(page, 'hild');
    await put(page, 'ro');
    expect(await waiting(page)).toEqual(['Hilde Tverrelvdal', 'Rolf Melkvær']);

    await act(page, 'Enter');
    expect(await said(page, '.floor-name')).toBe('Hilde Tverrelvdal');
    await put(page, 'liv /r');
    await put(page, 'niillas /f');
    expect(await waiting(page)).toEqual(['Niillas Ánte Čuovgat', 'Liv Varangnes', 'Rolf Melkvær']);
  });

  it('says why before anything is sent, and the chair can give the word all the same (S1)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    const before = await shownEntry(page);
    await page.keyboard.type('ingvild');
    expect(await said(page, '.person-why')).toContain('(S1)');
    await page.keyboard.press('Enter');
    expect(await shownEntry(page)).toBe(before);
    await act(page, 'Control+Enter');
    expect(await said(page, '.waiting-reason')).toContain('gitt ordet');
  });

  it('pauses the clock, sets and lifts the line, removes one who waits, and takes it back (S4–S6, S10)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'chair');
    for (const name of ['hild', 'liv', 'henr']) await put(page, name);
    await act(page, 'Enter');
    await act(page, 'Alt+p');
    expect(await page.locator('.speech-clock').getAttribute('data-runs')).toBe('false');
    await act(page, 'Alt+p');
    await act(page, 'Alt+s');
    expect(await said(page, '.line-mark')).toContain('(S5)');
    await act(page, 'Alt+s');
    await page.locator('.waiting-row button').first().focus();
    await act(page, 'Delete');
    expect(await waiting(page)).toEqual(['Henrik Brattvær']);
    await act(page, 'Control+z');
    expect(await waiting(page)).toEqual(['Liv Varangnes', 'Henrik Brattvær']);
  });

  it('tests in silence, turns it into a round, and declares exactly what was computed (K2–K5, K13, K14)', async () => {
    const { page } = await startExample(ALL_HAVE_SPOKEN);
    await goTo(page, 'chair');
    await act(page, 'Alt+k');
    expect(await page.locator('.result-so-far').getAttribute('data-result')).toBe('consensus');
    await act(page, 'Alt+r');
    await page.locator('.tile').first().waitFor();
    expect(await page.locator('.tile[data-standing="unanswered"]').count()).toBeGreaterThan(5);

    // Everybody assents, except that one representative answers kommune by kommune.
    let isSplit = false;
    while ((await page.locator('.result-so-far').getAttribute('data-result')) === 'invalid') {
      const asked = await said(page, '.answer-buttons strong');
      if (asked.includes('Måsøy') && !isSplit) {
        isSplit = true;
        await page.keyboard.press('h');
        await page.locator('.tile-voices').waitFor();
        await page.keyboard.press('m');
        await page.keyboard.type('Karasjok ber om nordsamisk tekst.');
        await act(page, 'Enter');
        await page.keyboard.press('u');
        await act(page, 'Enter');
      } else await act(page, 'j');
    }
    expect(await page.locator('.result-so-far').getAttribute('data-result')).toBe('consensusWithRemarks');

    await page.keyboard.press('Alt+e');
    await page.keyboard.press('Space');
    expect(await said(page, '.declare .act-reason')).toContain('(K14)');
    await page.keyboard.press('Tab');
    await page.keyboard.type('overordnet samarbeidsavtale punkt 5');
    const button = await said(page, '[data-act="declare-result"]');
    expect(button).toContain('konsensus med merknader, bindende');
    expect(button).toContain('14 av 18 kommuner');
    await act(page, 'Enter');
    expect(await said(page, '.decision-made')).toContain('konsensus med merknader');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+f');
    await act(page, '1');
    expect(await said(page, '.between-item')).toContain('16/26');
  });

  it('a new wording is a new version, and earlier answers must be given again (K10)', async () => {
    const { page } = await startExample('su171'); // somebody has objected in the round
    await goTo(page, 'chair');
    await page.keyboard.press('Alt+o');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Frist: 1. mars.');
    await act(page, 'Control+Enter');
    expect(await said(page, '.room-proposal .version-mark')).toBe('v2');
    expect(await said(page, '.earlier-answers')).toContain('(K10)');
  });
});

describe.skipIf(!canShowWindows)('the secretary’s page', () => {
  afterEach(stopAll);

  it('keeps the caret and the place on the screen while things happen in the room (M1)', async () => {
    const { app, page } = await startExample(CASE_OPEN);
    await goTo(page, 'secretary');
    await page.evaluate(() => window.motebok.call('open-window', { view: 'chair', meeting: 'su-2026-12-10' }));
    const chair = await app.window((each) => each !== page);
    await chair.locator('.saved-mark').waitFor();
    const field = page.locator('[data-place="helsefellesskap"] textarea');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    const topBefore = await field.evaluate((element) => element.getBoundingClientRect().top);

    await page.keyboard.type('Kommunene var opptatt av ');
    for (const name of ['hild', 'liv', 'henr', 'rolf']) await put(chair, name);
    for (let speech = 0; speech < 4; speech += 1) {
      await act(chair, 'Enter');
      await chair.waitForTimeout(450); // longer than a double press
      await page.keyboard.type(`${speech} `);
    }
    expect(await field.inputValue()).toBe('Kommunene var opptatt av 0 1 2 3 ');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(Math.abs((await field.evaluate((element) => element.getBoundingClientRect().top)) - topBefore)).toBeLessThan(
      2,
    );
    expect(await said(page, '[data-place="helsefellesskap"] .prose-safety')).not.toBe('');
  });

  it('Ctrl+Enter ends the words of an item and goes on to the next', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'secretary');
    await page.locator('[data-place="helsefellesskap"] textarea').waitFor();
    await page.keyboard.type('Saken ble lagt fram.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Neste.');
    expect(await page.locator('[data-place="helsefellesskap"] textarea').inputValue()).toBe('Saken ble lagt fram.');
    expect(await page.locator('textarea:focus').inputValue()).toBe('Neste.');
  });

  it('records who came and went, and gives the caret back to the words (A1)', async () => {
    const { page } = await startExample(CASE_OPEN);
    await goTo(page, 'secretary');
    await page.locator('[data-place="helsefellesskap"] textarea').waitFor();
    await page.keyboard.press('Alt+d');
    await put(page, 'berit');
    expect(await said(page, '.running-log li:last-child')).toContain('Berit Anne Láŧŧi: forlot møtet');
    expect(await page.locator('[data-place="helsefellesskap"] textarea:focus').count()).toBe(1);
  });
});
