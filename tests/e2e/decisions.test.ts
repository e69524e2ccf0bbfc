/** What becomes of decisions after the meeting: the list, one decision and its answers, supplements, what comes back (K5–K7, K15, C8, M4). */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { readExample } from '../../app/example.ts';
import { nb } from '../../renderer/text/nb/index.ts';
import { canShowWindows, stopAll, temporaryFolder, until } from '../shell/motebok.ts';
import { look } from './axe.ts';
import { goTo, MEETING, said, startExample } from './example.ts';

const PICTURES = process.env['MOTEBOK_PICTURES'];
const PROPOSAL = 'vedtak-helsefellesskap';
const ITEM = 'helsefellesskap';
/** In the middle of the round: the kommuner have answered, two seats have not. */
const BEFORE_DECLARING = 'su182';
const NEXT = 'su-neste';
const PASSWORD = 'hemmelig nok til en test';
const DAY_MS = 86_400_000;
const day = (after: number): string => new Date(Date.now() + after * DAY_MS).toISOString().slice(0, 10);

type Line = { kind: string } & Record<string, unknown>;

/** Sends commands one by one; a refusal is a fault of the test. */
async function send(page: Page, lines: readonly Line[], meeting = MEETING): Promise<void> {
  const refused = await page.evaluate(
    async (commands) => {
      for (const command of commands) {
        const answer = await window.motebok.call('run-command', command);
        if (answer.outcome === 'refused' || answer.outcome === 'invalid')
          return `${String(command['kind'])}: ${answer.code} ${JSON.stringify(answer)}`;
      }
      return null;
    },
    lines.map((each) => ({ op: crypto.randomUUID(), meeting, ...each })),
  );
  expect(refused).toBeNull();
}

/** The case is decided on condition: Alta's seat and the one after must anchor, by a day from now. */
async function decideOnCondition(page: Page, anchorBy = day(20), more: object = {}): Promise<void> {
  await send(page, [
    { kind: 'take-position', proposal: PROPOSAL, seat: 'kommune-4', position: 'mustAnchor' },
    { kind: 'take-position', proposal: PROPOSAL, seat: 'kommune-5', position: 'assent' },
    {
      kind: 'declare-result',
      proposal: PROPOSAL,
      result: 'conditional',
      effect: 'guiding',
      takesEffect: 'together',
      anchorBy,
      ...more,
    },
    { kind: 'conclude-item', item: ITEM, outcome: 'byConsensus' },
  ]);
}

/** What is left of the example: the other cases, the meeting closed, the minutes sent and approved. */
async function approveMinutes(page: Page): Promise<void> {
  const lines = readExample();
  const from = lines.findIndex((each) => each.op === 'su190');
  await send(page, lines.slice(from));
}

/** A meeting of the same body, planned two months ahead. */
async function planNext(page: Page): Promise<void> {
  const days = [{ date: day(60), start: '10:00', minutes: 120 }];
  await send(
    page,
    [{ kind: 'plan-meeting', bodies: ['finnmark-su'], days, place: 'Alta', title: 'SU møte 1/2027' }],
    NEXT,
  );
}

async function visit(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/${place}`);
  await page.locator('main h1').first().waitFor();
}

async function toDecision(page: Page): Promise<void> {
  await visit(page, `decision/${MEETING}/${PROPOSAL}`);
  await page.locator('.standing-now').waitFor();
}

/** A dialog comes to rest first. */
async function lookAtRest(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(250);
  await look(page, name);
}

async function pictureOf(page: Page, name: string): Promise<void> {
  if (PICTURES !== undefined) await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

const rows = (page: Page): Promise<string[]> => page.locator('.decision-link').allTextContents();
const standing = (page: Page): Promise<string> => said(page, '.standing-line');
const isOpen = (page: Page): Promise<boolean> => page.locator('.dialog').isVisible();

describe.skipIf(!canShowWindows)('the page of decisions', () => {
  afterEach(stopAll);

  it('says that there are none yet, and finds itself in the palette', async () => {
    const { page } = await startExample('su110');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('vedtak');
    await page.keyboard.press('Enter');
    await until(async () => (await said(page, 'main')).includes('Ingen vedtak ennå'), 'the empty page');
    await look(page, 'decisions-empty');
  });

  it('tells of each how it stands, and is walked and opened by keys', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page, day(20), { reviewOn: day(90) });
    await visit(page, 'decisions');
    await page.locator('.decision-link').waitFor();
    const table = await said(page, '.decision-table');
    expect(table).toContain('betinget');
    expect(table).toContain('førende');
    expect(table).toMatch(/venter på svar fra \d+ av 19/);
    expect(table).not.toContain('fristen er ute');
    await look(page, 'decisions-list');
    await page.keyboard.press('/');
    await page.keyboard.type('finnes ikke');
    await until(async () => (await rows(page)).length === 0, 'nothing found');
    expect(await said(page, 'main')).toContain('Ingenting svarer til «finnes ikke».');
    await page.locator('input').first().fill('helsefellesskap');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.standing-now').waitFor();
    expect(await page.evaluate(() => window.location.hash)).toBe(`#/decision/${MEETING}/${PROPOSAL}`);
  });

  it('shows what is overdue by word and mark, also where the window is 320 wide', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page, day(3));
    await page.clock.setFixedTime(Date.now() + 10 * DAY_MS);
    await visit(page, 'decisions');
    await page.locator('[data-choice="overdue"]').click();
    expect(await rows(page)).toHaveLength(1);
    expect(await said(page, '.decision-day[data-late="true"]')).toContain('fristen er ute');
    await look(page, 'decisions-overdue');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await pictureOf(page, 'decisions-320');
    await toDecision(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await said(page, '.standing-now')).toContain('aldri samtykke');
    await pictureOf(page, 'decision-320');
    await visit(page, '');
    await until(async () => (await said(page, '.waits')).includes('svarfrist som er ute'), 'it on the home page');
  });

  it('lists what disagreement has stopped, with who could not join, why, and what comes next (K7)', async () => {
    const { page } = await startExample('su181');
    await send(page, [
      { kind: 'take-position', proposal: PROPOSAL, seat: 'kommune-3', position: 'assent', organisations: ['masoy'] },
      { kind: 'take-position', proposal: PROPOSAL, seat: 'kommune-4', position: 'objects', words: 'Vi har ikke råd.' },
      { kind: 'take-position', proposal: PROPOSAL, seat: 'kommune-5', position: 'assent' },
      { kind: 'declare-result', proposal: PROPOSAL, result: 'noConsensus', effect: 'noted' },
      { kind: 'choose-next-step', proposal: PROPOSAL, step: 'negotiate', tried: 'klinikkråd Alta' },
    ]);
    await visit(page, 'decisions');
    await page.locator('[data-choice="stopped"]').click();
    await page.locator('.objection-line').waitFor();
    const words = await said(page, '.stopped-matter');
    for (const each of ['Tana', 'Vi har ikke råd.', 'partene forhandler videre', 'klinikkråd Alta'])
      expect(words).toContain(each);
    await look(page, 'decisions-stopped');
  });
});

describe.skipIf(!canShowWindows)('one decision', () => {
  afterEach(stopAll);

  it('takes the answers of those who are awaited, one key an answer, and is in force with the last (K6)', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page);
    await toDecision(page);
    expect(await standing(page)).toMatch(/^Venter på svar fra \d+ av 19$/);
    await look(page, 'decision-waiting');
    for (const organisation of ['lebesby', 'nesseby', 'tana']) {
      // After the first, the focus is on the next by itself.
      if (organisation === 'lebesby') await page.locator('[data-organisation="lebesby"]').focus();
      await page.locator(`[data-organisation="${organisation}"]:focus`).waitFor();
      await page.keyboard.press('j');
      await page.locator('.dialog').waitFor();
      if (organisation === 'lebesby') await lookAtRest(page, 'decision-answer');
      await page.keyboard.press('Enter');
      await page.locator(`.awaited-row[data-organisation="${organisation}"]`).waitFor({ state: 'detached' });
    }
    expect(await standing(page)).toMatch(/^I kraft fra /);
    expect(await page.locator('.answers-so-far li').count()).toBe(3);
    await look(page, 'decision-in-force');
  });

  it('counts toward a threshold, and is in force the day it is reached (K15)', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page, day(20), { threshold: { kind: 'twoThirds' } });
    await toDecision(page);
    expect(await said(page, '.standing-count')).toContain('11 av 18 kommuner har sluttet seg til');
    expect(await said(page, '.standing-count')).toContain('det kreves 12 (to tredjedeler)');
    await page.locator('.awaited-row[data-organisation="gamvik"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.dialog').waitFor();
    await page.keyboard.press('m');
    await page.keyboard.press('Enter');
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await page.getByLabel('Merknaden').fill('Vi vil være med på arbeidet.');
    await page.locator('[data-act="record-later-answer"]').click();
    await until(async () => (await standing(page)).startsWith('I kraft fra '), 'the threshold');
    expect(await said(page, '.answers-so-far')).toContain('Vi vil være med på arbeidet.');
    expect(await said(page, '#awaited')).toBe('Kan ennå slutte seg til');
    await look(page, 'decision-threshold');
  });

  it('falls with a no, and says who (K6)', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page);
    await toDecision(page);
    await page.locator('.awaited-row[data-organisation="tana"]').focus();
    await page.keyboard.press('n');
    await page.locator('.dialog').waitFor();
    await page.keyboard.press('Enter');
    await until(async () => (await standing(page)).startsWith('Falt '), 'a decision that has fallen');
    expect(await standing(page)).toContain('Tana');
    await look(page, 'decision-fallen');
    await visit(page, 'decisions');
    await page.locator('[data-choice="fallen"]').click();
    expect(await said(page, '.decision-table')).toContain('sa nei');

    // Recorded wrongly: the right answer counts in its place, and the decision waits again.
    await toDecision(page);
    await page.getByRole('button', { name: 'Rett svaret fra Tana' }).click();
    await page.locator('[data-answer="assent"]').check();
    await page.getByLabel('Hvorfor det som ble ført, var feil').fill('Det var Nesseby som sa nei.');
    await page.locator('[data-act="record-later-answer"]').click();
    await until(async () => (await standing(page)).startsWith('Venter på svar'), 'a decision that waits again');
  });

  it('gives more time for a reason, and keeps a day of review (K6, C8)', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page);
    await toDecision(page);
    await page.keyboard.press('f');
    await page.getByLabel('Ny svarfrist').fill(day(40));
    await page.getByLabel('Grunnen').fill('Kommunestyret møtes i januar.');
    await lookAtRest(page, 'decision-deadline');
    await page.keyboard.press('Enter');
    await page.locator('.answers-so-far').waitFor();
    expect(await said(page, '.answers-so-far')).toContain('Kommunestyret møtes i januar.');
    expect(await isOpen(page)).toBe(false);
    await page.getByLabel('Skal opp igjen').fill(day(100));
    await page.locator('[data-act="set-review-date"]').click();
    await page.locator('[data-act="set-review-date"]').waitFor({ state: 'detached' });
    await visit(page, 'decisions');
    await page.locator('[data-choice="review"]').click();
    expect(await rows(page)).toHaveLength(1);
  });

  it(
    'gets a supplement once the minutes are approved, signed as a file of its own (M4)',
    { timeout: 120_000 },
    async () => {
      const { app, page } = await startExample(BEFORE_DECLARING);
      await decideOnCondition(page);
      await approveMinutes(page);
      await toDecision(page);
      expect(await page.locator('#supplements').count()).toBe(0);
      await send(page, [
        { kind: 'record-later-answer', proposal: PROPOSAL, organisation: 'tana', answer: 'assent', received: day(0) },
      ]);
      await page.locator('[data-act="issue-supplement"]').click();
      await page.locator('[data-act="sign-supplement"]').click();
      await page.getByLabel(nb['signing.signer'], { exact: true }).fill('Ingvild Straumsnes');
      await page.getByLabel(nb['signing.organisation']).fill('Samhandlingssekretariatet');
      await page.getByLabel(nb['signing.password'], { exact: true }).fill(PASSWORD);
      await page.getByLabel(nb['signing.passwordAgain']).fill(PASSWORD);
      await page.locator('[data-act="make-signing-key"]').click();
      await page.locator('[data-act="choose-folder"]').waitFor();
      await lookAtRest(page, 'decision-sign');
      const folder = temporaryFolder();
      await app.evaluate((electron, chosen) => {
        electron.control.answers.open = [{ canceled: false, filePaths: [chosen] }];
      }, folder);
      await page.locator('[data-act="choose-folder"]').click();
      await page.getByLabel(nb['signing.password'], { exact: true }).fill(PASSWORD);
      await page.locator('[data-act="sign-and-export"]').click();
      await page.locator('.verdict').waitFor();
      expect(readdirSync(folder).filter((each) => each.endsWith('.asice'))).toHaveLength(1);
      await page.keyboard.press('Escape');
      await page.locator('.dialog').waitFor({ state: 'detached' });
      expect(await said(page, '[data-supplement="1"]')).toContain('signert av Ingvild Straumsnes');
      await look(page, 'decision-supplement');
      await goTo(page, 'minutes');
      await page.locator('.meeting-decisions').waitFor();
      expect(await said(page, '.meeting-decisions')).toMatch(/svar mangler/);
      await page.locator('[data-act="correct-minutes"]').click();
      await page.getByLabel('Slik skal det være').fill('Møtet ble hevet klokken 12.05.');
      await page.getByLabel('Grunnen til rettelsen').fill('Klokken var notert feil.');
      await lookAtRest(page, 'decision-correct-minutes');
      await page.locator('[data-act="issue-correction"]').click();
      await page.locator('[data-supplement="2"]').waitFor();
      await look(page, 'decision-minutes');
    },
  );
});

describe.skipIf(!canShowWindows)('what should come back', () => {
  afterEach(stopAll);

  it('stands on the plan of the next meeting, and one key takes it in as a case that names the old one (C8)', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page, day(20), { reviewOn: day(50) });
    await planNext(page);
    await goTo(page, 'plan', NEXT);
    await page.locator('.bring-back').waitFor();
    expect(await said(page, '.bring-back')).toContain('vurderes på nytt');
    await look(page, 'bring-back');
    await page.locator('.plan-agenda').focus();
    await page.keyboard.press('Alt+b');
    await page.locator('.agenda-row').waitFor();
    await page.locator('.bring-back').waitFor({ state: 'detached' });
    expect(await said(page, '.plan-item')).toContain('Tar opp igjen vedtaket');
    await look(page, 'bring-back-done');
    await visit(page, 'decisions');
    await until(async () => (await said(page, '.decision-table')).includes('tas opp igjen'), 'it in the list');
  });

  it('is taken in from the decision itself too', async () => {
    const { page } = await startExample(BEFORE_DECLARING);
    await decideOnCondition(page);
    await planNext(page);
    await toDecision(page);
    await page.locator('[data-act="take-up"]').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('link', { name: 'Til sakslisten' }).click();
    await page.locator('.agenda-row').waitFor();
    expect(await said(page, '.agenda-row')).toContain('helsefellesskap');
  });
});
