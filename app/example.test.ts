import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../db/store.ts';
import { scriptClock, seededSalt } from './clock.ts';
import { openExample, preparation, readExample } from './example.ts';
import { Runner } from './run-command.ts';
import { EXAMPLE, play } from './testing/play.ts';

const runner = (): Runner => new Runner(openMemoryStore(), scriptClock('test', 0), seededSalt('test'));

describe('the example meeting', () => {
  test('goes through the app from register to approved minutes, every command done (N7)', () => {
    const state = play().state();
    expect(state.phase).toBe('approved');
    expect(state.taken).toEqual([
      'opprop',
      'innkalling',
      'forrige-referat',
      'status',
      'helsefellesskap',
      'eldre',
      'eventuelt',
    ]);
  });

  test('is Finnmark’s SU: five and five, eighteen kommuner, everybody made up (B2, B5)', () => {
    const { state, runner: played } = play();
    const { roster } = state();
    const deciding = roster.seats.filter((each) => each.rights.includes('decide'));
    expect(deciding.map((each) => each.party).toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => 'hospital'),
      ...Array.from({ length: 5 }, () => 'municipalities'),
    ]);
    expect(deciding.every((each) => each.deputies.length > 0)).toBe(true);
    expect(roster.organisations.filter((each) => each.organisationKind === 'municipality')).toHaveLength(18);
    expect(played.register.persons.every((each) => each.madeUp)).toBe(true);
  });

  test('is made ready up to its opening, and opening it again changes nothing', () => {
    const fresh = runner();
    expect(openExample((line) => fresh.run(line))).toEqual({ meeting: EXAMPLE });
    expect(fresh.book(EXAMPLE)?.state.phase).toBe('called');
    const head = fresh.head(EXAMPLE);
    expect(openExample((line) => fresh.run(line))).toEqual({ meeting: EXAMPLE });
    expect(fresh.head(EXAMPLE)).toEqual(head);
  });

  test('says which command was refused where its names are taken by something else', () => {
    const fresh = runner();
    const by = { window: 'keeper' };
    const at = '2026-11-01T08:00:00.000Z';
    fresh.run({ op: 'x', at, by, kind: 'register-area', area: 'finnmark', name: 'Et annet sted' });
    expect(openExample((line) => fresh.run(line))).toEqual({
      failure: 'example-refused',
      detail: 'su001 already-registered',
    });
  });

  test('has a preparing part that needs nothing before it and ends before the opening', () => {
    const lines = preparation(readExample());
    expect(lines.some((each) => each.kind === 'publish-notice')).toBe(true);
    expect(lines.some((each) => each.kind === 'open-meeting')).toBe(false);
  });
});
