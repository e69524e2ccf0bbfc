import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatLongDate,
  formatNumber,
  formatShortDate,
  formatSize,
  formatTime,
} from './format.ts';

describe('dates and times', () => {
  it('a date is written as people write it', () => {
    expect(formatDate('2026-10-12', 'nb')).toBe('12. oktober 2026');
    expect(formatDate('2026-10-12', 'en')).toBe('12 October 2026');
    expect(formatShortDate('2026-10-02')).toBe('02.10.2026');
  });

  it('nynorsk has its own names of days', () => {
    expect(formatLongDate('2026-10-12', 'nn')).toBe('måndag 12. oktober 2026');
    expect(formatLongDate('2026-10-13', 'nn')).toBe('tysdag 13. oktober 2026');
    expect(formatLongDate('2026-10-17', 'nb')).toBe('lørdag 17. oktober 2026');
  });

  it('a time has a point, in English a colon', () => {
    expect(formatTime('10:42', 'nn')).toBe('10.42');
    expect(formatTime('10:42', 'en')).toBe('10:42');
  });

  it('what is no date stands as it was written', () => {
    expect(formatDate('snart', 'nb')).toBe('snart');
    expect(formatTime('', 'nb')).toBe('');
  });
});

describe('clocks', () => {
  it('spoken and left make the limit: down when counting up, up when counting down (S4)', () => {
    expect(formatClock(107_400)).toBe('01:47');
    expect(formatClock(180_000 - 107_400, 'down')).toBe('01:13');
  });

  it('an hour shows itself only when it is there', () => {
    expect(formatClock(3_599_999)).toBe('59:59');
    expect(formatClock(3_600_000)).toBe('01:00:00');
  });
});

describe('numbers', () => {
  it('thousands are parted by a thin space that does not break', () => {
    expect(formatNumber(1234567, 'nb')).toBe('1\u202F234\u202F567');
    expect(formatNumber(-1234.5, 'nn')).toBe('−1\u202F234,5');
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5');
  });

  it('sizes are rounded to what a person reads', () => {
    expect(formatSize(512, 'nb')).toBe('512 byte');
    expect(formatSize(2_412_345, 'nb')).toBe('2,4 MB');
  });
});
