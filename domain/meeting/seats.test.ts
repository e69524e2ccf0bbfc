import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';
import type { PersonAttendance } from './attendance-state.ts';
import { quorum } from './quorum.ts';
import type { RosterSeat } from './roster.ts';
import { filledSeats, mayTakeSeat, seatUsedBy } from './seats.ts';
import { unbornMeeting, type MeetingState } from './state.ts';
import { ROSTER } from './testing/table-top.ts';

const FROM = { seq: 1, at: '', mono: 0, session: '' };

function here(person: string, seat: string | null): PersonAttendance {
  const interval = { from: FROM };
  return {
    person,
    state: 'present',
    seat,
    known: [interval],
    intervals: [interval],
    sat: seat === null ? [] : [{ seat, ...interval }],
  };
}

/** Two bodies that meet together; Kari holds a deciding seat in each, and Ola two in the second. */
function jointMeeting(...attendance: PersonAttendance[]): MeetingState {
  const [model] = ROSTER.seats;
  const [body] = ROSTER.bodies;
  const seat = (name: string, of: string, holder: string, deputies: readonly string[] = []): RosterSeat => ({
    ...(model as RosterSeat),
    seat: name,
    body: of,
    holder,
    deputies,
  });
  const item = (id: string, of: string): Item => ({ item: id, title: id, itemKind: 'decision', body: of, papers: [] });
  return {
    ...unbornMeeting('m'),
    bodies: ['a', 'b'],
    roster: {
      ...ROSTER,
      bodies: ['a', 'b'].map((id) => ({ ...(body as (typeof ROSTER.bodies)[number]), body: id })),
      seats: [
        seat('a1', 'a', 'kari'),
        seat('a2', 'a', 'per'),
        seat('b1', 'b', 'kari', ['eva']),
        seat('b2', 'b', 'ola'),
        seat('b3', 'b', 'ola'),
      ],
    },
    items: { ia: item('ia', 'a'), ib: item('ib', 'b') },
    attendance: Object.fromEntries(attendance.map((each) => [each.person, each])),
  };
}

describe('in a joint meeting (A2, N5)', () => {
  test('one person may decide once in each body', () => {
    const state = jointMeeting(here('kari', 'a1'));
    expect([...filledSeats(state, 'ib')]).toEqual([
      ['a1', 'kari'],
      ['b1', 'kari'],
    ]);
    expect(seatUsedBy(state, 'kari', 'ia')?.seat).toBe('a1');
    expect(seatUsedBy(state, 'kari', 'ib')?.seat).toBe('b1');
    expect(quorum(state, 'b', 'ib')[0]).toMatchObject({ filled: 1, seats: 3 });
  });

  test('within one body one of two deciding seats is used, whichever was chosen', () => {
    const state = jointMeeting(here('ola', 'b3'));
    expect([...filledSeats(state, 'ib')]).toEqual([['b3', 'ola']]);
    expect(seatUsedBy(state, 'ola', 'ib')?.seat).toBe('b3');
  });

  test('a holder who sits for one body is here for the seat in the other, so that no deputy takes it', () => {
    const refused = mayTakeSeat(jointMeeting(here('kari', 'a1')), 'eva', 'b1');
    expect(isRefusal(refused) && refused.code).toBe('holder-present');
    expect(mayTakeSeat(jointMeeting(), 'eva', 'b1')).toBeNull();
  });
});
