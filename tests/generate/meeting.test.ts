import { expect, test } from 'vitest';
import { scriptClock } from '../../app/clock.ts';
import { Runner } from '../../app/run-command.ts';
import { openMemoryStore } from '../../db/store.ts';
import { whatDoesNotHold } from '../scenarios/what-holds.ts';
import { generateMeeting, MEETING } from './meeting.ts';

test('the same seed makes the same meeting, another seed another', () => {
  const one = generateMeeting({ seed: 1, commands: 800, people: 30 });
  expect(one).toHaveLength(800);
  expect(generateMeeting({ seed: 1, commands: 800, people: 30 })).toEqual(one);
  expect(generateMeeting({ seed: 2, commands: 800, people: 30 })).not.toEqual(one);
});

test.each([1, 2, 3])('nearly every line is acknowledged, and the meeting holds, seed %i', (seed) => {
  const store = openMemoryStore();
  const runner = new Runner(store, scriptClock('generated', 0));
  const outcomes = generateMeeting({ seed, commands: 3000, people: 80 }).map((line) => runner.run(line));
  const count = (outcome: string): number => outcomes.filter((each) => each.outcome === outcome).length;
  expect(outcomes.filter((each) => each.outcome === 'invalid')).toEqual([]);
  expect(count('done')).toBeGreaterThan(2850);
  expect(whatDoesNotHold(store, runner, MEETING)).toEqual([]);
  store.close();
});
