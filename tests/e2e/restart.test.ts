/** The program goes away in the middle of a speech: the clock stands where it was, the gap is shown, one key charges it (S7). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll, temporaryFolder } from '../shell/motebok.ts';
import { goTo, startExample } from './example.ts';

/** The first speaker of the case has the word. */
const SPEAKING = 'su151';

const seconds = async (page: Page): Promise<number> => {
  const [minutes = 0, rest = 0] = ((await page.locator('.speech-clock-spoken').textContent()) ?? '')
    .split(':')
    .map(Number);
  return 60 * minutes + rest;
};

describe.skipIf(!canShowWindows)('a restart in the middle of a speech', () => {
  afterEach(stopAll);

  it('leaves the clock at the last durable beat, shows the gap, and charges it on one key', async () => {
    const userData = temporaryFolder();
    const { app, page } = await startExample(SPEAKING, { userData });
    await goTo(page, 'chair');
    const speaker = await page.locator('.floor-name').textContent();
    await page.waitForTimeout(2500); // long enough for a beat or two
    const before = await seconds(page);
    await app.kill();

    const again = await (await startMotebok({ userData })).window();
    await goTo(again, 'chair');
    expect(await again.locator('.floor-name').textContent()).toBe(speaker);
    expect(await again.locator('.speech-clock').getAttribute('data-runs')).toBe('false');
    const stood = await seconds(again);
    expect(stood).toBeLessThanOrEqual(before + 1);
    expect(stood).toBeGreaterThanOrEqual(before - 2);
    expect(await again.locator('.floor .sentence').textContent()).toContain('(S7)');

    await again.keyboard.press('Alt+g');
    await again.locator('.speech-clock[data-runs="true"]').waitFor();
    expect(await seconds(again)).toBeGreaterThan(stood);
    expect(await again.locator('.floor .sentence').count()).toBe(0);
  });
});
