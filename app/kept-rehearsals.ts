/** The rehearsals that were kept: each a store of its own in the book's folder of rehearsals. Reads them, and changes none. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { faultFrom, StoreFault, withFaults } from '../db/fault.ts';
import { DATABASE_NAME } from '../db/open.ts';
import { readStore } from '../db/store.ts';
import { rehearsalOf, rehearsalsFolder, type Rehearsal } from './rehearsal.ts';

export type KeptRehearsal = {
  /** The name of its folder, by which it is opened and thrown away. */
  name: string;
  folder: string;
  /** What it says of itself; null where it cannot be read, so that it can be seen and thrown away all the same. */
  rehearsal: Rehearsal | null;
};

/** All rehearsals of a book's folder, the latest first; also those that are open. A copy that is still being made is none yet. */
export function keptRehearsals(dataDir: string): KeptRehearsal[] {
  const all = rehearsalsFolder(dataDir);
  if (!existsSync(all)) return [];
  return withFaults(() => readdirSync(all))
    .toSorted()
    .toReversed()
    .map((name) => ({ name, folder: join(all, name) }))
    .filter(({ folder }) => existsSync(join(folder, DATABASE_NAME)))
    .map((each) => ({ ...each, rehearsal: readRehearsal(each.folder) }));
}

function readRehearsal(folder: string): Rehearsal | null {
  try {
    const store = readStore(folder);
    try {
      return withFaults(() => rehearsalOf(store));
    } finally {
      store.close();
    }
  } catch (error) {
    if (faultFrom(error) instanceof StoreFault) return null;
    throw error;
  }
}
