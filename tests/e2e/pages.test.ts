/**
 * Every page of a meeting, in light and dark: no fault that axe knows, nothing wider than the window, and a picture for
 * people to look at in the folder that MOTEBOK_PICTURES names.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { goTo, startExample, type RoomPage } from './example.ts';

/** Where in the example each page has most to show. */
const MOMENTS: readonly { upTo: string; what: string; pages: readonly RoomPage[] }[] = [
  { upTo: 'su110', what: 'called', pages: ['plan', 'notice', 'roll-call', 'chair', 'secretary', 'minutes', 'export'] },
  { upTo: 'su164', what: 'in the middle of a case', pages: ['roll-call', 'chair', 'secretary'] },
  { upTo: 'su187', what: 'decided', pages: ['chair', 'secretary', 'minutes'] },
  {
    upTo: 'su204',
    what: 'approved',
    pages: ['plan', 'notice', 'roll-call', 'chair', 'secretary', 'minutes', 'export'],
  },
];

describe.skipIf(!canShowWindows).each(MOMENTS)('pages of a meeting that is $what', ({ upTo, what, pages }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample(upTo));
  });
  afterAll(stopAll);

  it.each(pages)('%s', async (step) => {
    await goTo(page, step);
    await page.waitForTimeout(150); // the page's own data
    await look(page, `${what.replaceAll(' ', '-')}-${step}`);
  });
});

describe.skipIf(!canShowWindows)('in a window of half the width, as for text made twice as large', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample('su164'));
    await page.setViewportSize({ width: 683, height: 384 });
  });
  afterAll(stopAll);

  it.each(['plan', 'roll-call', 'chair', 'secretary'] as const)(
    'nothing of the head lies over another on %s',
    async (step) => {
      await goTo(page, step);
      const [isWider, over] = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.head h1, .head-date, .head .phase-tag, .head-nav a')];
        const boxes = parts.map((part) => part.getBoundingClientRect());
        const over = boxes.filter((a, i) =>
          boxes.some(
            (b, j) =>
              j > i && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          ),
        );
        return [document.documentElement.scrollWidth > window.innerWidth, over.length];
      });
      expect([isWider, over]).toEqual([false, 0]);
    },
  );
});

describe.skipIf(!canShowWindows)('with text made four times as large (WCAG 1.4.10)', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample('su180')); // a case, people who spoke, a round under way
    await page.setViewportSize({ width: 320, height: 192 });
  });
  afterAll(stopAll);

  /** What stands outside the window, and is not in a table or list that scrolls by itself. */
  const outside = (): string[] =>
    [...document.querySelectorAll('#root *')]
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        if (width <= 1 || (right <= window.innerWidth + 1 && left >= -1)) return false;
        for (let above = each.parentElement; above && above.id !== 'root'; above = above.parentElement)
          if (above.scrollWidth > above.clientWidth + 1 && getComputedStyle(above).overflowX !== 'visible')
            return false;
        return !each.closest('.visually-hidden, .skip');
      })
      .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}`);

  it.each(['plan', 'notice', 'roll-call', 'chair', 'secretary', 'minutes', 'export'] as const)(
    'nothing of %s is cut off or beside the page',
    async (step) => {
      await goTo(page, step);
      await page.waitForTimeout(150); // the page's own data
      expect(await page.evaluate(outside)).toEqual([]);
      // All of it scrolls together: head and foot leave the page its room.
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.main') as Element).overflowY)).toBe(
        'visible',
      );
    },
  );

  it('the hint of "Be om ordet" stands below the field', async () => {
    await goTo(page, 'chair');
    const [field, hint] = await Promise.all([
      page.locator('.ask-line .person-input').boundingBox(),
      page.locator('.ask-kind').boundingBox(),
    ]);
    expect(hint?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
  });

  it.each(['', 'register', 'verify', 'settings', 'meeting/new'])('nothing of #/%s is cut off', async (place) => {
    await visit(page, place);
    expect(await page.evaluate(outside)).toEqual([]);
  });
});

describe.skipIf(!canShowWindows)('parts of the room that open on a key', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await startExample('su182')); // in the middle of a round
  });
  afterAll(stopAll);

  it.each([
    { name: 'round', keys: ['Alt+r'] },
    { name: 'reason of an objection', keys: ['n'] },
    { name: 'back, and a name half typed', keys: ['Escape', 'Escape', 'h'] },
    { name: 'conclude', keys: ['Escape', 'Alt+f'] },
    { name: 'new wording', keys: ['Escape', 'Alt+o'] },
    { name: 'manuscript', keys: ['Escape', 'Alt+m'] },
    { name: 'speeches', keys: ['Escape', 'Alt+i'] },
    { name: 'correct a speech', keys: ['Tab', 'Enter'] },
  ])('$name', async ({ name, keys }) => {
    if (name === 'round') await goTo(page, 'chair');
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(250); // a dialog has come to rest
    await look(page, name.replaceAll(/[ ,]+/g, '-'));
  });
});

describe.skipIf(!canShowWindows)('pages that belong to no meeting', () => {
  afterAll(stopAll);

  it.each(['home', 'decisions', 'register', 'verify', 'settings', 'meeting/new'])(
    '%s, empty and with the example',
    async (place) => {
      const name = place.replace('/', '-');
      const empty = await (await startMotebok()).window();
      await visit(empty, place);
      await look(empty, `empty-${name}`);
      const { page } = await startExample('su204');
      await visit(page, place);
      await look(page, name);
    },
  );
});

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${place === 'home' ? '' : place}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForTimeout(150); // the page's own data
}
