import { describe, expect, test } from 'vitest';
import { ALL_HERE, OPENED, play } from './testing/scripted.ts';
import { minutesUsed, nextItem } from './agenda-time.ts';
import { itemSheets } from './item-sheet.ts';
import { timeline } from './timeline.ts';
import { whyNot } from './why-not.ts';

const opened = play([...OPENED, ...ALL_HERE]);

describe('time of the agenda', () => {
  test('says how long an item has lasted and what comes next', () => {
    const { state } = play([{ kind: 'take-up-item', item: 'talk' }], opened);
    const talk = state.items['talk'] ?? expect.unreachable();
    expect(minutesUsed(talk, '2026-10-12T08:12:40Z')).toBe(12);
    expect(nextItem(state)?.item).toBe('case');
  });
});

describe('why a button is off', () => {
  test('is the refusal of the law itself', () => {
    expect(whyNot(opened, 'keeper', { kind: 'next-speaker', meeting: 'm' })?.code).toBe('no-item-open');
    expect(whyNot(opened, 'chair', { kind: 'register-guest', meeting: 'm', person: 'g', name: 'G' })?.rule).toBe('W1');
    expect(whyNot(opened, 'keeper', { kind: 'take-up-item', meeting: 'm', item: 'talk' })).toBeNull();
  });

  test('knows what undo would rest on (S10)', () => {
    expect(whyNot(play(OPENED), 'keeper', { kind: 'undo', meeting: 'm' })?.code).toBe('rests-on');
    expect(whyNot(opened, 'keeper', { kind: 'undo', meeting: 'm' })).toBeNull();
  });
});

describe('the running log of a case', () => {
  test('holds its own entries and what happened in the room meanwhile, taken back ones marked (L2)', () => {
    const book = play(
      [
        { kind: 'take-up-item', item: 'talk' },
        { kind: 'ask-for-the-word', request: 'r1', person: 'Anne Dahl' },
        { kind: 'record-attendance', person: 'Hans Sykehus', state: 'left' },
        { kind: 'draw-the-line' },
        { kind: 'undo' },
        { kind: 'conclude-item', item: 'talk', outcome: 'noted' },
        { kind: 'record-attendance', person: 'Hans Sykehus', state: 'present' },
      ],
      opened,
    );
    expect(timeline(book, 'talk').map((each) => [each.entry.event.kind, each.takenBack])).toEqual([
      ['item-taken-up', false],
      ['word-asked-for', false],
      ['attendance-recorded', false],
      ['line-drawn', true],
      ['item-concluded', false],
    ]);
  });
});

describe('the minutes of an item on the secretary’s page', () => {
  test('are parted where the secretary’s words will stand, facts before and after (M1)', () => {
    const book = play(
      [
        { kind: 'take-up-item', item: 'case' },
        { kind: 'ask-for-the-word', request: 'r1', person: 'Anne Dahl' },
        { kind: 'next-speaker' },
        { kind: 'put-proposal', proposal: 'p', item: 'case', text: 'Utvalget vedtar.', proposer: 'Sara Sykehus' },
      ],
      opened,
    );
    const [first, second] = itemSheets(book.state);
    const words = (blocks: readonly { kind: string }[]): string => JSON.stringify(blocks);
    expect(first?.item).toBe('case');
    expect(words(first?.before ?? [])).toContain('Anne Dahl');
    expect(words(first?.after ?? [])).toContain('Utvalget vedtar.');
    expect(words([...(first?.before ?? []), ...(first?.after ?? [])])).not.toContain('§');
    expect(second).toEqual({ item: 'talk', before: expect.any(Array), after: [] });
  });
});
