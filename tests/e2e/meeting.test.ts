/**
 * The whole example meeting with clicks and keys only, from an empty store to a signed file that is verified: what the script
 * of the example does by commands, a person does here on the screens.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nb } from '../../renderer/text/nb/index.ts';
import type { RunningApp } from '../../standin/launch.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from '../shell/motebok.ts';
import { act, put, said } from './example.ts';

/** Opens the list of outcomes and takes the first that the law allows. */
async function conclude(page: Page, digit: string): Promise<void> {
  await page.keyboard.press('Alt+f');
  await page.locator('.outcomes').first().waitFor();
  await act(page, digit);
}

/** Drops a file on the page, as a person does from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('.drop').waitFor();
  await page.evaluate(
    ([fileName, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))], fileName));
      const target = document.querySelector('.drop');
      target?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  await page.locator('.verdict').waitFor();
}

const PASSWORD = 'fjellrev og multe';

describe.skipIf(!canShowWindows)('the example meeting, by hand', () => {
  const folder = temporaryFolder();
  let app: RunningApp;
  let page: Page;
  beforeAll(async () => {
    app = await startMotebok();
    page = await app.window();
  });
  afterAll(stopAll);

  it('is opened from an empty start page', async () => {
    await page.locator('[data-act="open-example"]').click();
    await page.locator('.saved-mark').waitFor();
    expect(await said(page, '.phase-tag')).toBe('innkalt');
  });

  it('is called by name with the keyboard, and opened', async () => {
    await page.getByRole('link', { name: 'Møterom' }).click();
    await page.getByRole('link', { name: 'Opprop', exact: true }).click();
    await page.locator('.called-name').waitFor();
    const left = page.locator('.roll-call-row[data-state="called"]');
    for (let count = await left.count(); count > 0; count -= 1) await act(page, count % 4 === 0 ? 'v' : 'Space');
    await act(page, 'o');
    expect(await said(page, '.phase-tag')).toBe('åpnet');
    expect(await page.locator('.quorum-verdict').getAttribute('data-met')).toBe('true');
  });

  it('treats the formal items, each ended by one key', async () => {
    await page.getByRole('link', { name: 'Til møterommet' }).click();
    await page.locator('.between-item').waitFor();
    for (const outcome of ['4', '1', '1']) {
      await act(page, 'Enter'); // takes the item up
      await conclude(page, outcome);
    }
    expect(await said(page, '.between-item')).toContain('14/26');
    await act(page, 'Enter');
    await put(page, 'signe');
    await act(page, 'Enter');
    await page.waitForTimeout(450); // longer than a double press
    await act(page, 'Enter'); // nobody waits: the speech ends
    await page.keyboard.press('Enter'); // and then the item
    await page.locator('.outcomes').first().waitFor();
    await act(page, '1');
  });

  it('discusses the case and words the proposal anew', async () => {
    await act(page, 'Enter');
    expect(await said(page, '.room-title')).toContain('15/26');
    for (const name of ['hild', 'niil', 'elle']) await put(page, name);
    for (let speaker = 0; speaker < 3; speaker += 1) {
      await act(page, 'Enter');
      await page.waitForTimeout(450);
    }
    await act(page, 'Alt+s');
    await page.keyboard.press('Alt+o');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n6. SU ber om en skriftlig status i mars.');
    await act(page, 'Control+Enter');
    expect(await said(page, '.room-proposal .version-mark')).toBe('v2');
    await act(page, 'Alt+l');
  });

  it('tests it in silence, declares what was computed, and ends the case by consensus', async () => {
    await act(page, 'Alt+k');
    await page.keyboard.press('Alt+e');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(await said(page, '[data-act="declare-result"]')).toContain('konsensus, førende');
    await act(page, 'Enter');
    await page.locator('.decision-made').waitFor();
    await conclude(page, '1');
    expect(await said(page, '.between-item')).toContain('16/26');
  });

  it('postpones what there is no time for, and is closed', async () => {
    while ((await page.locator('.between-item').count()) > 0) {
      await act(page, 'Enter');
      await page.locator('.floor').waitFor();
      const title = await said(page, '.room-title');
      // Drøftet; utsatt; tatt til orientering.
      await conclude(page, title.startsWith('16/26') ? '1' : title.startsWith('17/26') ? '5' : '4');
    }
    expect(await said(page, '.between-words')).toBe('Alle sakene er behandlet');
    await act(page, 'Alt+h');
    expect(await said(page, '.phase-tag')).toBe('hevet');
  });

  it('is written down on the secretary’s page, and every word is safe', async () => {
    await page.getByRole('link', { name: 'Sekretær', exact: true }).click();
    await page.locator('.prose-text').first().waitFor();
    await page.locator('[data-place="helsefellesskap"] textarea').click();
    await page.keyboard.type('Møteleder la fram saken. Utvalget var samlet.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Saken ble drøftet.');
    await page.keyboard.press('Control+Enter');
    await until(
      async () => (await page.locator('[data-place="helsefellesskap"] .prose-safety').textContent()) !== '',
      'the mark that says the words are saved',
    );
    const prose = await page.evaluate(() => window.motebok.call('read-prose', { meeting: 'su-2026-12-10' }));
    expect(prose['helsefellesskap']?.text).toContain('Utvalget var samlet.');
  });

  it('is sent for remarks, approved by chair and deputy chair, and locked (M4)', async () => {
    await page.getByRole('link', { name: 'Referat', exact: true }).click();
    await page.locator('[data-act="send-minutes"]').click();
    await until(async () => (await said(page, '.phase-tag')) === 'til godkjenning', 'minutes that are sent');
    await page.getByRole('checkbox', { name: /\(leder\)/ }).check();
    await page.getByRole('checkbox', { name: /nestleder/ }).check();
    await page.locator('[data-act="approve-minutes"]').click();
    await until(async () => (await said(page, '.phase-tag')) === 'godkjent', 'minutes that are approved');
    expect(await said(page, 'main')).toContain('Utvalget var samlet.');
  });

  it('leaves as one signed file, sealed by a key that is made at the first signing (L4)', async () => {
    await page.getByRole('link', { name: 'Eksport', exact: true }).click();
    await page.getByLabel(nb['signing.signer'], { exact: true }).fill('Ingvild Straumsnes');
    await page.getByLabel(nb['signing.organisation']).fill('Samhandlingssekretariatet');
    await page.getByLabel(nb['signing.password'], { exact: true }).fill(PASSWORD);
    await page.getByLabel(nb['signing.passwordAgain']).fill(PASSWORD);
    await page.locator('[data-act="make-signing-key"]').click();
    await page.locator('[data-act="choose-folder"]').waitFor();
    await app.evaluate((electron, chosen) => {
      electron.control.answers.open = [{ canceled: false, filePaths: [chosen] }];
    }, folder);
    await page.locator('[data-act="choose-folder"]').click();
    await page.getByLabel(nb['signing.password'], { exact: true }).fill(PASSWORD);
    await page.locator('[data-act="sign-and-export"]').click();
    await page.locator('.verdict').waitFor();
    expect(await said(page, '.phase-tag')).toBe('signert');
    expect(readdirSync(folder).filter((each) => each.endsWith('.asice'))).toHaveLength(1);
  });

  it('is found valid when its file is dropped, and refused when one byte of it has changed (L4, L6)', async () => {
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.asice'));
    const bytes = readFileSync(path.join(folder, name));
    await page.evaluate(() => void (window.location.hash = '#/verify'));
    await drop(page, name, bytes);
    expect(await page.locator('.verdict').getAttribute('data-verdict')).toBe('valid');

    const changed = Buffer.from(bytes);
    changed[Math.floor(changed.length / 2)]! ^= 1;
    await drop(page, `endret-${name}`, changed);
    await page.locator('.verdict[data-verdict="invalid"]').waitFor();
    expect(await said(page, 'main')).toContain(`endret-${name}`);
  });
});
