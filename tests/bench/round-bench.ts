/**
 * A round of many seats in the built app: from a position's entry, as the window hears of it, to the frame that shows it with
 * the result computed anew, and from the key that gave the answer (K3, K4).
 *
 *     node tests/bench/round-bench.ts
 */
import type { Page } from 'playwright-core';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { canShowWindows, startMotebok, stopAll } from '../shell/motebok.ts';
import { median, percentile } from './statistics.ts';
import { within } from './time-limit.ts';

/** One in eleven is a deputy, one the secretary; the others decide. */
const PEOPLE = 551;
const ANSWERS = 60;

export type RoundFigures = {
  seats: number;
  heardToPaintedMs: number;
  heardToPainted95Ms: number;
  keyToPaintedMs: number;
  keyToPainted95Ms: number;
};

/** Measures. Out: the figures; null where there is no browser. Throws when anything takes longer than `within` waits. */
export async function measureRound(): Promise<RoundFigures | null> {
  if (!canShowWindows) return null;
  try {
    const page = await within('the window', (await startMotebok()).window());
    await within('the meeting up to its round', playUpToRound(page), 120_000);
    await page.evaluate((meeting) => void (window.location.hash = `#/meeting/${meeting}/chair`), MEETING);
    await within('the chair’s page', page.locator('.person-input').waitFor());
    await page.keyboard.press('Alt+r');
    await within('the round', page.locator('.tile').first().waitFor());
    const seats = await page.locator('.tile').count();
    const times: { heard: number; key: number }[] = [];
    for (let answer = 0; answer < ANSWERS; answer++) times.push(await oneAnswer(page));
    const heard = times.map((each) => each.heard);
    const keys = times.map((each) => each.key);
    return {
      seats,
      heardToPaintedMs: median(heard),
      heardToPainted95Ms: percentile(heard, 0.95),
      keyToPaintedMs: median(keys),
      keyToPainted95Ms: percentile(keys, 0.95),
    };
  } finally {
    await within('the end of the app', stopAll());
  }
}

/** Everybody is here, everybody decides, each for a kommune of its own, and the round is open. */
async function playUpToRound(page: Page): Promise<void> {
  const lines = generateMeeting({ seed: 1, commands: 8 * PEOPLE, people: PEOPLE });
  const opening = lines.findIndex(({ kind }) => kind === 'open-meeting');
  const more = [
    ...Array.from({ length: PEOPLE }, (_each, at) => ({
      kind: 'record-attendance',
      person: `p${at + 1}`,
      state: 'present',
    })),
    { kind: 'take-up-item', item: 'i1' },
    { kind: 'put-proposal', proposal: 'f', item: 'i1', text: 'Utvalget vedtar planen.', proposer: 'p2' },
    { kind: 'open-round', proposal: 'f' },
  ].map((each, at) => ({ op: `more-${at}`, meeting: MEETING, ...each }));
  await page.evaluate(
    async (commands) => {
      for (const command of commands) await window.motebok.call('run-command', command);
    },
    [...lines.slice(0, opening + 1).flatMap(deciding), ...more],
  );
}

/** A seat that decides, and before it the kommune for which it does. */
function deciding(line: object): Record<string, unknown>[] {
  const { kind, secretary, seat, op, party } = line as Record<string, unknown>;
  if (kind !== 'add-seat' || secretary === true) return [{ ...line }];
  const rights = ['attend', 'speak', 'propose', 'decide'];
  if (party === 'hospital') return [{ ...line, rights }];
  const organisation = `kommune-of-${String(seat)}`;
  return [
    {
      op: `${String(op)}-kommune`,
      kind: 'register-organisation',
      organisation,
      area: 'area',
      name: organisation,
      organisationKind: 'municipality',
    },
    { ...line, party: 'municipalities', organisation, represents: [organisation], rights },
  ];
}

/** One key, one answer: the times to the first frame after the one that shows its entry. */
async function oneAnswer(page: Page): Promise<{ heard: number; key: number }> {
  const waiting = await within(
    'a page that listens',
    page.evaluateHandle(() => {
      const shown = (): number => Number(document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry']);
      const before = shown();
      let key = 0;
      let heard = 0;
      document.addEventListener('keydown', ({ timeStamp }) => (key = timeStamp), { once: true, capture: true });
      const stop = window.motebok.onAnnouncement(({ kind }) => {
        if (kind === 'entries-appended' && heard === 0) heard = performance.now();
      });
      const painted = new Promise<{ heard: number; key: number }>((resolve) => {
        const look = (): void =>
          void requestAnimationFrame(() => {
            if (shown() === before) return look();
            return requestAnimationFrame(() => {
              stop();
              resolve({ heard: performance.now() - heard, key: performance.now() - key });
            });
          });
        look();
      });
      return { painted };
    }),
  );
  await within('the key', page.keyboard.press('j'));
  const times = await within(
    'the frame with the answer',
    waiting.evaluate(({ painted }) => painted),
  );
  await waiting.dispose();
  return times;
}

if (import.meta.main) console.log(JSON.stringify(await measureRound(), null, 2));
