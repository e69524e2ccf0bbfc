/**
 * The high-water mark: the last entry of each meeting, written beside the database once a second and at close.
 *
 * It is never ahead of the log, because it is written after the commit. So when the log lacks what the mark knows,
 * the database was cut off or an old copy was put in its place, and that is said at start. Behind is fine.
 * The beat (S7) lies in it too: the last moment that is known to have been lived.
 */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Beat } from '../domain/meeting/clock.ts';
import { StoreFault, withFaults } from './fault.ts';
import { MARK_NAME, syncFolder } from './open.ts';

export type Mark = { v: 1; meetings: Record<string, { entry: number; hash: string }>; beat: Beat | null };

export class MarkFile {
  readonly #path: string | null;
  #written = '';

  /** `folder` is null for a store in memory, which has no mark. */
  constructor(folder: string | null) {
    this.#path = folder === null ? null : join(folder, MARK_NAME);
  }

  /** The mark as it lies on disk; an empty one when there is none. Throws StoreFault `mark-ahead` when it cannot be read. */
  read(): Mark {
    if (this.#path === null || !existsSync(this.#path)) return { v: 1, meetings: {}, beat: null };
    const text = withFaults(() => readFileSync(this.#path as string, 'utf8'));
    try {
      const mark = JSON.parse(text) as Mark;
      const heads = Object.values(mark.meetings);
      if (mark.v === 1 && heads.every(({ entry, hash }) => Number.isInteger(entry) && typeof hash === 'string'))
        return mark;
    } catch {
      // It is renamed into place whole, so anything else than our form was put there by somebody.
    }
    throw new StoreFault('mark-ahead', MARK_NAME);
  }

  /** Writes the mark durably, if it says anything new. */
  write(mark: Mark): void {
    if (this.#path === null) return;
    const text = JSON.stringify(mark);
    if (text === this.#written) return;
    const half = `${this.#path}.half`;
    withFaults(() => {
      const file = openSync(half, 'w');
      try {
        writeSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(half, this.#path as string);
      syncFolder(dirname(this.#path as string));
    });
    this.#written = text;
  }
}

/**
 * Compares the mark with the log.
 * In: the mark, and a way to the hash of an entry (undefined where there is none). Throws StoreFault `mark-ahead`.
 */
export function checkMark(mark: Mark, hashOf: (meeting: string, entry: number) => string | undefined): void {
  for (const [meeting, { entry, hash }] of Object.entries(mark.meetings))
    if (hashOf(meeting, entry) !== hash) throw new StoreFault('mark-ahead', `meeting ${meeting} entry ${entry}`);
}
