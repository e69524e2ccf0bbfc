import { describe, expect, test } from 'vitest';
import { OPENED, play } from '../room/testing/scripted.ts';
import { seatOf } from '../../domain/meeting/roster.ts';
import { countRollCall, isAnswered, nextDeputy, nextToCall, rollCallRows } from './roll-call.ts';

const opened = play(OPENED);

describe('the roll call', () => {
  test('has one row a person, side by side, in the order of the seats (A5)', () => {
    const rows = rollCallRows(opened.state);
    expect(rows.map((each) => each.person)).toEqual([
      'Sara Sykehus',
      'Hans Sykehus',
      'Anne Dahl',
      'Hilde Dalen',
      'Áile Balto',
      'Geir Fastlege',
      'Kåre Observatør',
    ]);
    expect(rows.some(isAnswered)).toBe(false);
  });

  test('goes to the next one without an answer, and round to those passed over', () => {
    const book = play([{ kind: 'record-attendance', person: 'Hans Sykehus', state: 'present' }], opened);
    const rows = rollCallRows(book.state);
    expect(nextToCall(rows, 'Sara Sykehus')).toBe('Anne Dahl');
    expect(nextToCall(rows, 'Kåre Observatør')).toBe('Sara Sykehus');
  });

  test('shows a deputy in the row of the seat (A2)', () => {
    const book = play(
      [
        { kind: 'record-attendance', person: 'Sara Sykehus', state: 'excused', reason: 'syk' },
        { kind: 'record-attendance', person: 'Dag Vara', state: 'present' },
      ],
      opened,
    );
    expect(rollCallRows(book.state)[0]).toMatchObject({ state: 'excused', reason: 'syk', sitting: 'Dag Vara' });
  });

  test('shows a deputy without a seat, and a guest, in rows of their own (A7)', () => {
    const book = play(
      [
        { kind: 'record-attendance', person: 'Sara Sykehus', state: 'present' },
        { kind: 'record-attendance', person: 'Dag Vara', state: 'video' },
        { kind: 'register-guest', person: 'g1', name: 'Rolf Gjest' },
      ],
      opened,
    );
    const rows = rollCallRows(book.state);
    expect(rows.slice(-2).map((each) => [each.section, each.person])).toEqual([
      ['deputies', 'Dag Vara'],
      ['guests', 'g1'],
    ]);
    expect(countRollCall(book.state, rows)).toEqual({ called: 3, of: 9, present: 3, video: 1 });
  });

  test('is done when everyone has been answered for', () => {
    const rows = rollCallRows(opened.state).map((each) => ({ ...each, state: 'present' as const }));
    expect(nextToCall(rows, 'Anne Dahl')).toBeNull();
  });

  test('calls the deputies of one who is away in their order, and passes over those known to be away (A6)', () => {
    const [row] = rollCallRows(opened.state);
    const seat = seatOf(opened.state.roster, row?.seat?.seat ?? '');
    if (!seat) throw new Error('the first row has a seat');
    expect(nextDeputy(opened.state, seat)).toBe('Dag Vara');
    expect(nextDeputy(opened.state, seat, 'Dag Vara')).toBe('Dina Vara');
    expect(nextDeputy(opened.state, seat, 'Dina Vara')).toBeNull();
    const book = play([{ kind: 'record-attendance', person: 'Dag Vara', state: 'excused' }], opened);
    expect(nextDeputy(book.state, seat)).toBe('Dina Vara');
  });
});
