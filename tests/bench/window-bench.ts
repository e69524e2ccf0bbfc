/**
 * What a person at a window waits for, in the built app: the meeting on the screen after the program was started again, an act
 * in both windows, and the names that a key finds. A figure that does not come in time ends the run with a fault.
 *
 *     node tests/bench/window-bench.ts [--people 500] [--items 60] [--entries 100000] [--seed 7]
 *
 * `--entries`: entries about the word. The larger meeting of `bench` is this one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { canShowWindows, startMotebok, stopAll, temporaryFolder } from '../shell/motebok.ts';
import { MEETING } from '../generate/meeting.ts';
import { sizeOfArguments } from './arguments.ts';
import { playMeeting, type MeetingSize } from './played-meeting.ts';
import { median, percentile } from './statistics.ts';
import { storageMemory } from './storage-memory.ts';
import { within } from './time-limit.ts';

const CLICKS = 40;
/** A start of everybody's name, then of fewer and fewer; with each key those who are meant are found again. */
const TYPED = 'person p12';
const TIMES_TYPED = 3;

export type WindowFigures = {
  /** From the link to the frame that shows the last entry, in a program that has just been started. */
  openedPaintedMs: number;
  /** From there until a command is answered: the log has been checked. */
  openedCheckedMs: number;
  /** From the click, which is before the commit, to the frame in which the later of two windows shows the entry. */
  clickToBothPaintedMs: number;
  clickToBothPainted95Ms: number;
  /** From the key to the frame with the names that it finds. */
  keyToNamesPaintedMs: number;
  keyToNamesPainted95Ms: number;
  /** Of the process that keeps the book; null where the system does not tell. */
  storagePeakMb: number | null;
  storageAfterMb: number | null;
};

/**
 * Measures.
 * In: a folder of user data with a played meeting in `data`, in which somebody has the word and at least one item is open.
 * Out: the figures; null where there is no browser. Throws when anything takes longer than `within` waits.
 */
export async function measureWindows(userData: string): Promise<WindowFigures | null> {
  if (!canShowWindows) return null;
  try {
    const app = await within('the app', startMotebok({ userData }));
    const secretary = await within('the first window', app.window());
    const opened = await openMeeting(secretary);
    await within(
      'the answer to open-window',
      secretary.evaluate((meeting) => window.motebok.call('open-window', { view: 'chair', meeting }), MEETING),
    );
    const chair = await within(
      'the chair’s window',
      app.window((each) => each !== secretary),
    );
    await within('the meeting in the chair’s window', chair.locator('.person-input').waitFor());
    const clicks: number[] = [];
    for (let click = 0; click < CLICKS; click++) clicks.push(await oneClick(chair, secretary));
    const keys = await typeNames(chair);
    const { peakMb, nowMb } = storageMemory(join(userData, 'data'));
    return {
      ...opened,
      clickToBothPaintedMs: median(clicks),
      clickToBothPainted95Ms: percentile(clicks, 0.95),
      keyToNamesPaintedMs: median(keys),
      keyToNamesPainted95Ms: percentile(keys, 0.95),
      storagePeakMb: peakMb,
      storageAfterMb: nowMb,
    };
  } finally {
    await within('the end of the app', stopAll());
  }
}

/** Follows the link to the meeting, as a person would who has just started the program, and then writes. */
async function openMeeting(page: Page): Promise<Pick<WindowFigures, 'openedPaintedMs' | 'openedCheckedMs'>> {
  const figures = page.evaluate(async (meeting) => {
    const from = performance.now();
    window.location.hash = `#/meeting/${meeting}/secretary`;
    await new Promise<void>((resolve) => {
      const look = (): void =>
        void requestAnimationFrame(document.querySelector('[data-entry]') ? () => resolve() : look);
      look();
    });
    const openedPaintedMs = performance.now() - from;
    await window.motebok.call('run-command', {
      op: 'opened',
      kind: 'save-prose',
      meeting,
      place: 'meeting',
      text: `Lest.`,
    });
    return { openedPaintedMs, openedCheckedMs: performance.now() - from };
  }, MEETING);
  return within('the meeting in the secretary’s window', figures);
}

/** A click in the chair's page by its own clock, and when both windows have painted the entry that it makes. */
async function oneClick(chair: Page, secretary: Page): Promise<number> {
  const entry = Number(await chair.locator('[data-entry]').getAttribute('data-entry'));
  const painted = Promise.all([paintedAfter(chair, entry), paintedAfter(secretary, entry)]);
  const clicked = chair.evaluate(() => {
    const button = document.querySelector<HTMLButtonElement>('[data-act="pause-clock"], [data-act="resume-clock"]');
    if (!button) throw new Error('nobody has the word');
    const at = performance.timeOrigin + performance.now();
    button.click();
    return at;
  });
  const [at, times] = await within(`entry ${entry + 1} in both windows`, Promise.all([clicked, painted]));
  return Math.max(...times) - at;
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

/** Types the start of a name, key by key, and again. Out: each key's time. */
async function typeNames(chair: Page): Promise<number[]> {
  const field = chair.locator('.person-input');
  await within('the caret in the field', field.focus());
  const times: number[] = [];
  for (let round = 0; round < TIMES_TYPED; round++) {
    for (const key of TYPED) times.push(await oneKey(chair, key));
    await within('the empty field', field.fill(''));
  }
  return times;
}

/**
 * A key as the browser gets it, by its own clock, and the first frame after the one that shows what it found. The page must be
 * listening before the key is sent: the two go different ways, and a key that is there first would be waited for without end.
 */
async function oneKey(chair: Page, key: string): Promise<number> {
  const painted = await within(
    'a page that listens',
    chair.evaluateHandle(() => {
      const found = new Promise<number>((resolve) => {
        const heard = ({ timeStamp }: KeyboardEvent): void =>
          void requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)));
        document.addEventListener('keydown', heard, { once: true, capture: true });
      });
      return { found };
    }),
  );
  await within(`the key ${key}`, chair.keyboard.press(key === ' ' ? 'Space' : key));
  const took = await within(
    `the names after ${key}`,
    painted.evaluate(({ found }) => found),
  );
  await painted.dispose();
  return took;
}

/** Plays a meeting into a new folder of user data. Out: the folder, which goes with `stopAll`, and what was played. */
export function userDataWith(size: MeetingSize): { userData: string; played: ReturnType<typeof playMeeting> } {
  const userData = temporaryFolder();
  mkdirSync(join(userData, 'data'));
  return { userData, played: playMeeting(join(userData, 'data'), size) };
}

if (import.meta.main) {
  const { userData, played } = userDataWith(sizeOfArguments());
  const { commandsMs: _each, ...meeting } = played;
  console.log(JSON.stringify({ ...meeting, ...(await measureWindows(userData)) }, null, 2));
}
