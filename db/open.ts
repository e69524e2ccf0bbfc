/**
 * Opening the database file: what may be opened, how, and that nobody else has it.
 *
 * A store is made under another name and renamed when it is whole, so a file of this name is never half made: an
 * empty or cut file is damage, and no empty database is ever put in the place of one that cannot be read.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import SqliteDatabase, { type Database } from 'better-sqlite3';
import { StoreFault, withFaults } from './fault.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** "MOTE": tells our files from other programs' SQLite files. */
const APPLICATION_ID = 0x4d4f5445;
const HEADER = 'SQLite format 3\0';

/** What the header says, at bytes 18 and 19, of a database without a write-ahead log. */
const ROLLBACK_JOURNAL = 1;

export const DATABASE_NAME = 'motebok.db';
export const MARK_NAME = 'mark.json';
const LOCK_NAME = 'in-use.db';

export type OpenedDatabase = {
  sqlite: Database;
  path: string;
  /** Made by this call. */
  isNew: boolean;
  close(): void;
};

/**
 * Makes the folder and those above it. Throws what the system says.
 * One by one: where a system answers that a folder of a folder that is there cannot be found (a folder of mounts, a
 * drive that is gone), Node's own `recursive` asks for ever, and of a disk for reading only it says the same.
 */
export function makeFolder(folder: string): void {
  const whole = resolve(folder);
  const above = dirname(whole);
  if (!existsSync(whole) && above !== whole) makeFolder(above);
  try {
    mkdirSync(whole);
  } catch (error) {
    if (!existsSync(whole) || !statSync(whole).isDirectory()) throw error;
  }
}

/**
 * Opens the store of a folder for writing; makes one when there is none.
 * Throws StoreFault: `store-in-use`, `not-a-database`, `foreign-database`, `newer-store`, `migration-altered`,
 * `damaged-database`, `mark-ahead` (there was a store, and it is gone), `folder-not-writable`, `disk-full`.
 */
export function openForWriting(folder: string): OpenedDatabase {
  makeDataFolder(folder);
  const lock = takeLock(folder);
  try {
    const path = join(folder, DATABASE_NAME);
    const isNew = !existsSync(path);
    if (isNew) {
      checkNothingIsLeft(folder);
      makeDatabase(folder, path);
    }
    checkHeader(path);
    const sqlite = withFaults(() => new SqliteDatabase(path, { fileMustExist: true }));
    try {
      withFaults(() => {
        setPragmas(sqlite);
        migrate(sqlite, () => void sqlite.exec(`vacuum into '${copyName(path)}'`));
      });
    } catch (fault) {
      sqlite.close();
      throw fault;
    }
    return { sqlite, path, isNew, close: () => (sqlite.close(), lock.close()) };
  } catch (fault) {
    lock.close();
    throw fault;
  }
}

/** Opens the store of a folder for reading only, also while another instance writes. Throws like `openForWriting`, and `no-store`. */
export function openForReading(folder: string): OpenedDatabase {
  const path = join(folder, DATABASE_NAME);
  if (!existsSync(path)) throw new StoreFault('no-store', folder);
  checkHeader(path);
  const sqlite = withFaults(() => openReadOnly(path));
  const version = withFaults(() => Number(sqlite.pragma('user_version', { simple: true })));
  if (version > MIGRATIONS.length) {
    sqlite.close();
    throw new StoreFault('newer-store', String(version));
  }
  return { sqlite, path, isNew: false, close: () => sqlite.close() };
}

/**
 * SQLite wants to make a journal's index beside the file also to read it. Where nothing can be made, as on a medium for
 * reading only, and no journal was left, the file is all there is, and it is read from a copy in memory.
 */
function openReadOnly(path: string): Database {
  const sqlite = new SqliteDatabase(path, { fileMustExist: true, readonly: true });
  try {
    sqlite.prepare('select count(*) from sqlite_schema').get();
    return sqlite;
  } catch (error) {
    sqlite.close();
    const { code } = error as { code?: string };
    if (code !== 'SQLITE_CANTOPEN' || existsSync(`${path}-wal`)) throw error;
    const bytes = readFileSync(path);
    bytes.fill(ROLLBACK_JOURNAL, 18, 20);
    return new SqliteDatabase(bytes, { readonly: true });
  }
}

/** A store in memory, for tests: the same pragmas and migrations. */
export function openInMemory(): OpenedDatabase {
  const sqlite = new SqliteDatabase(':memory:');
  setPragmas(sqlite);
  migrate(sqlite);
  return { sqlite, path: ':memory:', isNew: true, close: () => sqlite.close() };
}

/** A folder that cannot be made is one that cannot be written in, whatever the system calls it. */
function makeDataFolder(folder: string): void {
  try {
    withFaults(() => makeFolder(folder));
  } catch (cause) {
    if (cause instanceof StoreFault && cause.code === 'io-error')
      throw new StoreFault('folder-not-writable', folder, { cause });
    throw cause;
  }
}

/**
 * The first table, index or trigger that is not as the migrations make it, or null: a store without its triggers would
 * let its log be changed.
 */
export function schemaDifference(sqlite: Database): string | null {
  const fresh = openInMemory();
  const expected = schemaOf(fresh.sqlite);
  fresh.close();
  const found = schemaOf(sqlite);
  const names = [...expected.keys(), ...found.keys()];
  return names.find((name) => expected.get(name) !== found.get(name)) ?? null;
}

function schemaOf(sqlite: Database): Map<string, string | null> {
  const rows = sqlite.prepare<[], { name: string; sql: string | null }>('select name, sql from sqlite_schema').all();
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}

/** A lock that the system itself lets go of when the process dies, however it dies. */
function takeLock(folder: string): Database {
  const lock = withFaults(() => new SqliteDatabase(join(folder, LOCK_NAME), { timeout: 0 }));
  try {
    withFaults(() => lock.exec('begin exclusive'));
  } catch (fault) {
    lock.close();
    throw fault;
  }
  return lock;
}

/** What lies beside a database and not without one: it was taken away, and a new one would take up the old one's journal. */
function checkNothingIsLeft(folder: string): void {
  if ([MARK_NAME, `${DATABASE_NAME}-wal`].some((name) => existsSync(join(folder, name))))
    throw new StoreFault('mark-ahead', DATABASE_NAME);
}

function makeDatabase(folder: string, path: string): void {
  const half = join(folder, 'motebok.half-made');
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(half + suffix, { force: true });
  withFaults(() => {
    const sqlite = new SqliteDatabase(half);
    try {
      sqlite.pragma(`application_id = ${APPLICATION_ID}`);
      migrate(sqlite);
    } finally {
      sqlite.close();
    }
    renameSync(half, path);
    syncFolder(folder);
  });
}

/** Makes a rename last. Windows has no such thing, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Judged by the first hundred bytes, before SQLite touches the file. */
function checkHeader(path: string): void {
  const header = Buffer.alloc(100);
  const read = withFaults(() => {
    if (!statSync(path).isFile()) return 0;
    const file = openSync(path, 'r');
    try {
      return readSync(file, header, 0, 100, 0);
    } finally {
      closeSync(file);
    }
  });
  if (read < 100 || header.toString('latin1', 0, 16) !== HEADER) throw new StoreFault('not-a-database', DATABASE_NAME);
  if (header.readUInt32BE(68) !== APPLICATION_ID) throw new StoreFault('foreign-database', DATABASE_NAME);
}

/** The driver's default for WAL is NORMAL, which loses acknowledged commits at a power cut: every value is set and read back. */
function setPragmas(sqlite: Database): void {
  const mode = sqlite.pragma('journal_mode = WAL', { simple: true });
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('recursive_triggers = ON');
  sqlite.pragma('trusted_schema = OFF');
  const isSet =
    (mode === 'wal' || sqlite.memory) &&
    sqlite.pragma('synchronous', { simple: true }) === 2 &&
    sqlite.pragma('foreign_keys', { simple: true }) === 1;
  if (!isSet) throw new StoreFault('io-error', 'pragmas');
}

function copyName(path: string): string {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  return `${path.replace(/\.db$/, '')}-before-migration-${stamp}.db`.replaceAll("'", "''");
}

/** What the open files are known by: device and inode, of the database and of its write-ahead log. */
export type FileIdentity = { checkDatabase(): void; checkAll(): void };

/**
 * Remembers which files are open. The checks throw StoreFault `file-replaced` when one was deleted or replaced: then
 * what SQLite writes goes into a file that nobody will ever find, and nothing may be acknowledged any more.
 * `checkDatabase` is one look at the disk, for every acknowledgement; `checkAll` is for every beat.
 */
export function identityOf(path: string): FileIdentity {
  if (path === ':memory:') return { checkDatabase: () => {}, checkAll: () => {} };
  const wal = `${path}-wal`;
  const database = lookAt(path);
  let writeAheadLog: Look = lookAt(wal);
  const checkDatabase = (): void => {
    if (!isSame(lookAt(path), database)) throw new StoreFault('file-replaced', 'database');
  };
  return {
    checkDatabase,
    checkAll: () => {
      checkDatabase();
      const now = lookAt(wal);
      if (writeAheadLog && !isSame(now, writeAheadLog)) throw new StoreFault('file-replaced', 'write-ahead log');
      writeAheadLog = now;
    },
  };
}

type Look = { dev: number; ino: number } | undefined;

function lookAt(file: string): Look {
  return statSync(file, { throwIfNoEntry: false });
}

function isSame(a: Look, b: Look): boolean {
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
