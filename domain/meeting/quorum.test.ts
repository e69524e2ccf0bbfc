import { describe, expect, test } from 'vitest';
import { hasQuorum, quorum } from './quorum.ts';
import type { Roster } from './roster.ts';
import { unbornMeeting, type MeetingState } from './state.ts';
import { openMeeting, ROSTER, type TableTop } from './testing/table-top.ts';

const here = (table: TableTop, ...seats: readonly string[]): MeetingState =>
  table.do(
    ...seats.map((seat) => ({ kind: 'record-attendance', person: `holder-of-${seat}`, state: 'present' }) as const),
  ).book.state;

const met = (state: MeetingState): boolean[] => quorum(state, 'su').map((each) => each.met);

/** The same meeting under other rules. */
const under = (state: MeetingState, change: Partial<Roster['bodies'][number]>, seats = ROSTER.seats): MeetingState => ({
  ...state,
  roster: { ...ROSTER, bodies: ROSTER.bodies.map((each) => ({ ...each, ...change })), seats },
});

describe('quorum (A3)', () => {
  test('is at least half of the deciding seats on each side', () => {
    expect(met(here(openMeeting(), 'h1', 'k1'))).toEqual([true, false]);
    expect(met(here(openMeeting(), 'h1', 'k1', 'k2'))).toEqual([true, true]);
  });

  test('counts vacant seats and seats without authority among all', () => {
    const state = here(openMeeting(), 'h1', 'k1', 'k2');
    const seats = ROSTER.seats.map((each) => ({ ...each, authority: { kind: 'none' } as const }));
    expect(met(under(state, {}, seats))).toEqual([true, true]);
    const vacant = ['k4', 'k5'].map((seat) => ({
      ...(seats[2] as (typeof seats)[number]),
      seat,
      holder: null,
      deputies: [],
    }));
    expect(met(under(state, {}, [...seats, ...vacant]))).toEqual([true, false]);
  });

  test('takes the share that the body has set', () => {
    const state = here(openMeeting(), 'h1', 'k1', 'k2');
    expect(met(under(state, { quorum: { numerator: 2, denominator: 3 } }))).toEqual([false, true]);
    expect(met(under(state, { quorum: { numerator: 0, denominator: 1 } }))).toEqual([true, true]);
    expect(met(under(state, { quorum: { numerator: 1, denominator: 1 } }))).toEqual([false, false]);
  });

  test('is of the one side in a body that has only one, and of nobody where nobody decides', () => {
    const state = here(openMeeting(), 'k1', 'k2');
    const kommuner = ROSTER.seats.filter((each) => each.party === 'municipalities');
    expect(met(under(state, {}, kommuner))).toEqual([true]);
    expect(hasQuorum(quorum(unbornMeeting('m'), 'su'))).toBe(false);
  });
});
