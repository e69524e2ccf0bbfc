import { expect, test } from 'vitest';
import { deskInMemory, SMALL_MEETING, type Desk } from './folder.ts';

const ITEMS = ['a', 'b', 'c'];

/** A meeting of three discussions, each with one innlegg of ten seconds; a second passes with every command. */
function meetingWith(desk: Desk): Desk {
  const run = (fields: object): void => {
    const { outcome } = desk.run({ meeting: 'm', ...fields });
    if (outcome === 'refused' || outcome === 'invalid') throw new Error(`${JSON.stringify(fields)} was ${outcome}`);
  };
  for (const command of SMALL_MEETING) desk.run(command);
  run({ kind: 'conclude-item', item: 'sak', outcome: 'postponed' });
  for (const item of ITEMS) {
    run({ kind: 'add-item-in-meeting', item, title: item, itemKind: 'discussion', plannedMinutes: 1 });
    run({ kind: 'take-up-item', item });
    run({ kind: 'ask-for-the-word', request: `r-${item}`, person: 'ola' });
    run({ kind: 'next-speaker' });
    for (let second = 0; second < 9; second++) run({ kind: 'propose-the-line' });
    run({ kind: 'end-speech' });
    run({ kind: 'conclude-item', item, outcome: 'discussed' });
  }
  return desk;
}

test("a body's own averages come from its meetings that are over (N3)", () => {
  const desk = meetingWith(deskInMemory());
  expect(desk.store.averages('su')).toEqual({ itemMinutes: {}, speechSeconds: {} });
  desk.run({ kind: 'close-meeting', meeting: 'm' });
  const { itemMinutes, plannedFactor, speechSeconds } = desk.store.averages('su');
  expect(speechSeconds).toEqual({ innlegg: 10 });
  expect(itemMinutes).toEqual({ discussion: 13 / 60 });
  expect(plannedFactor).toBeCloseTo(13 / 60, 9);
  expect(desk.store.averages('ingen')).toEqual({ itemMinutes: {}, speechSeconds: {} });
  desk.store.close();
});

test('what a corrected or forgotten speech lasted is what the averages use (S10, S12)', () => {
  const desk = meetingWith(deskInMemory());
  desk.run({ kind: 'correct-speech', meeting: 'm', speech: 'r-a', milliseconds: 40_000, reason: 'båndet' });
  desk.run({ kind: 'close-meeting', meeting: 'm' });
  expect(desk.store.averages('su').speechSeconds).toEqual({ innlegg: 20 });
  desk.store.close();
});
