/** Plays the example meeting without a display: its signed export by the command line, and a picture of each page by a browser. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../standin/launch.ts';
import { ROOT } from './root.ts';
import { provideBrowser } from './tools.ts';

process.env.STANDIN = '1'; // Electron would want a display.

const OUT = path.join(ROOT, 'demo-out');
const PAGES = path.join(OUT, 'pages');
const EXAMPLE = path.join(ROOT, 'examples/finnmark-su.jsonl');

/** In the middle of the meeting, where there is most to see: the speaker list is full and the line has just been drawn. */
const MIDDLE = 'draw-the-line';

type Line = { kind: string; meeting?: string };
type Picture = { name: string; route: string };

const lines = readFileSync(EXAMPLE, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));
const commands = lines.map((line) => JSON.parse(line) as Line);
const meeting = encodeURIComponent(commands.find(({ kind }) => kind === 'plan-meeting')!.meeting!);
const stepRoute = (step: string): Picture => ({ name: step, route: `#/meeting/${meeting}/${step}` });

/** What is shown of the meeting while it goes on, and what when it has ended. */
const DURING = ['plan', 'notice', 'roll-call', 'chair', 'secretary'].map(stepRoute);
const AFTERWARDS: readonly Picture[] = [
  { name: 'home', route: '#/' },
  { name: 'new-meeting', route: '#/meeting/new' },
  { name: 'register', route: '#/register' },
  ...['minutes', 'export'].map(stepRoute),
  { name: 'verify', route: '#/verify' },
  { name: 'settings', route: '#/settings' },
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(PAGES, { recursive: true });
motebok(['demo', '--out', OUT]);
if (provideBrowser()) {
  const middle = commands.findIndex(({ kind }) => kind === MIDDLE) + 1;
  await photograph(lines.slice(0, middle), DURING);
  await photograph(lines, AFTERWARDS);
  console.log(`Signed exports: ${OUT}\nA picture of each page: ${PAGES}`);
} else {
  console.log(`Signed exports: ${OUT}\nNo pictures of the pages: there is no browser here to show them in.`);
  process.exitCode = 1;
}

/** Runs the command line; its faults are ours. */
function motebok(args: readonly string[], input = ''): void {
  const options = { cwd: ROOT, input, stdio: ['pipe', 'ignore', 'inherit'] as ['pipe', 'ignore', 'inherit'] };
  const { status } = spawnSync(process.execPath, ['cli/main.ts', ...args], options);
  if (status !== 0) throw new Error(`motebok ${args[0]} has ended with ${status}`);
}

/** Waits until a page is there with its facts and its letters. */
async function settled(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.locator('.waiting').waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Drives a script into a store of its own and takes a picture of each page over it. */
async function photograph(script: readonly string[], pictures: readonly Picture[]): Promise<void> {
  const userData = mkdtempSync(path.join(os.tmpdir(), 'motebok-demo-'));
  try {
    motebok(
      ['drive', '--data-dir', path.join(userData, 'data'), '--script', '-', '--clock', 'script'],
      script.join('\n'),
    );
    const app = await launch(path.join(ROOT, 'out/electron/main.js'), { userData });
    try {
      const page = await app.window();
      for (const { name, route } of pictures) {
        await page.evaluate((hash) => void (location.hash = hash), route);
        await settled(page);
        await page.screenshot({ path: path.join(PAGES, `${name}.png`) });
      }
    } finally {
      await app.close();
    }
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
}
