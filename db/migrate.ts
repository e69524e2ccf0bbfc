/**
 * The migration runner: forward only, each migration in one transaction, applied ones compared by hash.
 *
 * Ours, because the stock one skips a migration that was merged late, does not notice an edited one, opens a newer
 * store, and loses child rows when a table is rebuilt with foreign keys on (docs/decisions/0003-migrations.md).
 */
import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { StoreFault } from './fault.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';

type Applied = { number: number; name: string; sha256: string };

/**
 * Brings a store to the newest form.
 * In: an open database; `beforeFirst` is called once before anything is changed (a copy of the file is made there).
 * Throws StoreFault `newer-store` or `migration-altered`, with nothing changed.
 */
export function migrate(
  sqlite: Database,
  beforeFirst: () => void = () => {},
  all: readonly Migration[] = MIGRATIONS,
): void {
  const applied = appliedMigrations(sqlite);
  if (applied.length > all.length) throw new StoreFault('newer-store', applied.at(-1)?.name);
  for (const [index, each] of applied.entries()) {
    const known = all[index];
    if (!known || known.name !== each.name || sha256(known.sql) !== each.sha256)
      throw new StoreFault('migration-altered', each.name);
  }
  const missing = all.slice(applied.length);
  if (missing.length === 0) return;
  if (applied.length > 0) beforeFirst();
  // A pragma inside a transaction does nothing: foreign keys go off outside it, and are checked before the commit.
  sqlite.pragma('foreign_keys = OFF');
  try {
    for (const [index, each] of missing.entries()) apply(sqlite, each, applied.length + index + 1);
  } finally {
    sqlite.pragma('foreign_keys = ON');
  }
}

function appliedMigrations(sqlite: Database): Applied[] {
  const exists = sqlite.prepare("select 1 from sqlite_schema where type = 'table' and name = 'migration'").get();
  if (!exists) return [];
  return sqlite.prepare<[], Applied>('select number, name, sha256 from migration order by number').all();
}

function apply(sqlite: Database, { name, sql }: Migration, number: number): void {
  const run = sqlite.transaction(() => {
    sqlite.exec(
      'create table if not exists migration (number integer not null primary key, name text not null, sha256 text not null) strict',
    );
    sqlite.exec(sql);
    if ((sqlite.pragma('foreign_key_check') as unknown[]).length > 0) throw new StoreFault('damaged-database', name);
    sqlite.prepare('insert into migration (number, name, sha256) values (?, ?, ?)').run(number, name, sha256(sql));
    sqlite.pragma(`user_version = ${number}`);
  });
  run.immediate();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
