/** With eighty people: one key a person at the roll call, and twenty who wait are seen without scrolling (A5). */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { canShowWindows, startMotebok, stopAll } from '../shell/motebok.ts';
import { act, goTo, said } from './example.ts';

/** Eighty holders, and one in eleven of all is a deputy. */
const PEOPLE = 88;
const WAITING = 20;

/** Plays a generated meeting up to its roll call, with more commands after it where a test needs them. */
async function startWithEighty(more: readonly object[] = []): Promise<Page> {
  const lines = generateMeeting({ seed: 1, commands: 600, people: PEOPLE });
  const opening = lines.findIndex(({ kind }) => kind === 'open-meeting');
  const page = await (await startMotebok()).window();
  await page.evaluate(
    async (commands) => {
      for (const command of commands) await window.motebok.call('run-command', command);
    },
    [...lines.slice(0, opening + 1), ...more.map((each, at) => ({ op: `more-${at}`, meeting: MEETING, ...each }))],
  );
  return page;
}

describe.skipIf(!canShowWindows)('with eighty people', () => {
  afterEach(stopAll);

  it('the roll call takes eighty keys (A5)', async () => {
    const page = await startWithEighty();
    await goTo(page, 'roll-call', MEETING);
    const people = await page.locator('.roll-call-row').count();
    expect(people).toBe(80);
    for (let called = 0; called < people; called += 1) await act(page, 'Space');
    expect(await said(page, '.called-count')).toContain('80 av 80');
    expect(await page.locator('.roll-call-row[data-state="called"]').count()).toBe(0);
  });

  it('twenty who wait, the speaker and the proposal are seen without scrolling', async () => {
    const here = Array.from({ length: WAITING + 1 }, (_each, at) => `p${at + 2}`);
    const page = await startWithEighty([
      ...here.map((person) => ({ kind: 'record-attendance', person, state: 'present' })),
      { kind: 'take-up-item', item: 'i1' },
      { kind: 'put-proposal', proposal: 'f', item: 'i1', text: 'Utvalget vedtar planen.', proposer: 'p2' },
      ...here.map((person) => ({ kind: 'ask-for-the-word', request: `r-${person}`, person })),
      { kind: 'next-speaker' },
    ]);
    await goTo(page, 'chair', MEETING);
    expect(await page.locator('.waiting-row').count()).toBe(WAITING);
    const hidden = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('.waiting-row, .floor, .room-proposal, .person-input')];
      const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
      return parts.filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return top < 0 || bottom > foot;
      }).length;
    });
    expect(hidden).toBe(0);
    const scrolls = await page.locator('.waiting-list').evaluate((list) => list.scrollHeight > list.clientHeight + 1);
    expect(scrolls).toBe(false);
  });
});
