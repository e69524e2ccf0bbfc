/** A dialogmøte with eighty people, and the partnerskapsmøte of the same day that takes their attendance over (B2, B8, K9). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canShowWindows, startMotebok, stopAll, until } from '../shell/motebok.ts';
import { act, goTo, said, shownEntry } from './example.ts';

const PEOPLE = 80;
const DAY = '2026-12-10';
const people = Array.from({ length: PEOPLE }, (_each, at) => `p${at + 1}`);

/** Two bodies with the same people: one that talks, one that decides; a meeting of each on one day. */
function commands(): object[] {
  const body = (id: string, decisionRule: string): object[] => [
    { kind: 'found-body', body: id, area: 'prove', name: id, level: 'partnership', decisionRule },
    ...people.flatMap((person, at) => [
      {
        kind: 'add-seat',
        seat: `${id}-${person}`,
        body: id,
        office: 'Deltaker',
        party: at === 0 ? 'hospital' : 'municipalities',
        rights: decisionRule === 'none' ? ['attend', 'speak', 'propose'] : ['attend', 'speak', 'propose', 'decide'],
        organisation: `o${at + 1}`,
      },
      { kind: 'appoint', seat: `${id}-${person}`, person, from: '2026-01-01' },
    ]),
    { kind: 'choose-leaders', body: id, chair: 'p1', from: '2026-01-01' },
  ];
  const meeting = (id: string, bodyId: string, start: string): object[] => [
    { kind: 'plan-meeting', meeting: id, bodies: [bodyId], days: [{ date: DAY, start, minutes: 120 }], place: 'Alta' },
    { kind: 'add-item', meeting: id, item: `${id}-tema`, title: 'Skrøpelige eldre', itemKind: 'discussion' },
    { kind: 'publish-notice', meeting: id },
    { kind: 'open-meeting', meeting: id },
  ];
  return [
    { kind: 'register-area', area: 'prove', name: 'Prøve' },
    ...people.flatMap((person, at) => [
      {
        kind: 'register-organisation',
        organisation: `o${at + 1}`,
        area: 'prove',
        name: `Kommune ${at + 1}`,
        organisationKind: at === 0 ? 'healthTrust' : 'municipality',
      },
      { kind: 'register-person', person, name: `Person ${at + 1}`, madeUp: true },
    ]),
    ...body('Dialogen', 'none'),
    ...body('Partnerskapet', 'consensus'),
    ...meeting('dialog', 'Dialogen', '09:00'),
    ...people.map((person) => ({ kind: 'record-attendance', meeting: 'dialog', person, state: 'present' })),
    { kind: 'take-up-item', meeting: 'dialog', item: 'dialog-tema' },
    ...meeting('partner', 'Partnerskapet', '12:00'),
  ];
}

describe.skipIf(!canShowWindows)('a dialogmøte', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await startMotebok()).window();
    const refused = await page.evaluate(async (lines) => {
      for (const [index, line] of lines.entries()) {
        const answer = await window.motebok.call('run-command', { op: `d${index}`, by: { window: 'keeper' }, ...line });
        if (answer.outcome !== 'done') return JSON.stringify([line, answer]);
      }
      return null;
    }, commands());
    if (refused !== null) throw new Error(`refused: ${refused}`);
  });
  afterAll(stopAll);

  it('writes down a question with one key and Ctrl+Enter, and its answer below it (K9)', async () => {
    await goTo(page, 'chair', 'dialog');
    expect(await page.locator('.quorum-line').count()).toBe(0); // a body that decides nothing has no quorum
    await page.keyboard.press('Alt+q');
    await page.getByLabel('Fra hvem (navn eller virksomhet)').fill('Person 7');
    await page.getByLabel('Ordene').fill('Når kommer planen?');
    await act(page, 'Control+Enter');
    expect(await said(page, '.dialogue-said')).toContain('Person 7 · Kommune 7');
    await page.locator('[data-act="answer"]').click();
    await page.keyboard.type('I vår.');
    await act(page, 'Control+Enter');
    expect(await said(page, '.dialogue-answer')).toContain('I vår.');
    await goTo(page, 'secretary', 'dialog');
    expect(await said(page, '.dialogue-said')).toContain('Når kommer planen?');
  });

  it('hands its eighty people over to the meeting that follows (B8)', async () => {
    await goTo(page, 'roll-call', 'partner');
    const before = await shownEntry(page);
    await page.locator('[data-act="carry-over-attendance"]').click();
    await until(async () => (await shownEntry(page)) === before + PEOPLE, 'an entry a person');
    expect(await said(page, '.roll-call-counts')).toContain('80 til stede');
    expect(await page.locator('.quorum-verdict').getAttribute('data-met')).toBe('true');
  });
});
