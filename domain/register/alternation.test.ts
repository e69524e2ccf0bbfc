import { describe, expect, test } from 'vitest';
import { isUnconfirmed, laterBy, nextChange, passed, PERIOD_OF_SAYING, type Alternation } from './alternation.ts';

const yearly: Alternation = { leads: 'hospital', every: { years: 1 }, nextDate: '2027-01-01' };

describe('the lead alternates between the sides (B6)', () => {
  test('the verb decides: led every other year changes yearly, changes every second year does not', () => {
    const from = '2026-01-01';
    expect(laterBy(from, PERIOD_OF_SAYING.ledAnnethvertAar)).toBe('2027-01-01');
    expect(laterBy(from, PERIOD_OF_SAYING.skifterHvertAndreAar)).toBe('2028-01-01');
  });

  test('periods of months end with the month', () => {
    expect(laterBy('2026-08-31', { months: 6 })).toBe('2027-02-28');
    expect(laterBy('2024-02-29', { years: 1 })).toBe('2025-02-28');
    expect(laterBy('2026-12-15', { months: 1 })).toBe('2027-01-15');
    expect(laterBy('2026-01-15', { months: 11 })).toBe('2026-12-15');
  });

  test('the next date is shown with the side that leads from then', () => {
    expect(nextChange(yearly, '2026-12-31')).toEqual({ date: '2027-01-01', leads: 'municipalities' });
    expect(nextChange(yearly, '2027-01-01')).toEqual({ date: '2028-01-01', leads: 'hospital' });
    expect(nextChange(yearly, '2028-06-01')).toEqual({ date: '2029-01-01', leads: 'municipalities' });
  });

  test('a date that has passed waits for a person to confirm it', () => {
    expect(isUnconfirmed(yearly, '2026-12-31')).toBe(false);
    expect(isUnconfirmed(yearly, '2027-01-01')).toBe(true);
    const confirmed = passed(yearly, '2027-01-01');
    expect(confirmed).toEqual({ leads: 'municipalities', every: { years: 1 }, nextDate: '2028-01-01' });
    expect(isUnconfirmed(confirmed, '2027-01-01')).toBe(false);
  });
});
