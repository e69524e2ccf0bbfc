/** What the machine needs beside Node: a browser to show windows in, and programs of others that check our files. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../standin/find-chromium.ts';

type Tool = { name: string; debian: string; brew: string; isHere: () => boolean };

const program = (name: string, debian: string, brew: string): Tool => ({
  name,
  debian,
  brew,
  isHere: () => isOnThePath(name),
});

const CHROMIUM: Tool = {
  name: 'Chromium, Chrome or Edge',
  debian: 'chromium',
  brew: '--cask chromium',
  isHere: () => findChromium() !== undefined,
};

const CHECKERS: readonly Tool[] = [
  program('pdftotext', 'poppler-utils', 'poppler'),
  program('qpdf', 'qpdf', 'qpdf'),
  program('xmllint', 'libxml2-utils', 'libxml2'),
  program('unzip', 'unzip', 'unzip'),
  program('openssl', 'openssl', 'openssl'),
];

/** Makes sure that there is a browser, as far as may be; says what it does. Out: whether there is one. */
export function provideBrowser(): boolean {
  return provide([CHROMIUM]).length === 0;
}

/** The same for all that the tests use. Out: the names of what is missing still. */
export function provideForTests(): string[] {
  return provide([CHROMIUM, ...CHECKERS]);
}

/** Installs what is missing where this is Debian and we are root; elsewhere prints the one command that would. */
function provide(tools: readonly Tool[]): string[] {
  const missing = tools.filter(({ isHere }) => !isHere());
  if (missing.length === 0) return [];
  const packages = missing.map(({ debian }) => debian);
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing what this machine lacks: ${packages.join(' ')}`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  } else {
    const command = commandFor(missing);
    console.log(`This machine lacks: ${missing.map(({ name }) => name).join(', ')}.`);
    if (command !== null) console.log(`To install:\n  ${command}`);
  }
  return missing.filter(({ isHere }) => !isHere()).map(({ name }) => name);
}

function aptGet(...args: string[]): void {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.log(`apt-get ${args[0]} has failed (${status}).`);
}

/** The one command, or none: Windows has Edge, and no package manager that is known to have the checkers. */
function commandFor(missing: readonly Tool[]): string | null {
  if (process.platform === 'darwin') return missing.map(({ brew }) => `brew install ${brew}`).join(' && ');
  if (process.platform === 'linux') return `sudo apt-get install -y ${missing.map(({ debian }) => debian).join(' ')}`;
  return null;
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version') && isOnThePath('apt-get');
}

function isOnThePath(name: string): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.some((folder) => endings.some((ending) => isExecutable(path.join(folder, name + ending))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
