import { describe, expect, test } from 'vitest';
import { currentSpeech, type MeetingState } from '../../domain/meeting/state.ts';
import { ALL_HERE, OPENED, play } from '../room/testing/scripted.ts';
import { balance } from './balance.ts';
import { clockFigures } from './clock-figures.ts';

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

describe('speaking time per party', () => {
  test('innlegg are the balance, by the side of the seat used (S8)', () => {
    const later = play([{ kind: 'next-speaker' }], speaking).state;
    const bars = balance(later, 'case', { mono: begunAt + 4000, session: 's1' });
    expect(bars.map((each) => [each.group, each.innleggSeconds, each.percent])).toEqual([
      ['hospital', 3, 75],
      ['municipalities', 1, 25],
      ['others', 0, 0],
    ]);
  });

  test('before anybody has spoken no party has a share', () => {
    expect(balance(play(OPENED).state, null, { mono: 0, session: 's1' }).map((each) => each.percent)).toEqual([
      0, 0, 0,
    ]);
  });
});
