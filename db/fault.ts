/** What can go wrong with the store, as a closed list. The shell turns codes into sentences: what happened, what is safe, what to do. */
export type StoreFaultCode =
  /** The folder cannot be made or written in. Nothing was changed. */
  | 'folder-not-writable'
  /** No store in this folder, and none was to be made. */
  | 'no-store'
  /** The file is no SQLite database, or is cut off. It is left as it is. */
  | 'not-a-database'
  /** A database of another program. It is left as it is. */
  | 'foreign-database'
  /** Written by a newer version of this program. It is left as it is. */
  | 'newer-store'
  /** A migration that was applied is not the one that this program knows. */
  | 'migration-altered'
  /** Another instance has the store open. */
  | 'store-in-use'
  /** The database's own pages do not hold together. */
  | 'damaged-database'
  /** The high-water mark outside the database knows entries that the log lacks: the log was cut or put back. `detail` is the place. */
  | 'mark-ahead'
  /** The open file was deleted or replaced by another. */
  | 'file-replaced'
  /** The log of a meeting does not hold (L1). `detail` names meeting, entry and what. */
  | 'log-does-not-hold'
  /** An entry of a kind or form that this program does not know: made by a newer one. */
  | 'unknown-entry'
  /** The tables derived from the log are not what the log gives. */
  | 'projection-differs'
  /** A store that holds something is in the way: nothing is restored over it. */
  | 'store-exists'
  /** No copy of a store in the place that was named. */
  | 'no-second-place'
  /** Copies of several stores; `detail` names their folders. */
  | 'several-second-places'
  /** A line of the copy does not hold, or lines are missing at its end. `detail` is the first one. */
  | 'second-place-damaged'
  | 'disk-full'
  /** Reading or writing failed. What was acknowledged is on disk; open the store again to see what is true. */
  | 'io-error'
  /** An earlier fault has stopped the store; it must be opened again. */
  | 'store-stopped';

/** A typed fault: `code` says what happened, `detail` where. */
export class StoreFault extends Error {
  override name = 'StoreFault';
  readonly code: StoreFaultCode;
  readonly detail: string;

  constructor(code: StoreFaultCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/** Faults of one meeting's log: the others are sound, and go on. */
const OF_ONE_MEETING: readonly StoreFaultCode[] = ['log-does-not-hold', 'unknown-entry', 'projection-differs'];

/** Whether a fault says something of one meeting alone (L1), and nothing of the store. */
export function isOfOneMeeting(fault: StoreFault): boolean {
  return OF_ONE_MEETING.includes(fault.code);
}

/** SQLite's and the system's own codes, by how they begin. */
const BY_SYSTEM_CODE: readonly (readonly [string, StoreFaultCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_CORRUPT', 'damaged-database'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_BUSY', 'store-in-use'],
  ['SQLITE_READONLY', 'folder-not-writable'],
  ['SQLITE_CANTOPEN', 'folder-not-writable'],
  ['SQLITE_PERM', 'folder-not-writable'],
  ['EACCES', 'folder-not-writable'],
  ['EPERM', 'folder-not-writable'],
  ['EROFS', 'folder-not-writable'],
  ['ENOTDIR', 'folder-not-writable'],
  ['EEXIST', 'folder-not-writable'],
  ['ENAMETOOLONG', 'folder-not-writable'],
  ['ELOOP', 'folder-not-writable'],
  ['SQLITE_IOERR', 'io-error'],
  ['EIO', 'io-error'],
  ['EMFILE', 'io-error'],
  ['ENOENT', 'io-error'],
  ['EISDIR', 'io-error'],
  ['EBUSY', 'io-error'],
];

/** The fault behind an error of SQLite or the system; the error itself when it is none of them (a bug). */
export function faultFrom(error: unknown): unknown {
  if (error instanceof StoreFault) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  const known = BY_SYSTEM_CODE.find(([start]) => code.startsWith(start));
  return known ? new StoreFault(known[1], code, { cause: error }) : error;
}

/** Runs `act`; what SQLite and the system throw becomes a StoreFault. */
export function withFaults<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw faultFrom(error);
  }
}
