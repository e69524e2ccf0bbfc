// The store keeps what it acknowledged, refuses what would change the log, and tells nobody before it is on disk.
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, test } from 'vitest';
import type { Announcement } from '../../app/answer.ts';
import { Runner } from '../../app/run-command.ts';
import { scriptClock } from '../../app/clock.ts';
import { DATABASE_NAME, openInMemory } from '../../db/open.ts';
import { migrate } from '../../db/migrate.ts';
import * as schema from '../../db/schema.ts';
import { readStore } from '../../db/store.ts';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import { elapsedMs } from '../../domain/meeting/clock.ts';
import { deskIn, deskInMemory, deskOver, holdSmallMeeting, inFolder } from './folder.ts';

describe('pragmas and tables', () => {
  test('a commit is on disk before it is acknowledged: WAL with synchronous=FULL', () =>
    inFolder((folder) => {
      const desk = deskIn(folder);
      holdSmallMeeting(desk);
      const other = new SqliteDatabase(join(folder, DATABASE_NAME), { readonly: true });
      expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(other.prepare('select count(*) as n from log_entry').get()).toEqual({ n: 7 });
      other.close();
      desk.store.close();
      const { sqlite, close } = openInMemory();
      expect(sqlite.pragma('synchronous', { simple: true })).toBe(2);
      expect(sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
      close();
    }));

  test('the log cannot be changed or put in another order through the store (L1)', () => {
    const { sqlite, close } = openInMemory();
    const hash = 'a'.repeat(64);
    const insert = (seq: number): unknown =>
      sqlite
        .prepare("insert into log_entry values (1, 'm', ?, ?, 'op', 'at', 1, 's', 'meeting-paused', ?)")
        .run(seq, hash, hash);
    insert(1);
    sqlite.prepare("insert into log_content values ('m', 1, ?, '{}')").run(hash);
    expect(() => insert(3)).toThrow('entries come in order');
    for (const sql of [
      "update log_entry set kind = 'x'",
      'delete from log_entry',
      "update log_content set body = 'x'",
      'delete from log_content',
      `insert or replace into log_content values ('m', 1, '${hash}', 'x')`,
      `insert or replace into log_entry values (1, 'm', 1, '${hash}', 'x', 'at', 1, 's', 'x', '${hash}')`,
    ])
      expect(() => sqlite.exec(sql)).toThrow(/log_(entry|content):/);
    close();
  });

  test('every table of the schema is as the migrations make it', () => {
    const { sqlite, close } = openInMemory();
    const tables = Object.values(schema) as SQLiteTable[];
    for (const table of tables) {
      const { name, columns } = getTableConfig(table);
      const made = sqlite.prepare('select name, type, "notnull", pk from pragma_table_info(?)').all(name) as {
        name: string;
        type: string;
        notnull: number;
        pk: number;
      }[];
      const described = columns.map((each) => ({
        name: each.name,
        type: each.getSQLType().toUpperCase(),
        notnull: each.notNull,
      }));
      expect(
        made.map((each) => ({ name: each.name, type: each.type, notnull: each.notnull === 1 })),
        name,
      ).toEqual(described);
    }
    expect(tables.length).toBe(17);
    close();
  });

  test('a migration that fails leaves nothing, and the next one is applied once', () => {
    const { sqlite, close } = openInMemory();
    const before = sqlite.pragma('user_version', { simple: true });
    const broken = { name: '0002-broken', sql: 'create table later (x); insert into nowhere values (1);' };
    const ground = sqlite.prepare('select name, sha256 from migration').all();
    const all = [{ name: '0001-ground', sql: '' }, broken];
    expect(() => migrate(sqlite, () => {}, all)).toThrow('migration-altered');
    expect(sqlite.prepare('select name, sha256 from migration').all()).toEqual(ground);
    expect(sqlite.pragma('user_version', { simple: true })).toBe(before);
    close();
  });
});

describe('operations (a retry gives the first answer again)', () => {
  test('the same operation twice is done once, also after the program was started again', () =>
    inFolder((folder) => {
      const ask = { op: 'same-op', kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' };
      const desk = deskIn(folder);
      holdSmallMeeting(desk);
      const first = desk.run(ask);
      desk.run({ kind: 'next-speaker', meeting: 'm' });
      expect(desk.run(ask)).toEqual({ ...first, outcome: 'same' });
      const area = { op: 'area-op', kind: 'register-area', area: 'nord', name: 'Nord' };
      expect(desk.run(area).outcome).toBe('done');
      desk.store.close();
      const again = deskIn(folder, 100);
      expect(again.run(ask)).toEqual({ ...first, outcome: 'same' });
      expect(again.run(area).outcome).toBe('same');
      again.store.close();
    }));

  test('a refused operation is no operation: it may succeed later', () => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    const next = { op: 'next-op', kind: 'next-speaker', meeting: 'm' };
    expect(desk.run(next)).toMatchObject({ outcome: 'refused', code: 'nobody-waiting', rule: 'S2' });
    desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
    expect(desk.run(next).outcome).toBe('done');
  });
});

describe('what comes in', () => {
  test('texts are kept in NFC, so that å typed in two ways is one å', () => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    desk.run({ kind: 'register-guest', meeting: 'm', person: 'gjest', name: 'Pa\u030al Šávon' });
    expect(desk.runner.book('m')?.state.guests.gjest?.name).toBe('Pål Šávon');
  });

  test('a wrong shape is named by its place, and changes nothing', () => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    const before = desk.runner.head('m');
    const invalid = (command: unknown): unknown => {
      const answer = desk.runner.run(command);
      return answer.outcome === 'invalid' ? [answer.code, answer.place] : answer.outcome;
    };
    const at = desk.at(1000);
    const by = { window: 'keeper' };
    expect(invalid(null)).toEqual(['not-an-object', '']);
    expect(invalid([])).toEqual(['not-an-object', '']);
    expect(invalid({ op: 'x', at, by, kind: 'no-such' })).toEqual(['unknown-command', 'no-such']);
    expect(invalid({ op: 'x', at, by, kind: '__proto__' })).toEqual(['unknown-command', '__proto__']);
    expect(invalid({ op: 'x', at, by, kind: 'undo', meeting: 'm', more: 1 })).toEqual(['wrong-field', 'more']);
    expect(invalid({ op: 'x', at, by, kind: 'take-up-item', meeting: 'm' })).toEqual(['wrong-field', 'item']);
    expect(invalid({ op: 'x y', at, by, kind: 'undo', meeting: 'm' })).toEqual(['wrong-field', 'op']);
    expect(invalid({ op: 'x', at, kind: 'undo', meeting: 'm' })).toEqual(['wrong-field', 'by']);
    expect(invalid({ op: 'x', by, kind: 'undo', meeting: 'm' })).toEqual(['no-time', 'at']);
    expect(desk.runner.head('m')).toEqual(before);
  });

  test('prose is kept as it was typed, for places that the meeting has, and by the keeper alone (M3, W1)', () => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    const save = (more: object) =>
      desk.run({ kind: 'save-prose', meeting: 'm', place: 'sak', text: 'Ordskifte.\n', ...more });
    expect(save({})).toMatchObject({ outcome: 'done', head: null });
    expect(save({})).toMatchObject({ outcome: 'same' });
    expect(save({ place: 'nowhere' })).toMatchObject({ outcome: 'refused', code: 'unknown-item' });
    expect(save({ by: { window: 'chair' }, text: 'Annet.' })).toMatchObject({
      outcome: 'refused',
      code: 'window-may-not',
    });
    expect(save({ meeting: 'other', text: 'Annet.' })).toMatchObject({ outcome: 'refused', code: 'unknown-meeting' });
    expect(desk.store.prose('m')).toMatchObject({ sak: { text: 'Ordskifte.\n' } });
  });

  test('the paper lies in the store by its content', () => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    const bytes = Buffer.from('Vedlegg til saken');
    const paper = {
      kind: 'attach-paper',
      meeting: 'm',
      item: 'sak',
      paper: 'p1',
      name: 'vedlegg.txt',
      mediaType: 'text/plain',
    };
    expect(desk.run({ ...paper, contentBase64: bytes.toString('base64') }).outcome).toBe('done');
    const [kept] = desk.runner.book('m')?.state.items.sak?.papers ?? [];
    expect(kept).toMatchObject({ size: bytes.length, name: 'vedlegg.txt' });
    expect(Buffer.from(desk.store.paper(kept?.sha256 ?? '')?.bytes ?? [])).toEqual(bytes);
  });
});

describe('telling', () => {
  test('when a window hears of an act, another connection already reads it', () =>
    inFolder((folder) => {
      const desk = deskIn(folder);
      holdSmallMeeting(desk);
      const reader = readStore(folder);
      const heard: { told: number; onDisk: number }[] = [];
      desk.runner.onAnnouncement((news: Announcement) => {
        if (news.kind === 'entries-appended')
          heard.push({ told: news.head.entry, onDisk: reader.heads()[0]?.entry ?? 0 });
      });
      desk.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      desk.run({ kind: 'next-speaker', meeting: 'm' });
      expect(heard).toEqual([
        { told: 8, onDisk: 8 },
        { told: 9, onDisk: 9 },
      ]);
      reader.close();
      desk.store.close();
    }));
});

describe('the clock after a restart (S7)', () => {
  test('stands at the last durable beat; the gap is shown and not charged, and one key charges it', () =>
    inFolder((folder) => {
      const first = deskIn(folder);
      holdSmallMeeting(first);
      first.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r1', person: 'ola' });
      first.run({ kind: 'next-speaker', meeting: 'm' }); // second 20
      first.run({ kind: 'undo', meeting: 'other' }); // A refused line at second 21 moves the script's clock, and a beat keeps it.
      first.runner.beat();
      first.store.close();

      const second = deskIn(folder, 80);
      second.run({ kind: 'pause-clock', meeting: 'm' }); // second 81
      const speech = currentSpeech(second.runner.book('m')!.state)!;
      expect(speech.clock).toEqual({ countedMs: 1000, since: null, gap: { gapMs: 60_000, lastBeatAt: second.at(21) } });
      expect(second.run({ kind: 'resume-clock', meeting: 'm', chargeGap: true }).outcome).toBe('done'); // second 82
      second.run({ kind: 'end-speech', meeting: 'm' }); // second 83
      const ended = Object.values(second.runner.book('m')!.state.speaking)[0]!.speeches[0]!;
      expect(elapsedMs(ended.clock, { mono: 0, session: '' })).toBe(62_000);
      second.store.close();
    }));

  test('a clock set back while somebody speaks changes nothing', () => {
    const desk = deskOver(deskInMemory().store);
    holdSmallMeeting(desk);
    const mono = Date.parse(desk.at(100));
    const run = (seconds: number, at: number, command: object) =>
      desk.run({ at: desk.at(at), mono: mono + seconds * 1000, meeting: 'm', ...command });
    run(0, 100, { kind: 'ask-for-the-word', request: 'r1', person: 'ola' });
    run(1, 101, { kind: 'next-speaker' });
    run(31, 5, { kind: 'end-speech' });
    const speech = Object.values(desk.runner.book('m')!.state.speaking)[0]!.speeches[0]!;
    expect(speech.clock.countedMs).toBe(30_000);
  });
});

test('the same script and seed give the same bytes', () => {
  const heads = [1, 2].map(() => {
    const desk = deskInMemory();
    holdSmallMeeting(desk);
    return desk.runner.head('m');
  });
  expect(heads[0]).toEqual(heads[1]);
  const other = deskInMemory().store;
  const runner = new Runner(other, scriptClock('seed', 0));
  expect(runner.session).toBe(scriptClock('seed', 0).session);
  expect(runner.session).not.toBe(scriptClock('seed', 1).session);
});
