import { describe, expect, it } from 'vitest';
import { atClock, clockTime } from './moments.ts';

describe('a time on the wall clock', () => {
  it('is the same moment in winter and in summer, on every laptop', () => {
    expect(atClock('2026-12-10', '10:40')).toEqual({ at: '2026-12-10T09:40:00.000Z' });
    expect(atClock('2026-06-10', '10:40')).toEqual({ at: '2026-06-10T08:40:00.000Z' });
  });

  it('is written as one likes', () => {
    expect(['1115', '11.15', '9:05', '905', '25', '1160'].map(clockTime)).toEqual([
      '11:15',
      '11:15',
      '09:05',
      '09:05',
      null,
      null,
    ]);
  });

  it('is nothing while it is being written', () => {
    expect(atClock('2026-06-10', '')).toBeNull();
  });
});
