/** `rehearse`: copies a store into a folder of its own, marked as rehearsal and test, also while the book is open elsewhere. */
import { copyForRehearsal, type Rehearsal } from '../app/rehearsal.ts';
import { readStore } from '../db/store.ts';
import { CommandLineFault } from './arguments.ts';

/** Out: what the copy says of itself. Throws StoreFault `store-exists`, and CommandLineFault `unknown-meeting`. */
export async function rehearse(dataDir: string, meeting: string, into: string): Promise<Rehearsal> {
  const store = readStore(dataDir);
  try {
    const known = store.meetings().find((each) => each.meeting === meeting);
    if (!known) throw new CommandLineFault('unknown-meeting', meeting);
    return await copyForRehearsal(store, { meeting, title: known.title, into, now: new Date() });
  } finally {
    store.close();
  }
}
