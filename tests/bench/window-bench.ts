/** From the click to the moment when two windows have painted the entry, and from a key to the names that it finds. */
import type { Page } from 'playwright-core';
import { canShowWindows, startMotebok, stopAll } from '../shell/motebok.ts';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { median } from './statistics.ts';

const CLICKS = 30;
/** The first letters of names that everybody has: with each the list of those who are meant is found again. */
const LETTERS = 'person 1';

export type WindowFigures = {
  people: number;
  clickToBothPaintedMs: number;
  clickToBothPainted95Ms: number;
  keyToNamesPaintedMs: number;
};

/** Measures; null where there is no browser. The clicks are on the button that stops the speaker's clock and starts it again. */
export async function measureWindows(people: number): Promise<WindowFigures | null> {
  if (!canShowWindows) return null;
  try {
    const { chair, secretary } = await twoWindows(people);
    const times: number[] = [];
    for (let click = 0; click < CLICKS; click++) times.push(await oneClick(chair, secretary, click));
    return {
      people,
      clickToBothPaintedMs: median(times),
      clickToBothPainted95Ms: times.toSorted((a, b) => a - b)[Math.floor(CLICKS * 0.95)] ?? 0,
      keyToNamesPaintedMs: await keyToNames(chair),
    };
  } finally {
    await stopAll();
  }
}

async function twoWindows(people: number): Promise<{ chair: Page; secretary: Page }> {
  const app = await startMotebok();
  const secretary = await app.window();
  // Register, plan, roll call, and some hundred acts.
  const lines = generateMeeting({ seed: 2, commands: 5 * people + 500, people });
  await secretary.evaluate(async (commands) => {
    for (const command of commands) await window.motebok.call('run-command', command);
  }, lines);
  await go(secretary, 'secretary');
  await secretary.evaluate((meeting) => window.motebok.call('open-window', { view: 'chair', meeting }), MEETING);
  const chair = await app.window((each) => each !== secretary);
  await chair.locator('.saved-mark').waitFor();
  return { chair, secretary };
}

/** From a key in the field for the word to the frame after the names have changed, or after the key where they have not. */
async function keyToNames(chair: Page): Promise<number> {
  await chair.locator('.person-input').focus();
  const times: number[] = [];
  for (const letter of LETTERS) {
    const painted = chair.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const key = (): void => {
            const from = performance.now();
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
          };
          document.addEventListener('keydown', key, { once: true, capture: true });
        }),
    );
    await chair.keyboard.press(letter === ' ' ? 'Space' : letter);
    times.push(await painted);
  }
  return median(times);
}

async function go(page: Page, step: string): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/meeting/${MEETING}/${step}`);
  await page.locator('.saved-mark').waitFor();
}

/** The entry before, a click in the chair's page by its own clock, and when both windows have painted the next entry. */
async function oneClick(chair: Page, secretary: Page, click: number): Promise<number> {
  const entry = Number(await chair.locator('[data-entry]').getAttribute('data-entry'));
  const painted = Promise.all([paintedAfter(chair, entry), paintedAfter(secretary, entry)]);
  const clicked = await chair.evaluate(
    (isEven) => {
      const button = document.querySelector<HTMLButtonElement>(
        isEven ? '[data-act="pause-clock"]' : '[data-act="resume-clock"]',
      );
      if (!button) throw new Error('nobody has the word');
      const at = performance.timeOrigin + performance.now();
      button.click();
      return at;
    },
    click % 2 === 0,
  );
  return Math.max(...(await painted)) - clicked;
}

/** Resolves with the time, by the machine's clock, of the first frame after the one that shows a later entry. */
function paintedAfter(page: Page, entry: number): Promise<number> {
  return page.evaluate(
    (before) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const shown = Number(document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry']);
          if (shown > before) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
    entry,
  );
}
