import { describe, expect, test } from 'vitest';
import { currentSpeech } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ALL_HERE, OPENED, play } from '../room/testing/scripted.ts';
import { clockFigures } from './clock-figures.ts';
import { readSeconds, writeSeconds } from './minutes-seconds.ts';

const speaking = play([
  ...OPENED,
  ...ALL_HERE,
  { kind: 'take-up-item', item: 'case' },
  { kind: 'ask-for-the-word', request: 'r1', person: 'Anne Dahl' },
  { kind: 'ask-for-the-word', request: 'r2', person: 'Sara Sykehus' },
  { kind: 'next-speaker' },
]);
const speechOf = (state: MeetingState) => currentSpeech(state) ?? expect.unreachable();
const begunAt = speechOf(speaking.state).begunAt.mono;

describe('the clock of a speech', () => {
  test('counts up by the monotonic clock and shows what is left (S4)', () => {
    const figures = clockFigures(speechOf(speaking.state), { mono: begunAt + 107_400, session: 's1' });
    expect(figures).toMatchObject({ spokenMs: 107_400, leftMs: 72_600, overMs: 0, limitMs: 180_000, runs: true });
  });

  test('goes on past the limit and shows the overtime (S4)', () => {
    const figures = clockFigures(speechOf(speaking.state), { mono: begunAt + 185_000, session: 's1' });
    expect(figures).toMatchObject({ leftMs: 0, overMs: 5000, share: 1 });
  });

  test('stands in another run of the program (S7)', () => {
    expect(clockFigures(speechOf(speaking.state), { mono: 1, session: 's2' })).toMatchObject({
      spokenMs: 0,
      runs: false,
    });
  });
});

describe('the warning', () => {
  test('comes before the end by as much as the body has said, and goes over into overtime (S4)', () => {
    const at = (ms: number) => clockFigures(speechOf(speaking.state), { mono: begunAt + ms, session: 's1' }, 30).sign;
    expect([at(140_000), at(150_000), at(180_000), at(180_001)]).toEqual(['within', 'warning', 'warning', 'over']);
  });
});

describe('times that people write', () => {
  test('are minutes and seconds', () => {
    expect(['3', '3:05', '0.45', '12:00'].map(readSeconds)).toEqual([180, 185, 45, 720]);
    expect(['', '3:60', 'tre', '3:5:1', '-1'].map(readSeconds)).toEqual([null, null, null, null, null]);
    expect([185, 45, 720].map(writeSeconds)).toEqual(['3:05', '0:45', '12:00']);
  });
});
