// The dialogs of a visible stand-in, with programs put in the place of the system's own.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askForFolder } from '../../standin/real-desktop.ts';

describe.skipIf(process.platform !== 'linux')('a folder is asked for', () => {
  const usualPath = process.env.PATH;
  let programs: string;

  beforeEach(() => {
    programs = mkdtempSync(path.join(os.tmpdir(), 'standin-programs-'));
    process.env.PATH = programs;
  });
  afterEach(() => {
    process.env.PATH = usualPath;
    rmSync(programs, { recursive: true });
  });

  const put = (name: string, script: string): void => {
    writeFileSync(path.join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(programs, name), 0o755);
  };

  it('with the first program that is there, which gets the title as it is', async () => {
    put('kdialog', 'echo "/home/kari/$2/"');
    expect(await askForFolder('Velg; mappe')).toBe('/home/kari/Velg; mappe');
    put('zenity', 'echo /home/kari/zenity');
    expect(await askForFolder('Velg')).toBe('/home/kari/zenity');
  });

  it('and none is chosen when the dialog is left', async () => {
    put('zenity', 'exit 1');
    expect(await askForFolder('Velg')).toBeNull();
  });

  it('and none is chosen where nobody can be asked', async () => {
    expect(await askForFolder('Velg')).toBeNull();
  });
});
