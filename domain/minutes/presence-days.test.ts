import { expect, test } from 'vitest';
import { playPreparation, type Played } from '../../app/testing/play.ts';
import { composeMinutes } from './compose.ts';

const HOLDER = 'rolf-melkvaer';
const DEPUTY = 'solveig-soroyvaer';

const at = (day: number, time: string): string => `2026-12-${day}T${time}:00.000Z`;

function rowOf(played: Played, name: string): string {
  const rows = composeMinutes(played.state(), {}).blocks.flatMap((each) => (each.kind === 'table' ? each.rows : []));
  return rows.find((each) => each[0]?.startsWith(name))?.at(-1) ?? '';
}

test('who sat for a while is told as it was recorded: "kl. 10.40–11.15" (A1, A2)', () => {
  const played = playPreparation();
  played.act(
    { kind: 'open-meeting', at: at(10, '09:00') },
    { kind: 'record-attendance', at: at(10, '09:01'), person: HOLDER, state: 'present' },
    {
      kind: 'seat-deputy',
      at: at(10, '09:02'),
      person: DEPUTY,
      seat: 'kommune-2',
      during: [{ from: '10:40', to: '11:15' }],
    },
    { kind: 'take-up-item', at: at(10, '09:03'), item: 'status' },
    { kind: 'conclude-item', at: at(10, '09:20'), item: 'status', outcome: 'noted' },
  );
  expect(rowOf(played, 'Solveig Sørøyvær')).toBe('');
  played.act(
    { kind: 'record-attendance', at: at(10, '09:41'), person: HOLDER, state: 'leave', until: '11:15', deputy: DEPUTY },
    { kind: 'record-attendance', at: at(10, '10:16'), person: HOLDER, state: 'present' },
  );
  expect(rowOf(played, 'Solveig Sørøyvær, vara for Rolf Melkvær')).toBe('Til stede, kl. 10.41–11.16');
  expect(rowOf(played, 'Rolf Melkvær')).toBe('Til stede, gikk kl. 10.41, kom kl. 11.16');
});

test('the roll call of the second day is no arrival, and what comes after it is (A1)', () => {
  const played = playPreparation();
  played.act(
    { kind: 'open-meeting', at: at(10, '09:00') },
    { kind: 'record-attendance', at: at(10, '09:01'), person: HOLDER, state: 'present' },
    { kind: 'take-up-item', at: at(10, '09:03'), item: 'status' },
    { kind: 'conclude-item', at: at(10, '09:20'), item: 'status', outcome: 'noted' },
    { kind: 'begin-day', at: at(11, '08:00') },
    { kind: 'record-attendance', at: at(11, '08:01'), person: HOLDER, state: 'present' },
  );
  expect(rowOf(played, 'Rolf Melkvær')).toBe('Til stede');
  played.act(
    { kind: 'record-attendance', at: at(11, '08:30'), person: HOLDER, state: 'left' },
    { kind: 'record-attendance', at: at(11, '08:40'), person: HOLDER, state: 'present' },
  );
  expect(rowOf(played, 'Rolf Melkvær')).toBe('Til stede, gikk kl. 09.30, kom kl. 09.40');
  expect(rowOf(played, 'Tid')).toBe('10. desember 2026 kl. 10.00–10.20, 11. desember 2026 kl. 09.00');
  played.act({ kind: 'close-meeting', at: at(11, '09:30') });
  expect(rowOf(played, 'Tid')).toBe('10. desember 2026 kl. 10.00–10.20, 11. desember 2026 kl. 09.00–10.30');
});
