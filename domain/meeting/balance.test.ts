import { describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { balance, BALANCES, type BalanceShare } from './balance.ts';
import { elapsedMs } from './clock.ts';
import { anyAct, ITEMS } from './testing/any-act.ts';
import { seeded } from './testing/seeded.ts';
import { openMeeting, PEOPLE } from './testing/table-top.ts';

const total = (shares: readonly BalanceShare[]): number =>
  shares.reduce((sum, each) => sum + each.innleggMs + each.otherMs, 0);

describe('the balance of any meeting (S8)', () => {
  test.each([41, 42, 43])('is the same time, however it is shared out, seed %i', (seed) => {
    const random = seeded(seed);
    const table = openMeeting(ITEMS);
    for (const person of PEOPLE) table.do({ kind: 'record-attendance', person, state: 'present' });
    for (let turn = 0; turn < 800; turn++) {
      const done = table.try(anyAct(random, table.book.state, turn));
      if (isRefusal(done) || turn % 20 > 0) continue;
      const { state, entries } = table.book;
      const now = entries.at(-1) ?? expect.unreachable();
      for (const item of [state.current, null]) {
        const times = BALANCES.map((by) => total(balance(state, item, by, now)));
        expect(new Set(times).size, `seed ${seed} turn ${turn}`).toBe(1);
        // What was summed before is what is summed anew.
        const anew = structuredClone(state);
        for (const by of BALANCES) expect(balance(state, item, by, now)).toEqual(balance(anew, item, by, now));
      }
      const speeches = Object.values(state.speaking).flatMap((each) => each.speeches);
      const counted = speeches.reduce(
        (sum, each) => sum + Math.min(elapsedMs(each.clock, now), each.leftRunning ? each.limitMs : Infinity),
        0,
      );
      expect(total(balance(state, null, 'person', now))).toBe(counted);
    }
  });
});
