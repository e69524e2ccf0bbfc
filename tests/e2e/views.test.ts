/** Views before the meeting in the built app: asked for and entered while a case is planned, seen before it is tested (C7, K2). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { goTo, MEETING, said, startExample } from './example.ts';

/** The case is planned, with its proposal. */
const PLANNED = 'su106';
/** The case is being treated, and its proposal has not been tested. */
const BEFORE_TEST = 'su168';
/** The case has ended. */
const AFTER_CASE = 'su190';
const ITEM = 'helsefellesskap';
const CASE = 'Etablering av helsefellesskap';

/** Presses a key in the table, and waits until so many rows say what it records. */
async function enter(page: Page, key: string, standing: string, count: number): Promise<void> {
  await page.keyboard.press(key);
  const those = page.locator(`.view-row[data-standing="${standing}"]`);
  await until(async () => (await those.count()) === count, `${count} that say ${standing}`);
}

async function openTable(page: Page): Promise<void> {
  await goTo(page, 'plan');
  await page.getByText(CASE).first().click();
  await page.locator('[data-act="views"]').click();
  await page.locator('.views-table').waitFor();
}

/** Kommuner are asked, one is against and one agrees; the rest have not answered. */
async function askAndAnswer(page: Page): Promise<void> {
  const lines = [
    { kind: 'ask-for-views', organisations: ['vadso', 'tana', 'alta'], deadline: '2099-12-01' },
    {
      kind: 'record-view',
      organisation: 'vadso',
      view: 'against',
      treatedBy: 'Kommunestyret',
      treatedOn: '2026-11-03',
      reference: 'PS 41/26',
    },
    { kind: 'record-view', organisation: 'alta', view: 'assents' },
  ];
  const outcomes = await page.evaluate(
    async (commands) => {
      const answers = [];
      for (const each of commands) answers.push((await window.motebok.call('run-command', each)).outcome);
      return answers;
    },
    lines.map((each, at) => ({ op: `v${at}`, meeting: MEETING, item: ITEM, ...each })),
  );
  expect(outcomes).toEqual(['done', 'done', 'done']);
}

describe.skipIf(!canShowWindows)('views before the meeting', () => {
  afterEach(stopAll);

  it('are asked for at once, and entered with one key a row (C7)', async () => {
    const { page } = await startExample(PLANNED);
    await openTable(page);
    const rows = await page.locator('.view-row').count();
    expect(rows).toBe(19);
    expect(await page.locator('[data-standing="unasked"]').count()).toBe(rows);
    await page.locator('[data-act="ask-for-views"]').click();
    const missing = page.locator('.view-row[data-standing="missing"]');
    await until(async () => (await missing.count()) === rows, 'everyone asked');
    await page.locator('.view-name:focus').waitFor();
    await enter(page, 'j', 'assents', 1);
    await enter(page, 'j', 'assents', 2);
    await enter(page, 'a', 'mustAnchor', 1);
    await enter(page, 'i', 'none', 1);
    // A no has its words and where they come from: the row opens, and the caret stands in the words.
    await enter(page, 'n', 'against', 1);
    await page.locator('.view-details textarea:focus').waitFor();
    await page.keyboard.type('Vi har ikke råd til dette.');
    await page.getByLabel('Behandlet av').fill('Kommunestyret');
    await page.getByLabel('Referanse').fill('PS 41/26');
    await look(page, 'views-details');
    await page.keyboard.press('Control+Enter');
    await page.locator('.view-details').waitFor({ state: 'detached' });
    expect(await said(page, '.view-row[data-standing="against"]')).toContain('Kommunestyret');
    expect(await said(page, '.view-words')).toBe('Vi har ikke råd til dette.');
    expect(await said(page, '.views-missing')).toMatch(/^Mangler svar: .+ \(frist \d+\. \p{L}+ \d{4}\)/u);
    await look(page, 'views-table');
    await page.setViewportSize({ width: 320, height: 700 });
    await look(page, 'views-narrow');
  });

  it('take letters that follow a no for no other view, before its fields have opened', async () => {
    const { page } = await startExample(PLANNED);
    await openTable(page);
    await page.locator('.view-name').nth(3).focus();
    await page.keyboard.type('ni');
    await page.locator('.view-details textarea:focus').waitFor();
    expect(await page.locator('.view-row[data-standing="against"]').count()).toBe(1);
    expect(await page.locator('.view-row[data-standing="none"]').count()).toBe(0);
  });

  it('closes the fields of a row, then the dialog, with Esc', async () => {
    const { page } = await startExample(PLANNED);
    await openTable(page);
    await page.locator('.view-name').first().click();
    await enter(page, 's', 'missing', 1);
    await page.keyboard.press('ArrowUp');
    await enter(page, 'm', 'assentsWithRemark', 1);
    await page.locator('.view-details textarea:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.view-details').waitFor({ state: 'detached' });
    expect(await page.locator('.views-table').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await enter(page, 'j', 'assents', 1);
    await page.keyboard.press('Escape');
    await page.locator('.views-table').waitFor({ state: 'detached' });
    expect(await said(page, '.views-line')).toContain('2 slutter seg til');
    await look(page, 'views-plan');
  });

  it('stand before the test: noes first, and silence is off with the reason (K2)', async () => {
    const { page } = await startExample(BEFORE_TEST);
    await askAndAnswer(page);
    await goTo(page, 'chair');
    await page.locator('.views-line').waitFor();
    const lines = await page.locator('.views-line p').allTextContents();
    expect(lines[0]).toContain('Imot: Vadsø');
    expect(lines[1]).toContain('Mangler svar: Tana (frist 1. desember)');
    expect(await page.locator('[data-act="test-silently"]').getAttribute('aria-disabled')).toBe('true');
    expect(lines[2]).toContain('Stilltiende prøving er ikke mulig');
    await look(page, 'views-chair');
    await page.keyboard.press('Alt+r');
    await page.locator('.seat-views').first().waitFor();
    const told = (await page.locator('.seat-views').allTextContents()).join(' ');
    expect(told).toContain('Kommunestyret 3. november: imot');
    await look(page, 'views-round');
    await goTo(page, 'secretary');
    await page.locator('.views-line').waitFor();
    await look(page, 'views-secretary');
  });

  it('say why nothing more is recorded when the case has ended', async () => {
    const { page } = await startExample(AFTER_CASE);
    await goTo(page, 'plan');
    await page.getByText(CASE).first().click();
    await page.locator('[data-act="views"]').click();
    await page.locator('.views .sentence').waitFor();
    expect(await said(page, '.views .sentence')).toContain('avsluttet');
    await page.locator('.view-name').first().click();
    expect(await page.locator('.view-letter').count()).toBe(0);
  });
});
