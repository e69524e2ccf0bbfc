import { describe, expect, test } from 'vitest';
import type { Book } from '../../domain/meeting/acts.ts';
import { ALL_HERE, OPENED, play, type Act } from '../room/testing/scripted.ts';
import { guide, phraseNow } from './guide.ts';

const PLAN: readonly Act[] = [
  ...OPENED.slice(0, 1),
  { kind: 'add-item', item: 'innkalling', title: 'Innkalling og saksliste', itemKind: 'formal' },
  { kind: 'add-item', item: 'case', title: 'Beredskap', itemKind: 'decision', plannedMinutes: 50 },
  { kind: 'add-item', item: 'eventuelt', title: 'Eventuelt', itemKind: 'discussion' },
  { kind: 'publish-notice' },
];
const CASE_UP: readonly Act[] = [
  { kind: 'open-meeting' },
  ...ALL_HERE,
  { kind: 'take-up-item', item: 'innkalling' },
  { kind: 'conclude-item', item: 'innkalling', outcome: 'approved' },
  { kind: 'take-up-item', item: 'case' },
];

/** The steps after each number of acts, without repetitions. */
function way(acts: readonly Act[], from: Book): string[] {
  const steps = [guide(from.state).now];
  let book = from;
  for (const act of acts) {
    book = play([act], book);
    const { now } = guide(book.state);
    if (now !== steps.at(-1)) steps.push(now);
  }
  return steps;
}

describe('the way through the meeting', () => {
  test('names the next step from the opening to the closing', () => {
    const rest: readonly Act[] = [
      ...CASE_UP,
      { kind: 'ask-for-the-word', request: 'r1', person: 'Anne Dahl' },
      { kind: 'next-speaker' },
      { kind: 'end-speech' },
      { kind: 'conclude-item', item: 'case', outcome: 'postponed' },
      { kind: 'take-up-item', item: 'eventuelt' },
      { kind: 'conclude-item', item: 'eventuelt', outcome: 'noted' },
    ];
    expect(way(rest, play(PLAN))).toEqual([
      'opening',
      'rollCall',
      'agenda',
      'habilitet',
      'items',
      'anyOther',
      'closing',
    ]);
  });

  test('can be left and joined again: what was passed over is said, and nothing is demanded', () => {
    const { state } = play(
      [{ kind: 'open-meeting' }, ...ALL_HERE.slice(0, 4), { kind: 'take-up-item', item: 'case' }],
      play(PLAN),
    );
    const { now, steps } = guide(state);
    expect(now).toBe('habilitet');
    expect(steps.slice(0, 3).map((each) => each.state)).toEqual(['done', 'passed', 'passed']);
  });

  test('asks for habilitet again while somebody’s is raised and not answered (A4)', () => {
    const raised: Act = {
      kind: 'raise-habilitet',
      item: 'case',
      person: 'Anne Dahl',
      raisedBy: 'Anne Dahl',
      ground: { law: 'fvl6' },
    };
    const spoken: readonly Act[] = [{ kind: 'ask-for-the-word', request: 'r1', person: 'Hilde Dalen' }];
    const before = play([...CASE_UP, ...spoken], play(PLAN));
    expect(guide(before.state).now).toBe('items');
    expect(guide(play([raised], before).state).now).toBe('habilitet');
  });

  test('says what the chair may say: the floor, the test, the result, the break', () => {
    const proposal: Act = {
      kind: 'put-proposal',
      proposal: 'p',
      item: 'case',
      text: 'Vi vedtar.',
      proposer: 'Sara Sykehus',
    };
    const asked: Act = { kind: 'ask-for-the-word', request: 'r1', person: 'Anne Dahl' };
    const book = play([...CASE_UP, proposal, asked], play(PLAN));
    expect(phraseNow(book.state)).toBe('floor');
    const spoken = play([{ kind: 'next-speaker' }, { kind: 'end-speech' }], book);
    expect(phraseNow(spoken.state)).toBe('silent');
    expect(phraseNow(play([{ kind: 'propose-the-line' }], book).state)).toBe('proposeLine');
    expect(phraseNow(play([{ kind: 'open-round', proposal: 'p' }], spoken).state)).toBe('round');
    expect(phraseNow(play([{ kind: 'pause-meeting' }], book).state)).toBe('break');
  });
});
