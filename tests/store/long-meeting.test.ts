// A long meeting is shown in parts before it has been checked, and nothing is done to it before that.
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Announcement } from '../../app/answer.ts';
import { openApp, type App } from '../../app/app.ts';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import { generateMeeting, MEETING } from '../generate/meeting.ts';
import { inFolderAsync } from './folder.ts';

const KEEPER = { window: 'keeper' } as const;

/** Plays a long meeting in a folder. Out: how many entries it has. */
function held(folder: string): number {
  const store = openStore({ folder, test: true });
  const runner = new Runner(store, scriptClock('long', 0), seededSalt('long'));
  for (const line of generateMeeting({ seed: 3, commands: 8000, people: 40 })) runner.run(line);
  const entries = runner.head(MEETING)?.entry ?? 0;
  store.close();
  return entries;
}

async function readAll(app: App): Promise<number[]> {
  const sizes: number[] = [];
  for (let [read, head] = [0, 1]; read < head;) {
    const part = await app.call('open-meeting', { meeting: MEETING, after: read }, KEEPER);
    if (part === null) throw new Error('no such meeting');
    expect(part.entries[0]?.seq).toBe(read + 1);
    sizes.push(part.entries.length);
    read += part.entries.length;
    head = part.head.entry;
  }
  return sizes;
}

test('comes in parts, is checked meanwhile, and answers a command that comes before', { timeout: 60_000 }, () =>
  inFolderAsync(async (folder) => {
    const entries = held(folder);
    const app = openApp({ dataDir: folder });
    expect(await readAll(app)).toEqual([5000, entries - 5000]);
    const prose = { op: 'p', kind: 'save-prose', meeting: MEETING, place: 'meeting', text: 'Lest.' };
    expect(await app.call('run-command', prose, KEEPER)).toMatchObject({ outcome: 'done' });
    await app.close();
  }),
);

test('one whose log does not hold stops the store, and takes no command', { timeout: 60_000 }, () =>
  inFolderAsync(async (folder) => {
    held(folder);
    const database = new SqliteDatabase(join(folder, 'motebok.db'));
    database.exec('drop trigger log_content_is_never_updated');
    database.exec(`update log_content set body = replace(body, 'innlegg', 'replikk') where seq = 3000`);
    database.exec(`update log_content set body = body || ' ' where seq = 4000`);
    database.close();
    const app = openApp({ dataDir: folder });
    const heard: Announcement[] = [];
    app.onAnnouncement((announcement) => heard.push(announcement));
    await readAll(app);
    await expect
      .poll(() => heard.at(-1), { timeout: 10_000 })
      .toMatchObject({
        kind: 'stopped',
        fault: 'log-does-not-hold',
      });
    const command = { op: 'q', kind: 'next-speaker', meeting: MEETING };
    await expect(app.call('run-command', command, KEEPER)).rejects.toMatchObject({ code: 'store-stopped' });
    await app.close();
  }),
);
