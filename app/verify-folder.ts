/** Checks a whole data folder, reading only: every chain, every derived table, the mark, and the database's own pages (L1). */
import { checkChain } from '../domain/log/chain.ts';
import { openBook } from '../domain/meeting/acts.ts';
import { faultFrom, StoreFault, withFaults } from '../db/fault.ts';
import { sha256 } from '../db/sha256.ts';
import { readStore, type Store } from '../db/store.ts';
import { readEntry } from './meeting-files.ts';

export type FolderFinding = { code: string; detail?: string; meeting?: string; entry?: number };

export type VerifiedFolder = {
  verdict: 'valid' | 'invalid';
  findings: FolderFinding[];
  heads: { meeting: string; entry: number; hash: string }[];
  test: boolean;
};

/** Verifies the store of a folder. Never throws for what is wrong with it: that is a finding. */
export function verifyFolder(folder: string): VerifiedFolder {
  const report: VerifiedFolder = { verdict: 'invalid', findings: [], heads: [], test: false };
  try {
    const store = withFaults(() => readStore(folder));
    try {
      report.test = store.isTest;
      if (!store.isSound()) report.findings.push({ code: 'damaged-database' });
      const altered = store.schemaDifference();
      if (altered !== null) report.findings.push({ code: 'schema-altered', detail: altered });
      for (const { meeting } of store.heads()) verifyMeeting(store, meeting, report);
    } finally {
      store.close();
    }
  } catch (error) {
    report.findings.push(findingOf(damageFrom(error)));
  }
  report.verdict = report.findings.length === 0 ? 'valid' : 'invalid';
  return report;
}

function verifyMeeting(store: Store, meeting: string, report: VerifiedFolder): void {
  const linked = store.linkedEntries(meeting);
  const { faults, head } = checkChain(meeting, linked, sha256);
  report.heads.push({ meeting, ...head });
  report.findings.push(...faults);
  if (faults.length > 0) return;
  try {
    const book = openBook(meeting, linked.map(readEntry));
    const table = store.projectionDifference(book.state);
    if (table !== null) report.findings.push({ code: 'projection-differs', meeting, detail: table });
  } catch (error) {
    // A chain that holds over entries that do not fold was written by another program, or a newer one.
    report.findings.push(
      error instanceof StoreFault
        ? { ...findingOf(error), meeting }
        : { code: 'unknown-entry', meeting, detail: String(error) },
    );
  }
}

/** Our own questions have answers in our own tables: where SQLite cannot make sense of one, the tables are not ours any more. */
function damageFrom(error: unknown): StoreFault {
  const fault = faultFrom(error);
  if (fault instanceof StoreFault) return fault;
  if (error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR')
    return new StoreFault('damaged-database', error.message, { cause: error });
  throw error;
}

function findingOf({ code, detail }: StoreFault): FolderFinding {
  return detail === '' ? { code } : { code, detail };
}
