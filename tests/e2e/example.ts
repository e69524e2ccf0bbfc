/** The example meeting in the built app: played from its script up to a line, and the few steps that every test takes. */
import type { Page } from 'playwright-core';
import { readExample } from '../../app/example.ts';
import type { RunningApp } from '../../standin/launch.ts';
import { startMotebok, until } from '../shell/motebok.ts';

export const MEETING = 'su-2026-12-10';

export type RoomPage = 'plan' | 'notice' | 'roll-call' | 'chair' | 'secretary' | 'minutes' | 'export';

/** Starts the app with the example played up to and with an operation of its script. Out: the app and its first window. */
export async function startExample(
  upTo: string,
  options: Parameters<typeof startMotebok>[0] = {},
): Promise<{ app: RunningApp; page: Page }> {
  const app = await startMotebok(options);
  const page = await app.window();
  const lines = readExample();
  const last = lines.findIndex((each) => each.op === upTo);
  if (last < 0) throw new Error(`the example has no line ${upTo}`);
  const refused = await page.evaluate(
    async (commands) => {
      for (const command of commands) {
        const answer = await window.motebok.call('run-command', command);
        if (answer.outcome === 'refused' || answer.outcome === 'invalid') return `${answer.op} ${answer.code}`;
      }
      return null;
    },
    lines.slice(0, last + 1),
  );
  if (refused !== null) throw new Error(`the example was refused: ${refused}`);
  return { app, page };
}

/** Goes to a page of the meeting, as a link does, and waits until it stands. */
export async function goTo(page: Page, step: RoomPage, meeting = MEETING): Promise<void> {
  await page.evaluate((hash) => void (window.location.hash = hash), `#/meeting/${meeting}/${step}`);
  await page.locator(`.saved-mark`).waitFor();
  await page.locator('main').waitFor();
}

/** The number of the last entry that a page shows. */
export async function shownEntry(page: Page): Promise<number> {
  return Number(await page.locator('[data-entry]').getAttribute('data-entry'));
}

/** What the first element of a selector says. */
export async function said(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').trim();
}

/** Presses a key, and waits until the entry that it makes is shown. */
export async function act(page: Page, key: string): Promise<void> {
  const before = await shownEntry(page);
  await page.keyboard.press(key);
  await until(async () => (await shownEntry(page)) > before, `an entry after ${key}`);
}

/** Closes the dialog, and waits until it has gone and the caret is home again. */
export async function leaveDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.dialog').waitFor({ state: 'detached' });
  const caretIsHome = (): boolean => document.hasFocus() && document.activeElement?.matches('input, textarea') === true;
  await until(() => page.evaluate(caretIsHome), 'the caret in the field that it came from');
}

/** Types the start of a name, and takes the one it means. */
export async function put(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  await act(page, 'Enter');
}
