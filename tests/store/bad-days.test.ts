// Bad days of the store: what is wrong is named, nothing is changed, and no empty database takes the place of one that cannot be read.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { verifyFolder } from '../../app/verify-folder.ts';
import { StoreFault } from '../../db/fault.ts';
import { DATABASE_NAME } from '../../db/open.ts';
import { openStore, readStore } from '../../db/store.ts';
import { deskIn, holdSmallMeeting, inFolder } from './folder.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof StoreFault ? error.code : `not a StoreFault: ${String(error)}`;
  }
  return 'no fault';
};

/** A folder where a meeting was held and closed in order. */
function held(folder: string): string {
  const desk = deskIn(folder);
  holdSmallMeeting(desk);
  desk.runner.beat();
  desk.store.close();
  return join(folder, DATABASE_NAME);
}

/** Changes a closed database with another program's hands: triggers do not stop it, and stand there again afterwards. */
function tamper(path: string, ...sql: string[]): void {
  const database = new SqliteDatabase(path);
  const triggers = database.prepare("select name, sql from sqlite_schema where type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  for (const each of sql) database.exec(each);
  for (const trigger of triggers) database.exec(trigger.sql);
  database.close();
}

describe('what cannot be opened is left as it is', () => {
  const refused = (code: string, spoil: (path: string) => void): void =>
    inFolder((folder) => {
      const path = held(folder);
      spoil(path);
      const before = readFileSync(path);
      expect(codeOf(() => openStore({ folder }))).toBe(code);
      expect(codeOf(() => readStore(folder))).toBe(code);
      expect(readFileSync(path).equals(before)).toBe(true);
    });

  test('an empty file', () => refused('not-a-database', (path) => truncateSync(path, 0)));
  test('a text file', () =>
    refused('not-a-database', (path) => writeFileSync(path, 'Dette er ikke en møtebok.\n'.repeat(20))));
  test("another program's database", () =>
    refused('foreign-database', (path) => {
      rmSync(path);
      const other = new SqliteDatabase(path);
      other.exec('create table note (text)');
      other.close();
    }));
  test('a store of a newer program', () =>
    refused('newer-store', (path) =>
      tamper(path, 'pragma user_version = 99', "insert into migration values (99, '0099-later', 'x')"),
    ));

  test('a migration that is not the one we know', () =>
    inFolder((folder) => {
      tamper(held(folder), "update migration set sha256 = 'x'");
      expect(codeOf(() => openStore({ folder }))).toBe('migration-altered');
    }));

  test('a store that another instance has open, though it can be read', () =>
    inFolder((folder) => {
      const desk = deskIn(folder);
      holdSmallMeeting(desk);
      expect(codeOf(() => openStore({ folder }))).toBe('store-in-use');
      const reader = readStore(folder);
      expect(reader.heads()).toEqual([{ meeting: 'm', entry: 7 }]);
      reader.close();
      desk.store.close();
      expect(codeOf(() => openStore({ folder }).close())).toBe('no fault');
    }));

  test('a folder that is a file', () =>
    inFolder((folder) => {
      const path = join(folder, 'file');
      writeFileSync(path, 'x');
      expect(codeOf(() => openStore({ folder: path }))).toBe('folder-not-writable');
      expect(codeOf(() => openStore({ folder: join(path, 'below') }))).toBe('folder-not-writable');
      expect(readFileSync(path, 'utf8')).toBe('x');
    }));

  test('a folder that the system will not find, and a name that is too long', () => {
    // Where a mount is gone, making a folder says that it is not there: an answer, not a loop without end.
    if (existsSync('/proc/self'))
      expect(codeOf(() => openStore({ folder: '/proc/motebok/data' }))).toBe('folder-not-writable');
    inFolder((folder) =>
      expect(codeOf(() => openStore({ folder: join(folder, 'x'.repeat(300)) }))).toBe('folder-not-writable'),
    );
  });

  test('a folder in the place of the database', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, DATABASE_NAME), { recursive: true });
      expect(codeOf(() => openStore({ folder }))).toBe('not-a-database');
      expect(codeOf(() => readStore(folder))).toBe('not-a-database');
    }));

  test('a folder where nothing can be made is read all the same, and verified', () =>
    inFolder((folder) => {
      // In the way of what SQLite makes beside the file, as on a disk for reading only; rights do not stop root.
      mkdirSync(`${held(folder)}-shm`);
      const reader = readStore(folder);
      expect(reader.heads()).toEqual([{ meeting: 'm', entry: 7 }]);
      reader.close();
      expect(verifyFolder(folder)).toMatchObject({ verdict: 'valid', findings: [] });
    }));

  test('a folder without a store is not given one by reading', () =>
    inFolder((folder) => {
      expect(codeOf(() => readStore(folder))).toBe('no-store');
      expect(readdirSync(folder)).toEqual([]);
    }));

  test('a store half made when the program died is made anew', () =>
    inFolder((folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'motebok.half-made'), 'half');
      expect(codeOf(() => openStore({ folder }).close())).toBe('no fault');
      expect(existsSync(join(folder, 'motebok.half-made'))).toBe(false);
    }));
});

describe('the high-water mark (ahead = fault, behind = fine)', () => {
  test('a log that was cut is noticed at start', () =>
    inFolder((folder) => {
      const path = held(folder);
      tamper(path, 'delete from log_content where seq = 7', 'delete from log_entry where seq = 7');
      expect(codeOf(() => openStore({ folder }))).toBe('mark-ahead');
      expect(verifyFolder(folder)).toMatchObject({
        verdict: 'invalid',
        findings: [{ code: 'mark-ahead', detail: 'meeting m entry 7' }],
      });
    }));

  test('an old copy of the database is noticed, and so is a missing one', () =>
    inFolder((folder) => {
      const path = held(folder);
      const old = join(folder, 'old-copy');
      copyFileSync(path, old);
      const desk = deskIn(folder, 100);
      desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      desk.runner.beat();
      desk.store.close();
      renameSync(old, path);
      expect(codeOf(() => openStore({ folder }))).toBe('mark-ahead');
      rmSync(path);
      expect(codeOf(() => openStore({ folder }))).toBe('mark-ahead');
      expect(existsSync(path)).toBe(false); // and no empty one is put in its place
    }));

  test('a new database does not take up the journal of one that was taken away', () =>
    inFolder((folder) => {
      const path = held(folder);
      renameSync(path, `${path}-wal`);
      rmSync(join(folder, 'mark.json'));
      expect(codeOf(() => openStore({ folder }))).toBe('mark-ahead');
      expect(existsSync(path)).toBe(false);
    }));

  test('a mark that is behind, or gone, is fine', () =>
    inFolder((folder) => {
      held(folder);
      const mark = join(folder, 'mark.json');
      const behind = readFileSync(mark, 'utf8');
      const desk = deskIn(folder, 100);
      desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      desk.store.close();
      writeFileSync(mark, behind);
      expect(codeOf(() => openStore({ folder }).close())).toBe('no fault');
      rmSync(mark);
      expect(codeOf(() => openStore({ folder }).close())).toBe('no fault');
    }));

  test('a mark that is no mark was put there by somebody', () =>
    inFolder((folder) => {
      held(folder);
      for (const text of ['{"v":1,', 'null', '{"v":1,"meetings":null}', '{"v":1,"meetings":{"m":null}}']) {
        writeFileSync(join(folder, 'mark.json'), text);
        expect(
          codeOf(() => openStore({ folder })),
          text,
        ).toBe('mark-ahead');
      }
    }));
});

describe('a changed log is found when the meeting is opened and when the folder is verified, and named (L1)', () => {
  const found = (code: string, entry: number, ...sql: string[]): void =>
    inFolder((folder) => {
      const path = held(folder);
      tamper(path, ...sql);
      const desk = deskIn(folder, 100);
      let fault: unknown;
      try {
        desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      } catch (error) {
        fault = error;
      }
      desk.store.close();
      expect(fault).toMatchObject({ code: 'log-does-not-hold', detail: `meeting m entry ${entry} ${code}` });
      expect(verifyFolder(folder).findings).toContainEqual({ code, meeting: 'm', entry });
    });

  test('content that was changed', () =>
    found('content-altered', 5, `update log_content set body = replace(body, 'maret', 'ola') where seq = 5`));
  test('content that was removed without a word', () =>
    found('content-missing', 5, 'delete from log_content where seq = 5'));
  test('a header that was changed', () =>
    found('entry-altered', 4, `update log_entry set at = '2020-01-01T00:00:00.000Z' where seq = 4`));

  test('a table that is not ours any more', () =>
    inFolder((folder) => {
      tamper(held(folder), 'alter table log_entry rename column op to operation');
      expect(verifyFolder(folder)).toMatchObject({ verdict: 'invalid', findings: [{ code: 'damaged-database' }] });
    }));

  test('a trigger that was taken away, so that the log could be changed', () =>
    inFolder((folder) => {
      const database = new SqliteDatabase(held(folder));
      database.exec('drop trigger log_entry_is_never_updated');
      database.close();
      expect(verifyFolder(folder)).toMatchObject({
        verdict: 'invalid',
        findings: [{ code: 'schema-altered', detail: 'log_entry_is_never_updated' }],
      });
    }));

  test('a removed entry, and derived rows that somebody changed', () =>
    inFolder((folder) => {
      const path = held(folder);
      tamper(path, "update attendance set state = 'excused' where person = 'ola'");
      expect(verifyFolder(folder).findings).toEqual([
        { code: 'projection-differs', meeting: 'm', detail: 'attendance' },
      ]);
      tamper(path, 'delete from log_content where seq = 3', 'delete from log_entry where seq = 3');
      expect(verifyFolder(folder).findings).toContainEqual({ code: 'entry-missing', meeting: 'm', entry: 3 });
    }));
});

describe('the file under the program', () => {
  for (const [what, spoil] of [
    ['deleted', (path: string) => rmSync(path)],
    [
      'replaced by a copy',
      (path: string) => {
        copyFileSync(path, `${path}.copy`);
        renameSync(`${path}.copy`, path);
      },
    ],
  ] as const)
    test(`${what}: the next act is not acknowledged, and nothing after it`, () =>
      inFolder((folder) => {
        const desk = deskIn(folder);
        holdSmallMeeting(desk);
        spoil(join(folder, DATABASE_NAME));
        const ask = (request: string) => () =>
          desk.run({ kind: 'ask-for-the-word', meeting: 'm', request, person: 'ola' });
        expect(codeOf(ask('r1'))).toBe('file-replaced');
        expect(codeOf(ask('r2'))).toBe('store-stopped');
        expect(codeOf(() => desk.runner.beat())).toBe('no fault');
        desk.store.close();
      }));
});
