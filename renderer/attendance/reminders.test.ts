import { describe, expect, test } from 'vitest';
import { OPENED, play } from '../room/testing/scripted.ts';
import { remindersAt } from './reminders.ts';

/** Sara Sykehus is planned away, with a deputy; everything happens on 12 October, from 10.00 in Norway. */
const planned = play(
  [
    { kind: 'record-attendance', person: 'Sara Sykehus', state: 'present' },
    { kind: 'record-attendance', person: 'Hans Sykehus', state: 'present' },
    { kind: 'report-absence', person: 'Hans Sykehus', during: [{ day: 1, from: '10:40' }] },
    { kind: 'report-absence', person: 'Sara Sykehus', during: [{ day: 1, from: '10:40', to: '11:15' }], reason: 'tog' },
    { kind: 'seat-deputy', person: 'Dag Vara', seat: 'h1', during: [{ day: 1, from: '10:40', to: '11:15' }] },
  ],
  play(OPENED),
);
const date = planned.state.days[0]?.date ?? '';
const at = (utc: string): string => `${date}T${utc}:00.000Z`;

describe('what the time asks for', () => {
  test('nothing before the time, and after it one act for both, the one who is called first (A2, A6)', () => {
    expect(remindersAt(planned.state, at('08:39'))).toEqual([]);
    const asked = remindersAt(planned.state, at('08:40'), { called: 'Sara Sykehus' });
    expect(asked.map((each) => each.answer)).toEqual([
      {
        kind: 'record-attendance',
        person: 'Sara Sykehus',
        state: 'leave',
        until: '11:15',
        reason: 'tog',
        deputy: 'Dag Vara',
        seat: 'h1',
      },
      { kind: 'record-attendance', person: 'Hans Sykehus', state: 'leave' },
    ]);
  });

  test('dropping a plan keeps the others of the same person', () => {
    const two = [
      { day: 1, from: '10:40', to: '11:15' },
      { day: 1, from: '12:00' },
    ];
    const { state } = play([{ kind: 'report-absence', person: 'Sara Sykehus', during: two, reason: 'tog' }], planned);
    const [plan] = remindersAt(state, at('08:40'), { called: 'Sara Sykehus' });
    expect(plan).toMatchObject({
      drop: { kind: 'report-absence', person: 'Sara Sykehus', during: [{ day: 1, from: '12:00' }], reason: 'tog' },
    });
  });

  test('a deputy who is missing alone is asked for alone, and a permisjon that is over is asked about (A1)', () => {
    const gone = play([{ kind: 'record-attendance', person: 'Sara Sykehus', state: 'leave', until: '11:15' }], planned);
    expect(remindersAt(gone.state, at('08:45'))[0]).toMatchObject({
      answer: { kind: 'record-attendance', person: 'Dag Vara', state: 'present', seat: 'h1' },
    });
    expect(remindersAt(gone.state, at('09:15')).map((each) => each.what)).toEqual(['plan', 'back']);
    expect(remindersAt(gone.state, at('09:15')).at(-1)?.answer).toEqual({
      kind: 'record-attendance',
      person: 'Sara Sykehus',
      state: 'present',
    });
  });

  test('nothing is asked of a meeting that is closed (N7)', () => {
    const gone = { kind: 'record-attendance', person: 'Sara Sykehus', state: 'leave', until: '11:15' } as const;
    const closed = play([gone, { kind: 'close-meeting' }], planned);
    expect(remindersAt(closed.state, at('09:15'))).toEqual([]);
  });

  test('on a new day nothing else is asked, whether this window knows it or the store has said so (A1)', () => {
    const newDay = [{ what: 'newDay', answer: { kind: 'begin-day' } }];
    const night = new Date(Date.parse(at('08:00')) + 86_400_000).toISOString();
    expect(remindersAt(planned.state, night)).toEqual(newDay);
    expect(remindersAt(planned.state, at('08:45'), { isRefused: true })).toEqual(newDay);
  });
});
