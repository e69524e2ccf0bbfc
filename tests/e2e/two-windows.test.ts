/** Two windows on one meeting: they show the same entry, and nobody is skipped between them (S11). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { goTo, shownEntry, startExample } from './example.ts';

/** The case is open, four wait, nobody has the word yet. */
const FOUR_WAIT = 'su150';
/** Two frames at 60 a second, and what two windows of one busy machine may be late. CI asserts this; the bench tells the figure. */
const TOGETHER_MS = 250;

const floorName = (page: Page): Promise<string | null> => page.locator('.floor-name').textContent();
const waiting = (page: Page): Promise<string[]> => page.locator('.waiting-row strong').allTextContents();

/** When a page has painted an entry, by the clock of the machine. */
function paintedAt(page: Page, entry: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const shown = Number(document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry']);
          if (shown >= wanted) resolve(performance.timeOrigin + performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    entry,
  );
}

async function chairAndSecretary(upTo: string): Promise<{ chair: Page; secretary: Page }> {
  const { app, page } = await startExample(upTo);
  await goTo(page, 'secretary');
  await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'chair', meeting }), 'su-2026-12-10');
  const chair = await app.window((each) => each.url().includes('/chair') || each !== page);
  await chair.locator('.saved-mark').waitFor();
  return { chair, secretary: page };
}

describe.skipIf(!canShowWindows)('two windows on one meeting', () => {
  afterEach(stopAll);

  it('show the same entry number at once, whichever window acted', async () => {
    const { chair, secretary } = await chairAndSecretary(FOUR_WAIT);
    const before = await shownEntry(chair);
    expect(await shownEntry(secretary)).toBe(before);

    const painted = Promise.all([paintedAt(chair, before + 1), paintedAt(secretary, before + 1)]);
    await chair.keyboard.press('Enter');
    const [first, second] = await painted;
    expect(await shownEntry(chair)).toBe(await shownEntry(secretary));
    expect(Math.abs(first - second)).toBeLessThan(TOGETHER_MS);
    expect(await secretary.locator('.now-speaking strong').textContent()).toBe(await floorName(chair));

    await secretary.keyboard.press('Alt+d');
    await secretary.keyboard.type('berit anne');
    await secretary.keyboard.press('Enter');
    await until(async () => (await shownEntry(chair)) > before + 1, 'the attendance in the chair’s window');
    expect(await shownEntry(chair)).toBe(await shownEntry(secretary));
  });

  it('a next from both at the same time skips nobody (S11)', async () => {
    const { app, page } = await startExample(FOUR_WAIT);
    await goTo(page, 'chair');
    await page.evaluate(() => window.motebok.call('open-window', { view: 'chair', meeting: 'su-2026-12-10' }));
    const other = await app.window((each) => each !== page);
    await other.locator('.waiting-row').first().waitFor();
    const [first, second, third] = await waiting(page);

    await Promise.all([page.keyboard.press('Enter'), other.keyboard.press('Enter')]);
    await until(async () => (await floorName(page)) === first, 'the first speaker');
    expect(await floorName(other)).toBe(first);
    expect(await waiting(page)).toEqual([second, third].filter((each) => each !== undefined));
  });

  it('a window that names another speaker than the one who speaks is refused as stale (S11)', async () => {
    const { page } = await startExample(FOUR_WAIT);
    await goTo(page, 'chair');
    const answer = await page.evaluate(() =>
      window.motebok.call('run-command', {
        op: 'stale-next',
        kind: 'next-speaker',
        meeting: 'su-2026-12-10',
        expects: { speech: 'o15-9' },
      }),
    );
    expect(answer).toMatchObject({ outcome: 'refused', code: 'stale', rule: 'S11' });
  });

  it('a double click on Neste gives the word once', async () => {
    const { page } = await startExample(FOUR_WAIT);
    await goTo(page, 'chair');
    const [first, second] = await waiting(page);
    await page.locator('[data-act="next-speaker"]').dblclick();
    await until(async () => (await floorName(page)) === first, 'the first speaker');
    expect((await waiting(page))[0]).toBe(second);
  });
});
