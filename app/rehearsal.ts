/**
 * Rehearsal (øvingsmøte): a whole meeting played on a copy of the store in a folder of its own. The copy is marked before it
 * has its name, so that there is never one that could be taken for the book; and it is a test store, so that whatever
 * leaves it says ØVING. No signing key comes along, and it writes to no second place.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreFault, withFaults } from '../db/fault.ts';
import { DATABASE_NAME, syncFolder } from '../db/open.ts';
import { markCopy } from '../db/mark-copy.ts';
import type { SettingName } from '../db/store-reading.ts';
import type { Store } from '../db/store.ts';

const REHEARSAL_SCHEMA = z.strictObject({ meeting: z.string(), title: z.string(), at: z.string() });

/** Which meeting is rehearsed, and when the copy was made. */
export type Rehearsal = z.infer<typeof REHEARSAL_SCHEMA>;

const HALF_NAME = 'rehearsal.half-made';

/** Where a store keeps its rehearsals. */
export function rehearsalsFolder(dataDir: string): string {
  return join(dataDir, 'rehearsals');
}

/** Each in a folder of its own, named by when it was made. */
export function rehearsalFolder(dataDir: string, now: Date): string {
  return join(rehearsalsFolder(dataDir), now.toISOString().replaceAll(/[:.]/g, '-'));
}

/**
 * Makes the copy.
 * In: the real store, the meeting, a folder without a store, the time to state. Out: what the copy says of itself.
 * Throws StoreFault `store-exists`, and what the system says of the folder.
 */
export async function copyForRehearsal(
  store: Store,
  { meeting, title, into, now }: { meeting: string; title: string; into: string; now: Date },
): Promise<Rehearsal> {
  const path = join(into, DATABASE_NAME);
  if (existsSync(path)) throw new StoreFault('store-exists', into);
  const rehearsal: Rehearsal = { meeting, title, at: now.toISOString() };
  const half = join(into, HALF_NAME);
  withFaults(() => {
    mkdirSync(into, { recursive: true });
    rmSync(half, { force: true });
  });
  try {
    await store.copyTo(half);
    const marks: Record<SettingName, string | null> = {
      test: '1',
      rehearsal: JSON.stringify(rehearsal),
      restored: null,
      'store-id': null,
      'second-place': null,
    };
    markCopy(half, marks);
    withFaults(() => renameSync(half, path));
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
  syncFolder(into);
  return rehearsal;
}

/** What a store says of the meeting that it rehearses; null where it is the book itself. */
export function rehearsalOf(store: Pick<Store, 'setting'>): Rehearsal | null {
  const said = store.setting('rehearsal');
  return said === null ? null : REHEARSAL_SCHEMA.parse(JSON.parse(said));
}
