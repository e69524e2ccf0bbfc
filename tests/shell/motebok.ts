/** Møtebok as it is built, in Electron where its binary is and over the stand-in elsewhere, for the tests that look at it from outside. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../standin/find-chromium.ts';
import { hasElectron, launch, type LaunchOptions, type RunningApp } from '../../standin/launch.ts';

const MAIN = fileURLToPath(new URL('../../out/electron/main.js', import.meta.url));

/** Whether there is anything here to show windows in. Where there is not, tests are skipped, and this says so. */
export const canShowWindows = hasElectron() || findChromium() !== undefined;
if (!canShowWindows) {
  console.warn('No Electron, Chromium, Chrome or Edge on this machine: the tests with windows are skipped.');
}

const running = new Set<RunningApp>();
const folders = new Set<string>();

/** Starts the built app. Without `userData` it gets a folder of its own, which goes with `stopAll`. */
export async function startMotebok(options: LaunchOptions = {}): Promise<RunningApp> {
  if (!existsSync(MAIN)) throw new Error('nothing has been built: npm run build');
  const app = await launch(MAIN, { userData: temporaryFolder(), ...options });
  running.add(app);
  void app.child.once('exit', () => running.delete(app));
  return app;
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'motebok-test-'));
  folders.add(folder);
  return folder;
}

/** Ends whatever a test has left running, and clears what it has left lying; a browser's children may write a little longer. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((app) => app.kill()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  folders.clear();
}

/** Waits until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const patienceEnds = performance.now() + 10_000;
  while (!(await isSo())) {
    if (performance.now() > patienceEnds) throw new Error(`it never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
