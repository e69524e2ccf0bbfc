/** The text of a proposal, written while everybody looks on: what changes is marked, other windows read along, nothing is lost. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { act, goTo, MEETING, said, shownEntry, startExample } from './example.ts';

const PICTURES = process.env['MOTEBOK_PICTURES'];
/** Everybody has spoken to the proposal of the case, and nobody has tested it. */
const ALL_HAVE_SPOKEN = 'su168';
/** A save is on disk within a second of its key (M3). */
const A_SECOND = 1000;

const wallKind = (wall: Page): Promise<string | null> => wall.locator('.wall').getAttribute('data-kind');
const marked = (page: Page, tag: 'ins' | 'del', within = '.being-written'): Promise<string[]> =>
  page.locator(`${within} ${tag}`).evaluateAll((all) =>
    all.map((each) => {
      const words = each.cloneNode(true) as Element;
      for (const hidden of words.querySelectorAll('.visually-hidden')) hidden.remove();
      return (words.textContent ?? '').trim();
    }),
  );

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** Opens the form, and types at the end of the wording. */
async function write(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Alt+o');
  await page.locator('.wording-text').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

describe.skipIf(!canShowWindows)('a wording that is being written', () => {
  afterEach(stopAll);

  it('is read along in the other window and on the room screen, and goes away when it is put (K10)', async () => {
    const { app, page } = await startExample(ALL_HAVE_SPOKEN);
    await goTo(page, 'secretary');
    await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'chair', meeting }), MEETING);
    const chair = await app.window((each) => each !== page);
    await chair.locator('.saved-mark').waitFor();
    await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'room', meeting }), MEETING);
    const wall = await app.window((each) => each !== page && each !== chair);
    await wall.locator('.wall:not([data-kind="reading"])').waitFor();
    expect(await wallKind(wall)).toBe('item');

    await write(page, ' Planen legges fram i juni.');
    await chair.locator('.being-written ins').waitFor({ timeout: A_SECOND });
    await until(async () => (await marked(chair, 'ins')).join(' ') === 'Planen legges fram i juni.', 'all the words');
    expect(await said(chair, '.being-written')).toContain('Ny ordlyd skrives');
    await until(async () => (await wallKind(wall)) === 'writing', 'the wording on the room screen');
    expect(await marked(wall, 'ins', '.wall-text')).toEqual(await marked(chair, 'ins'));
    await picture(page, 'wording-secretary');
    await picture(chair, 'wording-chair');
    await picture(wall, 'wording-wall');

    await act(page, 'Control+Enter');
    await until(async () => (await wallKind(wall)) === 'item', 'the room screen without it');
    expect(await chair.locator('.being-written').count()).toBe(0);
    expect(await said(chair, '.version-mark')).toContain('v2');
  });

  it('goes away when it is cancelled, and the caret is where it was', async () => {
    const { page } = await startExample(ALL_HAVE_SPOKEN);
    await goTo(page, 'chair');
    await page.keyboard.type('hil');
    await write(page, ' Mer.');
    await page.locator('.draft-line', { hasText: 'kladd lagret' }).waitFor({ timeout: 2 * A_SECOND });
    await page.keyboard.press('Escape');
    await page.locator('.wording-form').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('hil');
    await page.waitForTimeout(A_SECOND);
    expect(await page.locator('.being-written').count()).toBe(0);
    await page.locator('[data-act="take-draft-back"]').click();
    expect(await page.locator('.wording-text').inputValue()).toContain(' Mer.');
    await page.locator('.draft-line', { hasText: 'kladd lagret' }).waitFor({ timeout: 2 * A_SECOND });
  });

  it('is there after a crash, and the form opens with it (M3)', async () => {
    const userData = temporaryFolder();
    const { app, page } = await startExample(ALL_HAVE_SPOKEN, { userData });
    await goTo(page, 'chair');
    await write(page, ' Tana kommer tilbake til saken.');
    await page.waitForTimeout(A_SECOND);
    await app.kill();

    const again = await (await startMotebok({ userData })).window();
    await goTo(again, 'chair');
    await again.locator('.being-written').waitFor();
    expect(await marked(again, 'ins')).toEqual(['Tana kommer tilbake til saken.']);
    const before = await shownEntry(again);
    await again.keyboard.press('Alt+o');
    expect(await again.locator('.wording-text').inputValue()).toContain('Tana kommer tilbake til saken.');
    await again.keyboard.press('Control+Enter');
    await until(async () => (await shownEntry(again)) > before, 'the new version');
    expect(await said(again, '.proposal-text')).toContain('Tana kommer tilbake til saken.');
  });

  it('never stands on the room screen while the doors are closed (N6)', async () => {
    const { app, page } = await startExample(ALL_HAVE_SPOKEN);
    await goTo(page, 'chair');
    await page.evaluate((meeting) => window.motebok.call('open-window', { view: 'room', meeting }), MEETING);
    const wall = await app.window((each) => each !== page);
    await write(page, ' Åpent.');
    await until(async () => (await wallKind(wall)) === 'writing', 'the wording on the room screen');
    const close = { op: 'close', kind: 'close-doors', meeting: MEETING, law: 'ownRules', ground: 'taushetsplikt' };
    await page.evaluate((command) => window.motebok.call('run-command', command), close);
    await page.keyboard.type(' Taushetsbelagt.');
    await until(async () => (await wallKind(wall)) === 'closed-doors', 'the closed doors');
    await page.waitForTimeout(A_SECOND);
    expect(await wall.locator('main').textContent()).not.toContain('Taushetsbelagt');
  });
});

describe.skipIf(!canShowWindows)('the wordings of a proposal', () => {
  afterEach(stopAll);

  it('stand with who, when, what was changed and the answers to each (K10)', async () => {
    const { page } = await startExample('su186'); // a round has been taken
    await goTo(page, 'chair');
    await write(page, ' Planen legges fram i juni.');
    await act(page, 'Control+Enter');
    await page.getByRole('button', { name: /Vis endringene/ }).click();
    expect(await marked(page, 'ins', '.proposal-text')).toEqual(['Planen legges fram i juni.']);
    await page.keyboard.press('Alt+z');
    await page.locator('.versions').waitFor();
    const versions = await page.locator('.wording-version').allTextContents();
    expect(versions[0]).toContain('gjelder nå');
    expect(versions[1]).toContain('gjelder forrige ordlyd');
    await page.waitForTimeout(400); // the dialog fades in
    await look(page, 'versions');
  });
});
