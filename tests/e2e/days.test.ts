/**
 * The second day of a meeting that was left open in the evening, and what the time asks for. The first day is played into the
 * store with yesterday's times; the app then runs by the machine's clock (A1, A2, A6, S10).
 */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { readExample } from '../../app/example.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import { canShowWindows, startMotebok, stopAll, temporaryFolder, until } from '../shell/motebok.ts';
import { act, goTo, MEETING, said } from './example.ts';

/** The notice has been sent. */
const CALLED = 'su107';
const DAY_MS = 86_400_000;
const HOLDER = 'niillas-cuovgat';
const DEPUTY = 'inga-risten-durra';

type Line = Record<string, unknown> & { kind: string };

/** A date so many days from today, in Norway. */
function dateFromNow(days: number): string {
  const noon = Date.parse(`${norwegianTime(new Date().toISOString()).date}T12:00:00.000Z`);
  return new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
}

/** Plays the example up to its notice as a meeting of several days, and then a first day; closes the store as a lid is closed. */
function playFirstDay(userData: string, days: readonly string[], lines: readonly Line[], on: string): void {
  const store = openStore({ folder: path.join(userData, 'data'), test: true });
  const runner = new Runner(store, scriptClock('days', 0), seededSalt('days'));
  const example: Line[] = readExample();
  const prepared = example.slice(0, example.findIndex((each) => each['op'] === CALLED) + 1).map((each) => ({
    ...each,
    ...('from' in each ? { from: '2020-01-01' } : {}),
    ...(each.kind === 'plan-meeting' ? { days: days.map((date) => ({ date, start: '10:00', minutes: 120 })) } : {}),
  }));
  for (const [count, line] of [...prepared, ...lines].entries()) {
    const at = new Date(Date.parse(`${on}T09:00:00.000Z`) + count * 1000).toISOString();
    const meeting = count < prepared.length ? {} : { meeting: MEETING };
    const answer = runner.run({ op: `first-${count}`, by: { window: 'keeper' }, ...meeting, ...line, at });
    if (answer.outcome !== 'done') throw new Error(`${line.kind}: ${JSON.stringify(answer)}`);
  }
  store.close();
}

const OPENED: readonly Line[] = [
  { kind: 'open-meeting' },
  { kind: 'record-attendance', person: 'torunn-havstrand', state: 'present' },
  { kind: 'record-attendance', person: HOLDER, state: 'present' },
];

const row = (page: Page, person: string) => page.locator(`#person-${person}`);
const reminder = (page: Page, what: string) => page.locator(`[data-reminder="${what}"]`);

describe.skipIf(!canShowWindows)('the second day', () => {
  afterEach(stopAll);

  it('begins with a roll call where the meeting was left open, and asks for the deputy of the day (A1, A6)', async () => {
    const userData = temporaryFolder();
    const days = [dateFromNow(-1), dateFromNow(0)];
    const planned = { kind: 'seat-deputy', person: DEPUTY, seat: 'hf-2', during: [{ day: 2 }] };
    playFirstDay(userData, days, [...OPENED, planned, { kind: 'take-up-item', item: 'status' }], days[0] ?? '');
    const page = await (await startMotebok({ userData })).window();
    await goTo(page, 'chair');
    await reminder(page, 'newDay').waitFor();
    expect(await said(page, '[data-reminder="newDay"] strong')).toContain('Ta opprop først (A1)');
    expect(await page.locator('[data-act="pause-meeting"]').getAttribute('aria-disabled')).toBe('true');

    await page.keyboard.press('Alt+z');
    await page.locator('.roll-call-day').waitFor();
    expect(await said(page, '.roll-call-day')).toContain('dag 2');
    expect(await page.locator('.roll-call-row:not([data-state="called"])').count()).toBe(0);
    expect(await said(page, '[data-reminder="plan"] strong')).toMatch(/^Nå skal .+ sitte for .+ \(dag 2\)\.$/);
    await row(page, HOLDER).click();
    expect(await said(page, '.called-rights')).toContain('Planlagt borte dag 2');

    await act(page, 'z');
    await page.locator('.roll-call-sitting').waitFor();
    expect(await row(page, HOLDER).getAttribute('data-state')).toBe('leave');
    expect(await reminder(page, 'plan').count()).toBe(0);
    await act(page, 'Control+z');
    await reminder(page, 'plan').waitFor();
    expect(await row(page, HOLDER).getAttribute('data-state')).toBe('called');
    await act(page, 'z');

    await row(page, 'torunn-havstrand').click();
    await act(page, 'Space');
    await goTo(page, 'chair');
    expect(await reminder(page, 'newDay').count()).toBe(0);
  });

  it('a time is planned from the roll call, kept in it, and dropped again (A6)', async () => {
    const userData = temporaryFolder();
    const days = [dateFromNow(1), dateFromNow(2)];
    playFirstDay(userData, days, [], dateFromNow(-1));
    const page = await (await startMotebok({ userData })).window();
    await goTo(page, 'roll-call');
    await row(page, HOLDER).click();
    await page.keyboard.press('t');
    await page.locator('dialog[open]').waitFor();
    await page.getByLabel('Dag', { exact: true }).selectOption('2');
    await page.getByLabel('Fra klokken (valgfritt)').fill('1040');
    await page.getByLabel('Til klokken (valgfritt)').fill('11.15');
    await page.getByRole('textbox', { name: 'Grunn' }).press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await until(
      async () => (await said(page, '.called-rights')).includes('dag 2 kl. 10.40–11.15 ('),
      'the deputy planned',
    );

    await page.keyboard.press('t');
    await page.locator('[data-act="drop-planned-time"]').click();
    await page.locator('.planned-times').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('.called-rights', { hasText: 'Planlagt' }).count()).toBe(0);
  });
});
