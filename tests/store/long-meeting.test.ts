// A long meeting is shown in parts before it has been checked, and nothing is done to it before that.
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Announcement } from '../../app/answer.ts';
import { openApp, type App } from '../../app/app.ts';
import { scriptClock, seededSalt } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openStore } from '../../db/store.ts';
import type { LoggedEvent } from '../../domain/meeting/events.ts';
import { BODY } from '../generate/members.ts';
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
    const entries = JSON.parse(part.entries) as LoggedEvent[];
    expect([entries[0]?.seq, entries.at(-1)?.seq]).toEqual([read + 1, part.last]);
    sizes.push(entries.length);
    read = part.last;
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

test('one whose log does not hold takes no command, and the others go on', { timeout: 60_000 }, () =>
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
      .toMatchObject({ kind: 'meeting-stopped', meeting: MEETING, fault: 'log-does-not-hold' });
    for (const command of [{ kind: 'next-speaker' }, { kind: 'undo' }])
      await expect(
        app.call('run-command', { op: command.kind, meeting: MEETING, ...command }, KEEPER),
      ).rejects.toMatchObject({ code: 'log-does-not-hold' });
    await expect(app.call('open-meeting', { meeting: MEETING }, KEEPER)).rejects.toMatchObject({
      code: 'log-does-not-hold',
    });
    const days = [{ date: '2026-12-01', start: '10:00', minutes: 60 }];
    const other = { op: 'other', kind: 'plan-meeting', meeting: 'other', bodies: [BODY], days, place: 'Alta' };
    expect(await app.call('run-command', other, KEEPER)).toMatchObject({ outcome: 'done' });
    expect(await app.call('read-store', {}, KEEPER)).toMatchObject({ stopped: null });
    await app.close();
  }),
);
