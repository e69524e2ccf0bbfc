import { expect, test } from 'vitest';
import type { Now } from './clock.ts';
import { forecast, queueMs } from './forecast.ts';
import { openMeeting, TableTop, type Act } from './testing/table-top.ts';

/** The moment so many minutes after the last entry. */
function later(table: TableTop, minutes: number): Now {
  const last = table.book.entries.at(-1) ?? expect.unreachable();
  const at = new Date(Date.parse(last.at) + minutes * 60_000).toISOString();
  return { at, mono: last.mono + minutes * 60_000, session: last.session };
}

const plan = (item: string, plannedMinutes: number): Act => ({ kind: 'change-item', item, plannedMinutes });

test('a break that was said to last so long is waited for; one that lasts longer ends now (N3)', () => {
  const table = openMeeting(['i1']).do(plan('i1', 10), { kind: 'pause-meeting', minutes: 15 });
  const { startsAt } = forecast(table.book.state, later(table, 5)).items[0] ?? expect.unreachable();
  expect(startsAt).toBe(later(table, 15).at);
  expect(forecast(table.book.state, later(table, 20)).items[0]?.startsAt).toBe(later(table, 20).at);
});

test('names the first item that does not end within the frame, and by how much it is over (N3)', () => {
  const table = openMeeting(['i1', 'i2', 'i3']).do(plan('i1', 20), plan('i2', 20), plan('i3', 19));
  expect(forecast(table.book.state, later(table, 0))).toMatchObject({ overMinutes: 0, firstNotReached: null });
  const late = forecast(table.book.state, later(table, 10));
  expect(late).toMatchObject({ overMinutes: 10, firstNotReached: 'i3' });
  expect(late.items.map((each) => each.isReached)).toEqual([true, true, false]);
});

test('has no frame before the opening, and takes longer where the body always has (N3)', () => {
  const days = [{ date: '2026-10-12', start: '10:00', minutes: 60 }];
  const table = new TableTop().do({ kind: 'plan-meeting', bodies: ['su'], days, place: '' });
  table.do({ kind: 'add-item', item: 'i1', title: 'x', itemKind: 'decision', plannedMinutes: 60 });
  const planned = forecast(table.book.state, later(table, 0), { plannedFactor: 1.5 });
  expect(planned).toMatchObject({ frameEndsAt: null, overMinutes: 0, firstNotReached: null });
  expect(planned.endsAt).toBe(later(table, 90).at);
});

test('an item is never thought shorter than those who wait for the word in it (S4)', () => {
  const here = (person: string): Act => ({ kind: 'record-attendance', person, state: 'present' });
  const asks = (request: string, person: string): Act => ({ kind: 'ask-for-the-word', request, person });
  const table = openMeeting(['i1']).do(here('holder-of-k1'), here('holder-of-k2'), here('holder-of-h1'));
  table.do({ kind: 'take-up-item', item: 'i1' }, asks('r1', 'holder-of-k1'), asks('r2', 'holder-of-k2'));
  table.do({ kind: 'next-speaker' });
  const now = later(table, 1);
  expect(queueMs(table.book.state, 'i1', now)).toBe((120 + 180) * 1000);
  expect(queueMs(table.book.state, 'i1', now, { speechSeconds: { innlegg: 90 } })).toBe((120 + 90) * 1000);
  expect(forecast(table.book.state, now).items[0]).toMatchObject({ from: 'queue', endsAt: later(table, 6).at });
});
