import { describe, expect, test } from 'vitest';
import { elapsedMs, interruption, STANDING, started, stopped } from './clock.ts';
import { openMeeting } from './testing/table-top.ts';

const at = (mono: number, session = 's1') => ({ mono, session });

describe('the clock of a speech', () => {
  test('counts by the monotonic clock, and never backwards (S7)', () => {
    const running = started(STANDING, at(1000));
    expect(elapsedMs(running, at(4500))).toBe(3500);
    expect(elapsedMs(running, at(500))).toBe(0);
  });

  test('keeps milliseconds: many short pauses never drift (S4)', () => {
    let clock = STANDING;
    for (let turn = 0; turn < 1000; turn++) clock = stopped(started(clock, at(turn * 10)), at(turn * 10 + 0.7));
    expect(elapsedMs(clock, at(99_999))).toBeCloseTo(700, 6);
  });

  test('counts nothing by itself in another session (S7)', () => {
    const running = stopped(started(STANDING, at(0)), at(2000));
    expect(elapsedMs(started(running, at(5000)), at(9_000_000, 's2'))).toBe(2000);
  });

  test('charges a gap only when told to (S7)', () => {
    const interrupted = { countedMs: 2000, since: null, gap: { gapMs: 60_000, lastBeatAt: '' } };
    expect(elapsedMs(started(interrupted, at(0)), at(500))).toBe(2500);
    expect(elapsedMs(started(interrupted, at(0), 60_000), at(500))).toBe(62_500);
    expect(started(interrupted, at(0)).gap).toBeNull();
  });
});

describe('what a new session finds (S7)', () => {
  const table = openMeeting().do(
    { kind: 'record-attendance', person: 'holder-of-k1', state: 'present' },
    { kind: 'take-up-item', item: 'i1' },
    { kind: 'ask-for-the-word', request: 'r1', person: 'holder-of-k1' },
    { kind: 'next-speaker' },
  );
  const begun = table.book.entries.at(-1) ?? expect.unreachable();
  const beat = { at: '2026-10-12T08:10:00.000Z', mono: begun.mono + 5000, session: 's1' };
  const now = { at: '2026-10-12T08:12:30.000Z', mono: 50, session: 's2' };

  test('the clock at the last durable beat, and the gap since', () => {
    expect(interruption(table.book.state, beat, now)).toMatchObject({
      kind: 'clock-interrupted',
      speech: 'r1',
      stoodAtMs: 5000,
      gapMs: 150_000,
    });
  });

  test('no gap when the machine was set back, and nothing in the same session', () => {
    expect(interruption(table.book.state, beat, { ...now, at: '2026-10-12T07:00:00.000Z' })?.gapMs).toBe(0);
    expect(interruption(table.book.state, beat, { ...now, session: 's1' })).toBeNull();
  });

  test('nothing where the clock stood', () => {
    table.do({ kind: 'pause-clock' });
    expect(interruption(table.book.state, beat, now)).toBeNull();
  });
});
