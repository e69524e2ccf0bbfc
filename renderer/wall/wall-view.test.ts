import { describe, expect, test } from 'vitest';
import { breakTime } from '../room/break-time.ts';
import { ALL_HERE, OPENED, play } from '../room/testing/scripted.ts';
import { pageAt, sizeThatFits } from './paging.ts';
import { wallView } from './wall-view.ts';

const opened = play([...OPENED, ...ALL_HERE]);
const inCase = play(
  [
    { kind: 'take-up-item', item: 'case' },
    { kind: 'put-proposal', proposal: 'p', item: 'case', text: 'Utvalget vedtar.', proposer: 'Sara Sykehus' },
  ],
  opened,
);

describe('what the room screen shows', () => {
  test('follows the meeting: the next case, the floor, who speaks and the next three', () => {
    expect(wallView(play(OPENED.slice(0, 3)).state)).toMatchObject({ kind: 'not-open', isCalled: false });
    expect(wallView(opened.state)).toMatchObject({ kind: 'between', next: { item: 'talk' } });
    const asked = ['Anne Dahl', 'Hilde Dalen', 'Áile Balto', 'Geir Fastlege', 'Hans Sykehus'].map(
      (person, at) => ({ kind: 'ask-for-the-word', request: `r${at}`, person }) as const,
    );
    const { state } = play([...asked, { kind: 'next-speaker' }], inCase);
    const view = wallView(state);
    expect(view).toMatchObject({ kind: 'speech', speech: { person: 'Anne Dahl' } });
    expect(view.kind === 'speech' && view.next.map((each) => each.person)).toEqual([
      'Hilde Dalen',
      'Áile Balto',
      'Geir Fastlege',
    ]);
  });

  test('shows a wording that is written in the open case, and none of another case or behind closed doors (K10, N6)', () => {
    const written = (place: string) => ({
      [place]: { text: 'Utvalget vedtar planen.', savedAt: '2026-10-12T08:10:00Z' },
    });
    expect(wallView(inCase.state, written('wording:change:p'))).toMatchObject({
      kind: 'writing',
      draft: { base: 'Utvalget vedtar.' },
    });
    expect(wallView(inCase.state, written('wording:new:talk')).kind).toBe('item');
    expect(wallView(inCase.state, written('case')).kind).toBe('item');
    const closed = play([{ kind: 'close-doors', law: 'ownRules', ground: 'taushetsplikt' }], inCase);
    expect(wallView(closed.state, written('wording:change:p')).kind).toBe('closed-doors');
  });

  test('shows a break whatever is open, and the end', () => {
    expect(wallView(play([{ kind: 'pause-meeting' }], inCase).state).kind).toBe('break');
    expect(wallView(play([{ kind: 'close-meeting' }], opened).state).kind).toBe('ended');
  });

  test('counts down to the end of a break that was said, and nothing goes on by itself', () => {
    const { state } = play([{ kind: 'pause-meeting', minutes: 10 }], opened);
    const pausedAt = Date.parse(state.pausedAt?.at ?? '');
    const after = (minutes: number): string => new Date(pausedAt + minutes * 60_000).toISOString();
    expect(breakTime(state, after(4))).toMatchObject({ leftMs: 6 * 60_000, until: after(10) });
    expect(breakTime(state, after(12))).toMatchObject({ leftMs: 0 });
    expect(state.phase).toBe('paused');
  });

  test('shows no title behind closed doors (N6)', () => {
    const closed = play([{ kind: 'close-doors', law: 'ownRules', ground: 'taushetsplikt' }], inCase);
    expect(JSON.stringify(wallView(closed.state))).not.toContain('Beredskap');
  });

  test('shows the proposal under test before anything else', () => {
    const { state } = play(
      [
        { kind: 'open-round', proposal: 'p' },
        { kind: 'take-position', proposal: 'p', seat: 'hammerfest', position: 'assent' },
      ],
      inCase,
    );
    const view = wallView(state);
    expect(view.kind).toBe('test');
  });
});

describe('text that never scrolls', () => {
  test('takes the largest size that fits, else the smallest', () => {
    expect(sizeThatFits([7, 5, 4], (size) => size <= 5)).toBe(5);
    expect(sizeThatFits([7, 5, 4], () => false)).toBe(4);
  });

  test('turns its pages round and round', () => {
    expect([0, 1, 2, 3].map((turns) => pageAt(turns, 3))).toEqual([0, 1, 2, 0]);
    expect(pageAt(5, 1)).toBe(0);
  });
});
