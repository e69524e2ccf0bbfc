/** Settings of a copied database, changed before it has its name and becomes a store. */
import SqliteDatabase from 'better-sqlite3';
import { withFaults } from './fault.ts';
import type { SettingName } from './store-reading.ts';

/** Sets each setting, or takes it away where it is null; leaves one closed file. Throws StoreFault. */
export function markCopy(path: string, marks: Readonly<Record<SettingName, string | null>>): void {
  withFaults(() => {
    const copy = new SqliteDatabase(path, { fileMustExist: true });
    try {
      copy.pragma('synchronous = FULL');
      const put = copy.prepare('insert or replace into setting (name, value) values (?, ?)');
      const remove = copy.prepare('delete from setting where name = ?');
      copy.transaction(() => {
        for (const [name, value] of Object.entries(marks))
          if (value === null) remove.run(name);
          else put.run(name, value);
      })();
    } finally {
      copy.close();
    }
  });
}
