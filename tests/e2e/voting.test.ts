/** Votes and elections in the built app, where the body's own rules have them; with the setting off nothing is seen of them (K8). */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readExample } from '../../app/example.ts';
import type { RunningApp } from '../../standin/launch.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll, until } from '../shell/motebok.ts';
import { look, violations } from './axe.ts';
import { act, goTo, leaveDialog, MEETING, said, shownEntry, startExample } from './example.ts';

const PICTURES = process.env['MOTEBOK_PICTURES'];
/** The case is being treated, and its proposal has not been tested. */
const BEFORE_TEST = 'su168';

/** The example as it is just before the test, in a body whose own rules have votes. */
async function startWithVotes(): Promise<{ app: RunningApp; page: Page }> {
  const app = await startMotebok();
  const page = await app.window();
  const lines = readExample();
  const last = lines.findIndex((each) => each.op === BEFORE_TEST);
  const commands = lines
    .slice(0, last + 1)
    .map((each) => (each.kind === 'found-body' ? { ...each, voting: true } : each));
  const refused = await page.evaluate(async (each) => {
    for (const command of each) {
      const answer = await window.motebok.call('run-command', command);
      if (answer.outcome === 'refused' || answer.outcome === 'invalid') return `${answer.op} ${answer.code}`;
    }
    return null;
  }, commands);
  expect(refused).toBeNull();
  await goTo(page, 'chair');
  return { app, page };
}

/** A key in the dialog, and the tally that it gives. */
async function press(page: Page, key: string, numbers: string): Promise<void> {
  await page.keyboard.press(key);
  await until(async () => (await said(page, '.vote-tally [role="status"]')).includes(numbers), numbers);
}

async function openWall(page: Page, app: RunningApp): Promise<Page> {
  await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'room', meeting }), MEETING);
  return app.window((each) => each !== page);
}

async function pictureOf(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

describe.skipIf(!canShowWindows)('voting', () => {
  afterEach(stopAll);

  it('is nowhere to be seen with the setting off', async () => {
    const { page } = await startExample(BEFORE_TEST);
    await goTo(page, 'chair');
    await page.locator('[data-act="test-silently"]').waitFor();
    expect(await page.locator('[data-act="open-vote"], [data-act="elections"], .vote-panel').count()).toBe(0);
    await page.keyboard.press('Alt+1');
    await page.keyboard.press('Alt+2');
    await page.keyboard.press('?');
    expect(await page.locator('.vote, .elections').count()).toBe(0);
    expect(await page.locator('body').textContent()).not.toMatch(/avstemning|stemmer|\bvalg\b/i);
  });

  it('takes one key a seat, and declares what the votes give', async () => {
    const { app, page } = await startWithVotes();
    await page.keyboard.press('Alt+1');
    await page.locator('.vote-seat').first().waitFor();
    const seats = await page.locator('.vote-seat').count();
    expect(seats).toBe(9);
    await page.locator('.vote-seat:focus').waitFor();
    await press(page, 'f', '1 for, 0 mot');
    await press(page, 'm', '1 for, 1 mot');
    await press(page, 'a', '1 for, 1 mot, 1 avholdende');
    await look(page, 'vote-open');
    const wall = await openWall(page, app);
    await wall.locator('.wall-vote').waitFor();
    expect(await said(wall, '.wall-vote-result')).toContain('6 har ikke stemt');
    expect(await violations(wall)).toEqual([]);
    await pictureOf(wall, 'vote-wall');
    await page.bringToFront();
    for (let given = 2; given <= seats - 2; given += 1) await press(page, 'f', `${given} for, 1 mot`);
    // All have voted: a letter too many changes nothing, and what is asked for now is the effect.
    await page.locator('.vote-declare input:focus').first().waitFor();
    await page.keyboard.press('m');
    expect(await said(page, '.vote-tally [role="status"]')).toContain('7 for, 1 mot, 1 avholdende');
    expect(await page.locator('.vote-letters').count()).toBe(0);
    expect(await said(page, '[data-act="declare-vote"]')).toContain(
      'vedtatt mot 1 stemme (7 for, 1 mot, 1 avholdende)',
    );
    await page.keyboard.press('e');
    await page.getByLabel('førende').check();
    await page.setViewportSize({ width: 320, height: 700 });
    await look(page, 'vote-narrow');
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.locator('[data-act="declare-vote"]').click();
    await page.locator('.vote-made[data-result="carried"]').waitFor();
    expect(await said(page, '.vote-made')).toContain('Vedtatt mot 1 stemme');
    expect(await page.locator('[data-act="test-silently"], [data-act="open-vote"]').count()).toBe(0);
    await page.keyboard.press('Alt+f');
    await page.locator('[data-act="conclude-byVote"]').waitFor();
    expect(await page.locator('[data-act="conclude-byVote"]').getAttribute('aria-disabled')).toBeNull();
    expect(await page.locator('[data-act="conclude-unanimous"]').getAttribute('aria-disabled')).toBe('true');
    // Enter there ends the case as the vote did, and in no other words.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-act'))).toBe('conclude-byVote');
    await leaveDialog(page);
    await look(page, 'vote-made');
    await until(async () => (await said(wall, '.wall-vote-result')).includes('Vedtatt mot 1 stemme'), 'it on the wall');
    await pictureOf(wall, 'vote-wall-made');
  });

  it('is known by numbers alone, and a tie says what can be done', async () => {
    const { page } = await startWithVotes();
    await page.keyboard.press('Alt+1');
    await page.locator('[data-act="vote-by-numbers"]').click();
    const fields = page.locator('.vote-count input');
    await fields.nth(0).fill('4');
    await fields.nth(1).fill('4');
    await fields.nth(2).fill('1');
    await page.locator('[data-act="count-vote"]').click();
    await until(async () => (await said(page, '[data-act="declare-vote"]')).includes('stemmelikhet'), 'the tie');
    await look(page, 'vote-numbers');
    await page.locator('[data-act="declare-vote"]').click();
    await page.locator('.vote-made[data-result="tied"]').waitFor();
    expect(await said(page, '.vote-made')).toContain('Stem på nytt, endre ordlyden, eller utsett saken');
    expect(await said(page, '[data-act="open-vote"]')).toContain('Stem på nytt');
    await look(page, 'vote-tied');
  });

  it('elects: office, candidates, counts, a tie, and who was elected', async () => {
    const { app, page } = await startWithVotes();
    await page.keyboard.press('Alt+2');
    await page.getByLabel('Hva det velges til').fill('Nestleder');
    const candidate = page.getByLabel('Kandidat', { exact: true });
    await candidate.fill('hild');
    await candidate.press('Enter');
    expect(await page.locator('.candidates li').allTextContents()).toEqual(['Hilde Tverrelvdal']);
    await candidate.fill('Rolf Melkvær');
    await look(page, 'election-new');
    await page.locator('[data-act="open-election"]').click();
    const first = page.getByLabel('Stemmer for Hilde Tverrelvdal');
    await page.locator('.election-counts input:focus').waitFor();
    // A second Enter on the way in is no count.
    const opened = await shownEntry(page);
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-act="count-election"]').getAttribute('aria-disabled')).toBe('true');
    expect(await shownEntry(page)).toBe(opened);
    await first.fill('4');
    await page.getByLabel('Stemmer for Rolf Melkvær').fill('4');
    await act(page, 'Enter');
    await page.getByText('Stemmelikhet mellom Hilde Tverrelvdal, Rolf Melkvær').waitFor();
    expect(await page.locator('[data-act="declare-election"]').getAttribute('aria-disabled')).toBe('true');
    await look(page, 'election-tied');
    await first.fill('5');
    await act(page, 'Enter');
    await until(
      async () => (await said(page, '[data-act="declare-election"]')) === 'Erklær Hilde Tverrelvdal valgt',
      'who leads',
    );
    await page.locator('[data-act="declare-election"]').click();
    await page.locator('.election[data-declared="true"]:focus').waitFor();
    expect(await said(page, '.election')).toContain('Hilde Tverrelvdal er valgt til nestleder');
    await look(page, 'election-made');
    const wall = await openWall(page, app);
    await wall.locator('.wall-vote').waitFor();
    expect(await said(wall, '.wall-vote')).toContain('Hilde Tverrelvdal er valgt');
    await pictureOf(wall, 'election-wall');
  });
});
