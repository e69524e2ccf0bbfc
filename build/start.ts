/**
 * npm start: builds, and opens the app. In Electron where its binary is here or can be had; otherwise over the stand-in, in an app window of
 * Chromium, Chrome or Edge; and on a machine without a display it says so and leaves the example meeting in `demo-out/`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import './build.ts';
import { ROOT } from './root.ts';
import { provideBrowser } from './tools.ts';

/** Electron is a hundred megabytes; a line that needs longer than this has other plans. */
const FETCHING_TIME_MS = 180_000;

const ELECTRON = path.join(ROOT, 'node_modules/electron');
const MAIN = path.join(ROOT, 'out/electron/main.js');
const ownArguments = process.argv.slice(3);

if (!hasDisplay()) {
  console.log('There is no display here, so no window can be opened. Instead, the example meeting is played:');
  await import('./show-headless.ts');
} else if (haveElectron()) {
  run([path.join(ELECTRON, 'cli.js'), ...sandboxFlags(), ROOT, ...ownArguments], {});
} else if (provideBrowser()) {
  console.log('Electron cannot be had here: the app opens in a window of Chromium, Chrome or Edge.');
  const register = new URL('../standin/register.ts', import.meta.url).href;
  run(['--import', register, MAIN, ...ownArguments], { STANDIN_HEADED: '1' });
} else {
  console.log('Neither Electron nor Chromium, Chrome or Edge is here, so there is nothing to open a window with.');
  process.exitCode = 1;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Whether Electron's binary is here, after fetching it where that is possible. STANDIN=1 does without. */
function haveElectron(): boolean {
  if (process.env.STANDIN === '1') return false;
  const isHere = (): boolean => existsSync(path.join(ELECTRON, 'dist/version'));
  if (isHere()) return true;
  console.log('Fetching Electron …');
  spawnSync(process.execPath, [path.join(ELECTRON, 'install.js')], { stdio: 'ignore', timeout: FETCHING_TIME_MS });
  return isHere();
}

/** Chromium does not run as root with its sandbox. Nobody should work as root, but it is their machine. */
function sandboxFlags(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function run(args: readonly string[], environment: Record<string, string>): void {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...environment } });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
