/** `rebuild`: derives the tables of a meeting anew from its log, after `verify` said `projection-differs`. */
import { checkChain } from '../domain/log/chain.ts';
import { openBook } from '../domain/meeting/acts.ts';
import { readEntry } from '../app/meeting-files.ts';
import { StoreFault } from '../db/fault.ts';
import { sha256 } from '../db/sha256.ts';
import { openStore } from '../db/store.ts';
import { CommandLineFault } from './arguments.ts';

/** Throws StoreFault `log-does-not-hold` (nothing is derived from a log that does not hold) and CommandLineFault `unknown-meeting`. */
export function rebuild(dataDir: string, meeting: string): void {
  const store = openStore({ folder: dataDir });
  try {
    const entries = store.linkedEntries(meeting);
    if (entries.length === 0) throw new CommandLineFault('unknown-meeting', meeting);
    const [fault] = checkChain(meeting, entries, sha256).faults;
    if (fault) throw new StoreFault('log-does-not-hold', `meeting ${meeting} entry ${fault.entry} ${fault.code}`);
    store.rebuild(openBook(meeting, entries.map(readEntry)).state);
  } finally {
    store.close();
  }
}
