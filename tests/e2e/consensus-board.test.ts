/** The board of who stands behind: on the round's page, beside what was declared, and huge on the room screen (K3, K5, K13). */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { generateMeeting, MEETING as GENERATED } from '../generate/meeting.ts';
import { canShowWindows, startMotebok, stopAll, until } from '../shell/motebok.ts';
import { look, violations } from './axe.ts';
import { act, goTo, MEETING, said, shownEntry, startExample } from './example.ts';

const PICTURES = process.env['MOTEBOK_PICTURES'];
/** The round of the case is open, and some have answered. */
const IN_ROUND = 'su176';
const DECLARED = 'su187';
/** Eighty holders, and one in eleven of all is a deputy. */
const PEOPLE = 88;

async function openWall(
  page: Page,
  app: { window: (choice: (each: Page) => boolean) => Promise<Page> },
): Promise<Page> {
  await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'room', meeting }), MEETING);
  const wall = await app.window((each) => each !== page);
  await wall.locator('.board').waitFor();
  return wall;
}

async function pictureOf(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

describe.skipIf(!canShowWindows)('the board', () => {
  afterEach(stopAll);

  it('has a cell for each kommune and the trust, and changes with each answer', async () => {
    const { app, page } = await startExample(IN_ROUND);
    await goTo(page, 'chair');
    await page.keyboard.press('Alt+r');
    await page.locator('.round .board').waitFor();
    expect(await page.locator('.board-cell[data-wide="false"]').count()).toBe(18);
    const wall = await openWall(page, app);
    const names = await page.locator('.board-cell[data-state="unanswered"] .board-name').allTextContents();
    await act(page, 'a');
    await until(
      async () => (await page.locator('.board-cell[data-state="unanswered"]').count()) < names.length,
      'an answer on the board',
    );
    await until(async () => (await wall.locator('.board-cell[data-state="mustAnchor"]').count()) > 0, 'it on the wall');
    const anchoring = page.locator('.round .board-cell[data-state="mustAnchor"]');
    expect(await anchoring.first().textContent()).toContain('må forankre');
    await look(page, 'board-round');
    expect(await violations(wall)).toEqual([]);
    await pictureOf(wall, 'board-wall-round');
  });

  it('is told apart in forced colours by mark and border, and wraps where text is four times as large', async () => {
    const { page } = await startExample(IN_ROUND);
    await goTo(page, 'chair');
    await page.keyboard.press('Alt+r');
    await act(page, 'a');
    await page.emulateMedia({ forcedColors: 'active' });
    const borderOf = (state: string): Promise<string> =>
      page
        .locator(`.round .board-cell[data-state="${state}"]`)
        .first()
        .evaluate((each) => `${getComputedStyle(each).borderTopStyle} ${getComputedStyle(each).borderTopWidth}`);
    expect(await borderOf('mustAnchor')).toBe('dashed 2px');
    expect(await borderOf('unanswered')).toBe('dashed 1px');
    await pictureOf(page, 'board-forced');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 342, height: 768 }); // 1366 at 400 %
    const board = page.locator('.round .board');
    await board.scrollIntoViewIfNeeded();
    const { left, right } = await board.evaluate((each) => each.getBoundingClientRect().toJSON() as DOMRect);
    expect([left >= 0, right <= 342]).toEqual([true, true]);
    await pictureOf(page, 'board-400');
  });

  it('stands beside what was declared, in the window and on the room screen', async () => {
    const { app, page } = await startExample(DECLARED);
    await goTo(page, 'chair');
    await page.locator('.decision-made .board').waitFor();
    expect(await page.locator('.decision-made .board-cell').count()).toBe(19);
    await look(page, 'board-decided');
    const wall = await openWall(page, app);
    await pictureOf(wall, 'board-wall-decided');
    expect(await wall.locator('.board-cell').count()).toBe(19);
  });
});

/** Every seat of the generated body decides, for a kommune or the trust as it is. */
function deciding(line: object): Record<string, unknown> {
  const { kind, secretary, party: of, represents, organisation } = line as Record<string, unknown>;
  if (kind !== 'add-seat' || secretary === true) return { ...line };
  const party = of === 'hospital' ? 'hospital' : 'municipalities';
  return { ...line, party, represents: represents ?? [organisation], rights: ['attend', 'speak', 'propose', 'decide'] };
}

describe.skipIf(!canShowWindows)('a round of eighty seats', () => {
  afterEach(stopAll);

  it('takes one key a seat and no other step (K3)', { timeout: 120_000 }, async () => {
    const lines = generateMeeting({ seed: 1, commands: 600, people: PEOPLE });
    const opening = lines.findIndex(({ kind }) => kind === 'open-meeting');
    const page = await (await startMotebok()).window();
    const here = Array.from({ length: PEOPLE }, (_each, at) => `p${at + 1}`);
    const more = [
      ...here.map((person) => ({ kind: 'record-attendance', person, state: 'present' })),
      { kind: 'take-up-item', item: 'i1' },
      { kind: 'put-proposal', proposal: 'f', item: 'i1', text: 'Utvalget vedtar planen.', proposer: 'p2' },
      { kind: 'open-round', proposal: 'f' },
    ].map((each, at) => ({ op: `more-${at}`, meeting: GENERATED, ...each }));
    await page.evaluate(
      async (commands) => {
        for (const command of commands) await window.motebok.call('run-command', command);
      },
      [...lines.slice(0, opening + 1).map(deciding), ...more],
    );
    await goTo(page, 'chair', GENERATED);
    await page.keyboard.press('Alt+r');
    await page.locator('.tile').first().waitFor();
    const seats = await page.locator('.tile[data-standing="unanswered"]').count();
    expect(seats).toBeGreaterThan(60);
    const before = await shownEntry(page);
    for (let asked = 0; asked < seats; asked += 1) await act(page, 'j');
    expect((await shownEntry(page)) - before).toBe(seats);
    expect(await page.locator('.tile[data-standing="unanswered"]').count()).toBe(0);
    expect(await said(page, '.result-so-far')).toContain('onsensus');
    await pictureOf(page, 'board-eighty');
  });
});
