/** Wordings of proposals while they are written: durable like prose, seen by the room, and never words of the minutes (K10). */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LoggedEvent, Window } from '../domain/meeting/events.ts';
import type { Announcement, Answer } from './answer.ts';
import { openApp, type App } from './app.ts';
import { readExample } from './example.ts';

const MEETING = 'su-2026-12-10';
const KEEPER = { window: 'keeper' } as const;
/** The case for decision is open, with one proposal. */
const CASE_OPEN = 'su147';

let folder: string;
let app: App;
let heard: Announcement[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'motebok-wordings-'));
  heard = [];
  app = openApp({ dataDir: folder });
  const lines = readExample();
  for (const line of lines.slice(0, lines.findIndex(({ op }) => op === CASE_OPEN) + 1))
    await app.call('run-command', line, KEEPER);
  app.onAnnouncement((each) => heard.push(each));
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const run = (command: object, window: Window = 'keeper'): Promise<Answer> =>
  app.call('run-command', { op: `op-${(count += 1)}`, meeting: MEETING, ...command }, { window });
const save = (place: string, text: string, window?: Window): Promise<Answer> =>
  run({ kind: 'save-prose', place, text }, window);

const entriesOf = (meeting: { entries: string } | null): LoggedEvent[] =>
  JSON.parse(meeting?.entries ?? '[]') as LoggedEvent[];

async function placeOfCase(): Promise<string> {
  const meeting = await app.call('open-meeting', { meeting: MEETING }, KEEPER);
  const put = entriesOf(meeting).findLast(({ event }) => event.kind === 'proposal-put')?.event;
  return `wording:change:${put?.kind === 'proposal-put' ? put.proposal : ''}`;
}
const forTheRoom = () => app.call('read-written-wordings', { meeting: MEETING }, { window: 'reader' });

describe('a wording that is being written', () => {
  test('is saved by keeper and chair, heard by the room, and there after a restart', async () => {
    const place = await placeOfCase();
    expect(await save(place, 'Utvalget ber')).toMatchObject({ outcome: 'done' });
    expect(await save(place, 'Utvalget ber om en plan', 'chair')).toMatchObject({ outcome: 'done' });
    expect(heard.at(-1)).toMatchObject({ kind: 'prose-saved', place, forRoom: true });
    await app.close();
    app = openApp({ dataDir: folder });
    expect(await forTheRoom()).toMatchObject({ [place]: { text: 'Utvalget ber om en plan' } });
  });

  test('is refused from a reader, and for a proposal that nobody has put', async () => {
    expect(await save(await placeOfCase(), 'x', 'reader')).toMatchObject({ code: 'window-may-not' });
    expect(await save('wording:amendment:nobody', 'x')).toMatchObject({ code: 'unknown-proposal' });
    expect(await save('wording:new:nothing', 'x')).toMatchObject({ code: 'unknown-item' });
    expect(await save('wording:other:x', 'x')).toMatchObject({ code: 'unknown-item' });
  });

  test('never reaches the room from behind closed doors, also when they are opened again (N6), and prose never does', async () => {
    const place = await placeOfCase();
    await save(place, 'Før dørene lukkes');
    await run({ kind: 'close-doors', law: 'ownRules', ground: 'taushetsplikt' });
    await save(place, 'Bak lukkede dører');
    expect(heard.at(-1)).toMatchObject({ kind: 'prose-saved', forRoom: false });
    expect(await forTheRoom()).toEqual({});
    await run({ kind: 'open-doors' });
    await save('meeting', 'Møteleder ønsket velkommen.');
    expect(heard.at(-1)).toMatchObject({ kind: 'prose-saved', forRoom: false });
    expect(await forTheRoom()).toEqual({});
    await new Promise((resolve) => setTimeout(resolve, 2)); // another moment than that of the doors
    await save(place, 'Etter at dørene ble åpnet');
    expect(heard.at(-1)).toMatchObject({ kind: 'prose-saved', forRoom: true });
    expect(await forTheRoom()).toMatchObject({ [place]: { text: 'Etter at dørene ble åpnet' } });
    expect(Object.keys(await forTheRoom())).toEqual([place]);
  });

  test('does not become words of the minutes when they are sent (M1)', async () => {
    await save(await placeOfCase(), 'En ordlyd som ingen la fram');
    await save('meeting', 'Møteleder ønsket velkommen.');
    const open = await app.call('open-meeting', { meeting: MEETING }, KEEPER);
    const taken = entriesOf(open).findLast(({ event }) => event.kind === 'item-taken-up')?.event;
    await run({ kind: 'conclude-item', item: taken && 'item' in taken ? taken.item : '', outcome: 'postponed' });
    await run({ kind: 'close-meeting' });
    expect(await run({ kind: 'send-minutes', deadline: '2027-01-10' })).toMatchObject({ outcome: 'done' });
    const meeting = await app.call('open-meeting', { meeting: MEETING }, KEEPER);
    const sent = entriesOf(meeting).at(-1)?.event;
    const places = sent?.kind === 'minutes-sent' ? Object.keys(sent.prose) : [];
    expect(places).toContain('meeting');
    expect(places.filter((each) => each.startsWith('wording:'))).toEqual([]);
  });
});
