// The rules about folders are data in oxlint.config.ts; here it is shown that they bite, and that each says why.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A house of small faults: file, what stands in it, and what must be said about it; null where nothing must. */
const FILES: readonly (readonly [string, string, string | null])[] = [
  ['domain/clock.ts', 'export const now = Date.now();', 'reads no clock'],
  ['domain/dice.ts', 'export const dice = Math.random();', 'reads no clock'],
  ['domain/node.ts', "export * from 'node:fs';", 'knows nothing but itself'],
  ['domain/deep/up.ts', "export * from '../../db/store.ts';", 'knows nothing but itself'],
  ['domain/deep/types.ts', "export type * from '../../app/answer.ts';", 'knows nothing but itself'],
  ['domain/deep/own.ts', "export * from '../own.ts';", null],
  ['domain/clock.test.ts', "import 'node:fs';\nexport const now = Date.now();", null],
  ['db/up.ts', "export * from '../app/app.ts';", 'no use case and no shell'],
  ['db/law.ts', "export * from '../domain/law.ts';", null],
  ['keys/up.ts', "export * from '../exports/pdf.ts';", 'no use case and no shell'],
  ['exports/store.ts', "export * from '../db/store.ts';", 'from documents and the log'],
  ['exports/key.ts', "export * from '../keys/key.ts';", null],
  ['app/shell.ts', "export * from '../electron/main.ts';", 'knows no shell'],
  ['app/window.ts', "export { app } from 'electron';", 'belongs to other folders'],
  ['app/sql.ts', "export { default } from 'better-sqlite3';", 'belongs to other folders'],
  ['renderer/call.ts', "export * from '../app/contract.ts';", 'plain web page'],
  ['renderer/types.ts', "export type { Call } from '../app/contract.ts';", null],
  ['renderer/law.ts', "export * from '../domain/law.ts';", null],
  ['renderer/disk.ts', "export * from 'node:fs';", 'plain web page'],
  ['renderer/db.ts', "export type * from '../db/store.ts';", 'plain web page'],
  ['renderer/net.ts', "export const page = fetch('/');", 'no network'],
  ['electron/cli.ts', "export * from '../cli/main.ts';", 'thin shell'],
  ['electron/screen.tsx', "export * from '../renderer/App.tsx';", 'thin shell'],
  ['cli/shell.ts', "export * from '../electron/main.ts';", 'thin shell'],
  ['standin/app.ts', "export * from '../app/app.ts';", 'nothing of the app'],
  ['app/standin.ts', "export * from '../standin/launch.ts';", 'knows no shell'],
  ['app/round.ts', "import { b } from './trip.ts';\nexport const a = b;", 'cycle'],
  ['app/trip.ts', "import { a } from './round.ts';\nexport const b = a;", 'cycle'],
  [
    'app/forgotten.ts',
    'const save = async (): Promise<void> => {};\nexport const run = (): void => {\n  save();\n};',
    'Promise',
  ],
  ['renderer/picture.tsx', "export const picture = <img src='a.png' />;", 'alt'],
];

type Diagnostic = { filename: string; message: string; help?: string };

describe('the layers of the house', () => {
  const house = mkdtempSync(path.join(os.tmpdir(), 'motebok-house-'));
  let said: Map<string, string>;

  beforeAll(() => {
    for (const name of ['node_modules', 'oxlint.config.ts', 'tsconfig.json'])
      symlinkSync(path.join(ROOT, name), path.join(house, name));
    for (const [file, text] of FILES) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), text);
    }
    const oxlint = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json', '.'], { cwd: house, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    said = new Map();
    for (const { filename, message, help = '' } of diagnostics)
      said.set(filename, `${said.get(filename) ?? ''}${message} ${help}\n`);
  });
  afterAll(() => rmSync(house, { recursive: true }));

  it.each(FILES)('%s: %s', (file, _text, expected) => {
    if (expected === null) expect(said.get(file) ?? '').toBe('');
    else expect(said.get(file) ?? '').toMatch(new RegExp(expected, 'i'));
  });
});
