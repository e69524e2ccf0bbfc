/** `restore`: a new store out of a second place, on another laptop. The copy is only read. */
import { readCopy, takeInCopy, type Restored } from '../app/restore.ts';
import { openStore } from '../db/store.ts';

/**
 * Restores into a data folder that holds nothing. Out: what was restored, and what may be missing. Throws StoreFault
 * `no-second-place`, `several-second-places`, `second-place-damaged`, `store-exists`, `log-does-not-hold`.
 */
export async function restore(options: { from: string; dataDir: string; acceptDamage: boolean }): Promise<Restored> {
  const { from, dataDir, acceptDamage } = options;
  // Read and checked before the folder is touched: what cannot be restored leaves no empty store behind.
  const copy = await readCopy(from, { acceptDamage, now: new Date() });
  const store = openStore({ folder: dataDir });
  try {
    return takeInCopy(store, copy);
  } finally {
    store.close();
  }
}
