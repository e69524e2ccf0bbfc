/**
 * From an empty store to a meeting that is open, with clicks and keys only and without the example: a body is founded,
 * its seats are filled, its meeting is planned and called (B1–B6, N1–N3, K13).
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll, until } from '../shell/motebok.ts';
import { said } from './example.ts';

type NewSeat = { office: string; organisation: string; holder: string; deputy?: string; rights?: string };

const SEATS: readonly NewSeat[] = [
  { office: 'Direktør', organisation: 'Prøvesykehuset HF', holder: 'Anne Berg' },
  { office: 'Kommunalsjef', organisation: 'Fjordby', holder: 'Bjørn Dahl', deputy: 'Dina Eng' },
  { office: 'Kommunalsjef', organisation: 'Vik', holder: 'Cato Fjell' },
  { office: 'Sekretær', organisation: 'Prøvesykehuset HF', holder: 'Eva Haug', rights: 'sekretær' },
];

/** Fills in the form of a new seat and hands it in with Enter. */
async function addSeat(page: Page, { office, organisation, holder, deputy, rights }: NewSeat): Promise<void> {
  const rows = page.locator('[data-seat]');
  const before = await rows.count();
  await page.locator('[data-act="new-seat"]').click();
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type(office); // the first field has the caret
  await page.getByLabel('Virksomhet', { exact: true }).selectOption({ label: organisation });
  if (rights !== undefined) await page.getByLabel('Rettigheter').selectOption({ label: rights });
  await page.getByLabel('Innehaver (valgfritt)').fill(holder);
  if (deputy !== undefined) await page.getByLabel('Vara (valgfritt)').fill(deputy);
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await until(async () => (await rows.count()) === before + 1, `the seat ${office}`);
}

describe.skipIf(!canShowWindows)('a body of one’s own', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await startMotebok()).window();
  });
  afterAll(stopAll);

  it('begins with the health community and its organisations, one line each', async () => {
    await page.getByRole('link', { name: 'Sett opp et utvalg' }).click();
    await page.getByLabel('Helsefellesskapet heter').fill('Helsefellesskapet Prøve');
    await page.keyboard.press('Enter');
    await page.getByLabel('Virksomhet', { exact: true }).click();
    for (const [index, name] of ['Prøvesykehuset HF', 'Fjordby', 'Vik'].entries()) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await until(async () => (await page.locator('tbody tr').count()) === index + 1, name);
    }
    expect(await said(page, 'tbody tr')).toContain('helseforetak');
  });

  it('is founded with the defaults, and given its seats with those who sit in them', async () => {
    await page.getByRole('button', { name: 'Neste: opprett utvalget' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Samarbeidsutvalget');
    await page.keyboard.press('Enter');
    await page.locator('[data-act="new-seat"]').waitFor();
    for (const seat of SEATS) await addSeat(page, seat);
    expect(await said(page, '.register-view')).toContain('4 plasser, 3 med beslutningsrett');
  });

  it('a kommune that a seat represents is not offered to another (K13)', async () => {
    await page.locator('[data-act="new-seat"]').click();
    await page.locator('dialog[open]').waitFor();
    expect(await said(page, 'dialog[open]')).toContain('Representeres av andre plasser: Fjordby, Vik (K13).');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });

  it('says that it has no chair, until it has one (B9)', async () => {
    expect(await said(page, '.sentence')).toContain('Uten leder kan møtet ikke åpnes (B9).');
    await page.locator('[data-act="choose-leaders"]').click();
    await page.getByLabel('Leder', { exact: true }).fill('Anne Berg');
    await page.getByLabel('Nestleder (valgfritt)').fill('Bjørn Dahl');
    await page.keyboard.press('Enter');
    await page.getByText('Anne Berg leder, Bjørn Dahl er nestleder').waitFor();
  });

  it('plans a meeting with the standing items round a case and its proposal (N1, K1)', async () => {
    await page.getByRole('link', { name: 'Planlegg et møte' }).click();
    await page.getByLabel('Sted', { exact: true }).fill('Rådhuset');
    await page.locator('[data-act="plan-meeting"]').click();
    await page.locator('[data-act="standing-items"]').click();
    await until(async () => (await page.locator('.agenda-row').count()) === 5, 'the standing items');
    await page.keyboard.press('Alt+n');
    await page.keyboard.type('Etablering av helsefellesskap');
    await page.keyboard.press('Enter');
    await until(
      async () => (await page.locator('.agenda-row').nth(3).textContent())?.includes('Etablering') ?? false,
      'the case in its place',
    );
    await page.getByLabel('Nytt forslag').fill('1. Utvalget slutter seg til planen.');
    await page.locator('[data-act="put-proposal"]').click();
    await page.getByText('1 forslag').waitFor();
    expect(await said(page, '.agenda-sum')).toContain('6 saker · 45 av 120 minutter');
  });

  it('a move is undone with the key that says so (S10)', async () => {
    const fourth = page.locator('.agenda-row').nth(3);
    await page.locator('.agenda-title').nth(3).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await until(async () => !(await fourth.textContent())?.includes('Etablering'), 'the case moved up');
    await page.keyboard.press('Control+z');
    await until(
      async () => (await fourth.textContent())?.includes('Etablering') ?? false,
      'the case back in its place',
    );
  });

  it('is warned that the notice is late and by how much, publishes it all the same, and opens (N2)', async () => {
    await page.getByRole('link', { name: 'Til innkallingen' }).click();
    await page.getByText('14 dager for kort (N2)').waitFor();
    await page.locator('[data-act="publish-notice"]').click();
    await until(async () => (await said(page, '.phase-tag')) === 'innkalt', 'a meeting that is called');
    await page.locator('[data-act="open-meeting"]').click();
    await page.locator('.called-name').waitFor();
    expect(await said(page, '.phase-tag')).toBe('åpnet');
  });
});
