/** Files that are there whole or not at all: written under a temporary name, flushed, then put in their place. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '../db/open.ts';

/** Systems without hard links, such as the file system of most memory sticks, answer with one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Writes a file of our own, in place of the one before. `mode` is for the owner alone where it holds secrets. */
export function replaceFile(path: string, bytes: Uint8Array | string, mode = 0o644): void {
  makeFolder(dirname(path));
  const half = writeHalf(dirname(path), bytes, mode);
  try {
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/**
 * Adds a file to somebody's folder without touching anything that is there: when the name is taken by other bytes,
 * a number is put behind it. Out: the path. The same bytes under the same name are left as they are.
 */
export function addFile(folder: string, stem: string, ending: string, bytes: Uint8Array): string {
  makeFolder(folder);
  const half = writeHalf(folder, bytes, 0o644);
  try {
    for (let number = 1; ; number++) {
      const path = join(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
      if (isSameFile(path, bytes) || isPlaced(half, path)) {
        syncFolder(folder);
        return path;
      }
    }
  } finally {
    rmSync(half, { force: true });
  }
}

function writeHalf(folder: string, bytes: Uint8Array | string, mode: number): string {
  const half = join(folder, `.motebok-${randomUUID()}.half`);
  const file = openSync(half, 'wx', mode);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  return half;
}

function isSameFile(path: string, bytes: Uint8Array): boolean {
  return existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0;
}

/** Gives the file its name unless the name is taken. A link, unlike a rename, never takes another's place. */
function isPlaced(half: string, path: string): boolean {
  try {
    linkSync(half, path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.includes(code)) throw error;
  }
  if (existsSync(path)) return false;
  renameSync(half, path);
  return true;
}
