import { describe, expect, it } from 'vitest';
import { seatAfter, type VoteSeat } from './vote-seats.ts';

function seat(name: string, vote: VoteSeat['vote']): VoteSeat {
  return { seat: name, person: name, name, standsFor: name, party: 'municipalities', vote };
}

describe('the walk from seat to seat in a vote (K8)', () => {
  it('goes to the next that has not voted, and from the top again', () => {
    const seats = [seat('a', null), seat('b', 'for'), seat('c', 'against'), seat('d', null)];
    expect(seatAfter(seats, 'a')).toBe('d');
    expect(seatAfter(seats, 'd')).toBe('a');
  });

  it('stays when all have voted', () => {
    expect(seatAfter([seat('a', 'for'), seat('b', 'abstains')], 'b')).toBe('b');
  });
});
