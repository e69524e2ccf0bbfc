/**
 * The room screen beside the chair's page: it follows by itself, shows nothing private, never scrolls, is readable from ten
 * metres, and is frozen and blanked by the chair.
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, stopAll, until } from '../shell/motebok.ts';
import { violations } from './axe.ts';
import { act, goTo, MEETING, said, startExample } from './example.ts';

const PICTURES = process.env['MOTEBOK_PICTURES'];

async function chairAndWall(upTo: string): Promise<{ chair: Page; wall: Page }> {
  const { app, page } = await startExample(upTo);
  await goTo(page, 'chair');
  await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'room', meeting }), MEETING);
  const wall = await app.window((each) => each !== page);
  await wall.locator('.wall:not([data-kind="reading"])').waitFor();
  return { chair: page, wall };
}

const kind = (wall: Page): Promise<string | null> => wall.locator('.wall').getAttribute('data-kind');

/** Texts smaller than 1/25 of the height, and parts that have more in them than they show. */
async function faults(wall: Page): Promise<{ small: string[]; scrolls: boolean }> {
  return wall.evaluate(() => {
    const least = window.innerHeight / 25 - 0.5;
    const words = document.createTreeWalker(document.querySelector('.wall') as Element, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('.visually-hidden') || node.textContent?.trim() === '') continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < least) small.push(node.textContent ?? '');
    }
    const root = document.documentElement;
    return { small, scrolls: root.scrollHeight > root.clientHeight || root.scrollWidth > root.clientWidth };
  });
}

describe.skipIf(!canShowWindows)('the room screen', () => {
  afterEach(stopAll);

  it.each([
    { upTo: 'su110', what: 'not-open' },
    { upTo: 'su151', what: 'speech' },
    { upTo: 'su168', what: 'item' },
    { upTo: 'su169', what: 'test' },
    { upTo: 'su176', what: 'test' },
    { upTo: 'su187', what: 'decided' },
    { upTo: 'su189', what: 'between' },
    { upTo: 'su204', what: 'ended' },
  ])('shows $what after $upTo: large, nothing cut off, no fault that axe knows', async ({ upTo, what }) => {
    const { wall } = await chairAndWall(upTo);
    expect(await kind(wall)).toBe(what);
    for (const [scheme, press] of [
      ['black', null],
      ['white', 'm'],
    ] as const) {
      if (press !== null) await wall.keyboard.press(press);
      expect(await violations(wall), `${what} on ${scheme}`).toEqual([]);
      expect(await faults(wall)).toEqual({ small: [], scrolls: false });
      for (const [width, height] of PICTURES === undefined
        ? []
        : ([
            [1366, 768],
            [1920, 1080],
          ] as const)) {
        await wall.setViewportSize({ width, height });
        await wall.waitForTimeout(150);
        await wall.screenshot({ path: path.join(PICTURES ?? '', `wall-${upTo}-${what}-${scheme}-${width}.png`) });
      }
    }
  });

  it('follows the chair by itself, and says nothing of why somebody is away', async () => {
    const { chair, wall } = await chairAndWall('su150'); // three wait
    await act(chair, 'Enter');
    const speaker = await said(chair, '.floor-name');
    await until(async () => (await said(wall, '.wall-name')) === speaker, 'the speaker on the wall');
    expect(await wall.locator('.wall-next li').count()).toBe(await chair.locator('.waiting-row').count());
    await act(chair, 'Alt+p');
    await until(async () => (await said(wall, '.wall-note')) === 'klokken står', 'the clock that stands');
    await chair.locator('.meeting-life .more').first().getByRole('button').click();
    await chair.locator('[data-act="pause-15"]').click();
    await until(async () => (await kind(wall)) === 'break', 'the break');
    expect(await said(wall, '.wall-countdown')).toMatch(/^1[45]:\d\d$/);
    expect(await wall.locator('button, a, input, textarea').count()).toBe(0);
  });

  it('stands still while the chair has frozen it, and is dark while it is blanked', async () => {
    const { chair, wall } = await chairAndWall('su150');
    await act(chair, 'Enter');
    await until(async () => (await kind(wall)) === 'speech', 'the speech');
    const speaker = await said(wall, '.wall-name');
    await chair.keyboard.press('Alt+x');
    await until(async () => (await said(wall, '.wall-clock')).startsWith('Bildet står'), 'a picture that stands');
    await chair.waitForTimeout(450); // longer than a double press
    await act(chair, 'Enter');
    expect(await said(wall, '.wall-name')).toBe(speaker);
    expect(await said(chair, '.wall-control')).toContain('Skjermen er fryst');

    await chair.keyboard.press('Alt+x');
    await until(async () => (await said(wall, '.wall-name')) !== speaker, 'the next speaker');
    await chair.keyboard.press('Alt+y');
    await until(async () => (await wall.locator('.wall').getAttribute('data-blank')) === 'true', 'a dark screen');
    expect((await wall.locator('.wall').innerText()).trim()).toBe('Romskjerm');
    await chair.keyboard.press('Alt+y');
    await until(async () => (await kind(wall)) === 'speech', 'the speech again');
  });
});
