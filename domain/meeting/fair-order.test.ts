import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { openBook } from './acts.ts';
import { countOf, speakingRules, turnOf } from './fair-order.ts';
import type { Party, Roster, RosterSeat, SpeakingRules } from './roster.ts';
import { speakingOf, type FairRule, type Place } from './speaking-state.ts';
import { placeReasons } from './speaking.ts';
import type { MeetingState } from './state.ts';
import { factsOf, folded } from './testing/folded.ts';
import { seeded, type Random } from './testing/seeded.ts';
import { openMeeting, rosterWith, type Act, type TableTop } from './testing/table-top.ts';

const TURNS = 1200;
/** Seats on both sides and outside them, enough that many wait at once. */
const SEATS = Array.from({ length: 14 }, (_each, at) => `s${at}`);
const PARTIES: readonly Party[] = ['municipalities', 'municipalities', 'hospital', 'user'];
const PEOPLE = SEATS.map((seat) => `holder-of-${seat}`);
const SEEDS = Array.from({ length: 6 }, (_each, at) => 7000 + at);

const innlegg = (state: MeetingState): Place[] =>
  speakingOf(state, 'i1').waiting.filter((each) => each.speech === 'innlegg');
const people = (table: TableTop): string[] => innlegg(table.book.state).map((each) => each.person);
const asks = (request: string, person: string): Act => ({ kind: 'ask-for-the-word', request, person });

function manySeats(rules: Partial<SpeakingRules>): Roster {
  const roster = rosterWith(rules);
  const [first] = roster.seats;
  const seats = SEATS.map((seat, at): RosterSeat => {
    const party = PARTIES[at % PARTIES.length] ?? 'other';
    return { ...(first ?? expect.unreachable()), seat, party, holder: `holder-of-${seat}`, deputies: [] };
  });
  const bodies = roster.bodies.map((each) => ({ ...each, chair: PEOPLE[0] ?? null, deputyChair: null }));
  return { ...roster, bodies, seats };
}

function tableWith(rules: Partial<SpeakingRules>, items = ['i1']): TableTop {
  const here = PEOPLE.map((person): Act => ({ kind: 'record-attendance', person, state: 'present' }));
  return openMeeting(items, manySeats(rules))
    .do(...here)
    .do({ kind: 'take-up-item', item: items[0] ?? '' });
}

/** People who want the word again and again, and a chair who now and then gives it, moves somebody, or takes one off. */
function anySpeakingAct({ pick, below, oneIn }: Random, state: MeetingState, turn: number): Act {
  const places = speakingOf(state, 'i1').waiting;
  const request = places.length > 0 ? pick(places).request : 'none';
  const person = pick(PEOPLE);
  if (oneIn(12)) return { kind: 'move-request', request, place: 1 + below(6) };
  if (oneIn(12)) return { kind: 'withdraw-request', request };
  if (oneIn(15)) return { kind: 'ask-for-the-word', request: `r${turn}`, person, speech: 'pointOfOrder' };
  if (oneIn(15)) return { kind: 'give-the-word', request: `r${turn}`, person, place: 'now' };
  if (oneIn(20)) return { kind: 'undo' };
  return oneIn(3) ? { kind: 'next-speaker' } : { kind: 'ask-for-the-word', request: `r${turn}`, person };
}

/** By which rule each of the first row was passed on the way to the second; null where one was passed against all rules. */
function passings(state: MeetingState, before: Place[], after: Place[]): Map<string, Set<FairRule | null>> {
  const found = new Map<string, Set<FairRule | null>>();
  const rules = speakingRules(state, 'i1');
  const count = ({ person }: Place): number => countOf(rules, speakingOf(state, 'i1'), person);
  const at = new Map(after.map((each, index) => [each.request, index]));
  for (const [index, passed] of before.entries())
    // A place put by hand keeps its number: others come and go around it.
    for (const passing of [...before.slice(index + 1), ...after.filter((each) => !before.some(is(each)))]) {
      const [ahead, behind] = [at.get(passing.request), at.get(passed.request)];
      if (ahead === undefined || behind === undefined || ahead > behind || passing.byHand || passed.byHand) continue;
      const isTurn = count(passing) === count(passed) && turnOf(state, passing) !== turnOf(state, passed);
      const by = count(passing) < count(passed) ? 'fewest' : isTurn ? 'sides' : null;
      found.set(passed.request, (found.get(passed.request) ?? new Set()).add(by));
    }
  return found;
}

const is =
  (one: Place) =>
  (other: Place): boolean =>
    other.request === one.request;

describe.each(['fewestFirst', 'fewestFirstThenSides'] as const)('the fair order %s (S9)', (order) => {
  test.each(SEEDS)('passes nobody twice in a row by one rule, and no safe place, seed %i', (seed) => {
    const random = seeded(seed);
    const table = tableWith({ order, safePlaces: random.below(3) });
    const { safePlaces } = speakingRules(table.book.state, 'i1');
    let passed = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      const before = innlegg(table.book.state);
      const act = anySpeakingAct(random, table.book.state, turn);
      const done = table.try(act);
      if (isRefusal(done)) continue;
      const { state } = table.book;
      const after = innlegg(state);
      const what = `seed ${seed} turn ${turn} ${JSON.stringify(act)}`;
      expect(new Set(after.map((each) => each.request)).size, what).toBe(after.length);
      if (act.kind === 'undo') continue;
      const byTheChair = act.kind === 'move-request' || act.kind === 'give-the-word';
      if (byTheChair) continue;
      for (const [request, rules] of passings(state, before, after)) {
        const was = before.find((each) => each.request === request);
        const place = after.find((each) => each.request === request);
        expect(rules, what).not.toContain(null);
        if (order === 'fewestFirst') expect(rules, what).not.toContain('sides');
        if (rules.size === 1) expect(rules, `${what} ${request}`).not.toContain(was?.passedBy);
        expect(rules, what).toContain(place?.passedBy);
        passed += 1;
      }
      if (act.kind === 'ask-for-the-word')
        for (const [at, each] of before.entries())
          if (at < safePlaces || each.byHand) expect(after[at]?.request, what).toBe(each.request);
    }
    expect(passed).toBeGreaterThan(20);
    expect(openBook('m', table.book.entries).state).toEqual(table.book.state);
    expect(factsOf(folded(table.book))).toEqual(factsOf(table.book.state));
  });

  test('lets nobody starve who has spoken much while others come and come', () => {
    const table = tableWith({ order });
    const [talker = '', ...others] = PEOPLE;
    for (let turn = 0; turn < 5; turn++) table.do(asks(`t${turn}`, talker), { kind: 'next-speaker' });
    table.do(asks('first', others[0] ?? ''), asks('waits', talker));
    let begun = 0;
    for (let turn = 0; innlegg(table.book.state).some((each) => each.request === 'waits'); turn++) {
      for (const person of others) table.try(asks(`o${turn}-${person}`, person));
      table.do({ kind: 'next-speaker' });
      begun += 1;
    }
    expect(begun).toBeLessThanOrEqual(PEOPLE.length + 1);
  });
});

describe('the fair order', () => {
  test('is off by default: first asked, first served (S2, S9)', () => {
    const table = tableWith({}).do(asks('r1', 'holder-of-s0'), { kind: 'next-speaker' });
    table.do(asks('r2', 'holder-of-s1'), asks('r3', 'holder-of-s0'), asks('r4', 'holder-of-s2'));
    expect(people(table)).toEqual(['holder-of-s1', 'holder-of-s0', 'holder-of-s2']);
  });

  test('counts innlegg up to a cap (S9)', () => {
    const table = tableWith({ order: 'fewestFirst', safePlaces: 0, countAtMost: 1 });
    for (const turn of [1, 2]) table.do(asks(`a${turn}`, 'holder-of-s0'), { kind: 'next-speaker' });
    table.do(asks('b', 'holder-of-s1'), { kind: 'next-speaker' });
    table.do(asks('r1', 'holder-of-s0'), asks('r2', 'holder-of-s1'), asks('r3', 'holder-of-s4'));
    expect(people(table)).toEqual(['holder-of-s4', 'holder-of-s0', 'holder-of-s1']);
    expect(placeReasons(table.book.state, 'i1').map((each) => each.code)).toEqual(['notSpoken', 'spoken', 'spoken']);
  });

  test('counts by who spoke in truth: a corrected speaker has not had the word (S9, S10)', () => {
    const table = tableWith({ order: 'fewestFirst', safePlaces: 0 });
    table.do(asks('a', 'holder-of-s0'), { kind: 'next-speaker' }, { kind: 'end-speech' });
    table.do({ kind: 'correct-speech', speech: 'a', person: 'holder-of-s1', reason: 'x' });
    table.do(asks('r2', 'holder-of-s1'), asks('r1', 'holder-of-s0'));
    expect(people(table)).toEqual(['holder-of-s0', 'holder-of-s1']);
  });

  test('goes on per item: who spoke in one case has not had the word in the next (S1, S9)', () => {
    const table = tableWith({ order: 'fewestFirst', safePlaces: 0 }, ['i0', 'i1']);
    table.do(asks('a', 'holder-of-s0'), { kind: 'next-speaker' });
    table.do({ kind: 'conclude-item', item: 'i0', outcome: 'postponed' }, { kind: 'take-up-item', item: 'i1' });
    table.do(asks('r1', 'holder-of-s0'), asks('r2', 'holder-of-s1'));
    expect(people(table)).toEqual(['holder-of-s0', 'holder-of-s1']);
  });
});
