// Finds a Chromium, Chrome or Edge that is already on the machine. Never downloads one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return roots.flatMap((root) => (root ? programs.map((program) => path.join(root, program)) : []));
  }
  return NAMES.map((name) => `/usr/bin/${name}`).concat('/snap/bin/chromium');
}

function onThePath(name: string): string | undefined {
  try {
    const asked = execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return asked.split(/\r?\n/)[0] || undefined;
  } catch {
    return undefined; // Not found is an ordinary answer, and so is a machine without `which`.
  }
}

/**
 * The path of a browser that can show the app's windows, or undefined. `MOTEBOK_CHROMIUM` decides when it is set: a wrong path there is an
 * error and not a reason to take another browser.
 */
export function findChromium(): string | undefined {
  const chosen = process.env.MOTEBOK_CHROMIUM;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`MOTEBOK_CHROMIUM names a file that is not there: ${chosen}`);
    return chosen;
  }
  for (const place of usualPlaces()) if (existsSync(place)) return place;
  for (const name of NAMES) {
    const found = onThePath(name);
    if (found) return found;
  }
  return undefined;
}
