/** Looks at a page as axe does, by its rules for WCAG 2.2 A and AA. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env['MOTEBOK_PICTURES'];
const SCHEMES = ['light', 'dark'] as const;

type Violation = { id: string; nodes: string[] };

/** What axe finds wrong on the page as it stands, when what comes into sight has come. */
export async function violations(page: Page): Promise<Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // A dialog that is still fading in has no contrast yet; what goes round for ever is not waited for.
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
    type Found = { violations: { id: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<Found> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }));
  });
}

/** Light and dark: no fault, nothing wider than the window, and a picture in the folder that MOTEBOK_PICTURES names. */
export async function look(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.evaluate((chosen) => void (document.documentElement.dataset['colorScheme'] = chosen), scheme);
    expect(await violations(page), `${name} in ${scheme}`).toEqual([]);
    if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}-${scheme}.png`) });
  }
  const overflows = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(overflows, `${name} is wider than the window`).toBe(false);
}
