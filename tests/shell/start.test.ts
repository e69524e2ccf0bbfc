// The first command of the README where there is no display: it says so, plays the example, and leaves what there is to see.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { canShowWindows } from './motebok.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  'chair',
  'export',
  'home',
  'minutes',
  'new-meeting',
  'notice',
  'plan',
  'register',
  'roll-call',
  'secretary',
  'settings',
  'verify',
];

describe.skipIf(!canShowWindows || process.platform !== 'linux')('npm start without a display', () => {
  it('leaves a signed export and a picture of each page', { timeout: 180_000 }, () => {
    const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.mjs', 'start'], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('There is no display here');
    const out = path.join(ROOT, 'demo-out');
    expect(readdirSync(out)).toEqual(['pages', expect.stringMatching(/\.asice$/), 'trust.json']);
    expect(readdirSync(path.join(out, 'pages'))).toEqual(PAGES.map((page) => `${page}.png`));
    for (const page of PAGES) expect(statSync(path.join(out, 'pages', `${page}.png`)).size).toBeGreaterThan(5000);
  });
});

describe('an old Node', () => {
  it('is refused in words, before anything else', () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });";
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'build/run.mjs', 'check'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^This is Node 20\.1\.0; Møtebok needs 22 or newer\./);
  });
});
