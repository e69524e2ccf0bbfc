// A rehearsal is a marked copy in a folder of its own: what happens in it never reaches the book.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptRehearsals } from '../../app/kept-rehearsals.ts';
import { copyForRehearsal, rehearsalFolder, rehearsalOf } from '../../app/rehearsal.ts';
import { SecondPlaceKeeper } from '../../app/second-place.ts';
import { verifyFolder } from '../../app/verify-folder.ts';
import { StoreFault } from '../../db/fault.ts';
import { openStore } from '../../db/store.ts';
import { deskOver, holdSmallMeeting, inFolderAsync } from './folder.ts';

const NOW = new Date('2026-10-11T18:00:00Z');

describe('a rehearsal', () => {
  test('is a whole copy that says what it is, is a test store, and has no second place', () =>
    inFolderAsync(async (folder) => {
      const [data, into, stick] = ['data', 'rehearsal', 'stick'].map((each) => join(folder, each)) as [
        string,
        string,
        string,
      ];
      mkdirSync(stick);
      const store = openStore({ folder: data });
      const desk = deskOver(store);
      holdSmallMeeting(desk);
      const keeper = new SecondPlaceKeeper(store, () => undefined);
      await keeper.choose(stick);
      const made = await copyForRehearsal(store, { meeting: 'm', title: 'SU', into, now: NOW });
      expect(made).toEqual({ meeting: 'm', title: 'SU', at: NOW.toISOString() });

      const copy = openStore({ folder: into });
      expect(rehearsalOf(copy)).toEqual(made);
      expect([copy.isTest, store.isTest]).toEqual([true, false]);
      expect(copy.linkedEntries('m')).toEqual(store.linkedEntries('m'));
      expect([copy.setting('second-place'), copy.setting('store-id')]).toEqual([null, null]);
      const before = store.heads();
      const played = deskOver(copy, 500);
      expect(played.run({ kind: 'ask-for-the-word', meeting: 'm', request: 'r', person: 'ola' }).outcome).toBe('done');
      expect(store.heads()).toEqual(before);
      expect(rehearsalOf(store)).toBeNull();
      copy.close();
      await keeper.close();
      store.close();
      expect(verifyFolder(into)).toMatchObject({ verdict: 'valid', test: true });
      expect(readdirSync(into).filter((each) => each.includes('half'))).toEqual([]);
    }));

  test('is listed while it lies there, the latest first, also when it cannot be read or is open', () =>
    inFolderAsync(async (folder) => {
      const store = openStore({ folder });
      expect(keptRehearsals(folder)).toEqual([]);
      const make = (title: string, now: Date) =>
        copyForRehearsal(store, { meeting: 'm', title, into: rehearsalFolder(folder, now), now });
      const first = await make('den første', NOW);
      const later = new Date(NOW.getTime() + 60_000);
      const second = await make('den andre', later);
      const open = openStore({ folder: rehearsalFolder(folder, later) });
      const broken = rehearsalFolder(folder, new Date(NOW.getTime() + 120_000));
      mkdirSync(broken);
      writeFileSync(join(broken, 'motebok.db'), 'not a database');
      mkdirSync(rehearsalFolder(folder, new Date(NOW.getTime() + 180_000))); // still being made
      expect(keptRehearsals(folder).map(({ name, rehearsal }) => [name, rehearsal])).toEqual([
        ['2026-10-11T18-02-00-000Z', null],
        ['2026-10-11T18-01-00-000Z', second],
        ['2026-10-11T18-00-00-000Z', first],
      ]);
      open.close();
      store.close();
    }));

  test('is made over no store', () =>
    inFolderAsync(async (folder) => {
      const store = openStore({ folder });
      const act = copyForRehearsal(store, { meeting: 'm', title: 'SU', into: folder, now: NOW });
      expect(await act.catch((fault: StoreFault) => fault.code)).toBe('store-exists');
      store.close();
      expect(existsSync(join(folder, 'motebok.db'))).toBe(true);
    }));
});
