import { describe, expect, test } from 'vitest';
import { norwegianTime, writtenDate, writtenDay } from './dates.ts';

describe('dates of minutes', () => {
  test('are written in the language of the minutes (M7)', () => {
    expect(writtenDate('2026-10-12', 'nb')).toBe('12. oktober 2026');
    expect(writtenDay('2026-10-12', 'nb')).toBe('mandag 12. oktober 2026');
    expect(writtenDay('2026-10-12', 'nn')).toBe('måndag 12. oktober 2026');
    expect(writtenDay('2026-03-07', 'nn')).toBe('laurdag 7. mars 2026');
  });

  test('show Norwegian time on every machine, summer and winter (M7)', () => {
    expect(norwegianTime('2026-12-10T09:00:59.999Z')).toEqual({ date: '2026-12-10', time: '10.00' });
    expect(norwegianTime('2026-07-01T22:30:00.000Z')).toEqual({ date: '2026-07-02', time: '00.30' });
  });

  test('change clocks with Europe, to the second', () => {
    expect(norwegianTime('2026-03-29T00:59:59.000Z').time).toBe('01.59');
    expect(norwegianTime('2026-03-29T01:00:00.000Z').time).toBe('03.00');
    expect(norwegianTime('2026-10-25T00:59:59.000Z').time).toBe('02.59');
    expect(norwegianTime('2026-10-25T01:00:00.000Z').time).toBe('02.00');
  });

  test.each(['Europe/Oslo', 'UTC', 'Asia/Kolkata'])('agree with the tables of time zones for %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    const format = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2032, 0, 1); at += 17 * 3_600_000) {
      const { date, time } = norwegianTime(new Date(at).toISOString());
      expect(`${date} ${time.replace('.', ':')}`).toBe(format.format(at));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});
