/** From the click to the moment when two windows have painted the entry, with 80 people in the meeting. */
import type { Page } from 'playwright-core';
import { canShowWindows, startMotebok, stopAll } from '../shell/motebok.ts';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { median } from './statistics.ts';

const PEOPLE = 80;
/** Register, plan, roll call, and some hundred acts. */
const COMMANDS = 900;
const CLICKS = 30;

export type WindowFigures = { clickToBothPaintedMs: number; clickToBothPainted95Ms: number };

/** Measures; null where there is no browser. The clicks are on the button that gives the word to the next. */
export async function measureWindows(): Promise<WindowFigures | null> {
  if (!canShowWindows) return null;
  try {
    const { chair, secretary } = await twoWindows();
    const times: number[] = [];
    for (let click = 0; click < CLICKS; click++) times.push(await oneClick(chair, secretary, click));
    return {
      clickToBothPaintedMs: median(times),
      clickToBothPainted95Ms: times.toSorted((a, b) => a - b)[Math.floor(CLICKS * 0.95)] ?? 0,
    };
  } finally {
    await stopAll();
  }
}

async function twoWindows(): Promise<{ chair: Page; secretary: Page }> {
  const app = await startMotebok();
  const secretary = await app.window();
  const lines = generateMeeting({ seed: 2, commands: COMMANDS, people: PEOPLE });
  await secretary.evaluate(async (commands) => {
    for (const command of commands) await window.motebok.call('run-command', command);
  }, lines);
  await go(secretary, 'secretary');
  await secretary.evaluate((meeting) => window.motebok.call('open-window', { view: 'chair', meeting }), MEETING);
  const chair = await app.window((each) => each !== secretary);
  await chair.locator('.saved-mark').waitFor();
  return { chair, secretary };
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
