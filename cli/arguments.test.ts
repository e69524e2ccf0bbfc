// What the caller gave wrongly is named before anything is opened.
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CommandLineFault, readablePath } from './arguments.ts';

test('a folder, or nothing, in the place of a file is the caller’s mistake', () => {
  const fault = (path: string): unknown => {
    try {
      return readablePath(path, 'script-not-found');
    } catch (error) {
      return error instanceof CommandLineFault ? error.code : error;
    }
  };
  const here = fileURLToPath(import.meta.url);
  expect(fault(here)).toBe(here);
  expect(fault(tmpdir())).toBe('script-not-found');
  expect(fault(`${here}.gone`)).toBe('script-not-found');
});
