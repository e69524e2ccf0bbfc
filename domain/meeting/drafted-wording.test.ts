import { describe, expect, test } from 'vitest';
import {
  draftPlace,
  draftSubject,
  isForTheRoom,
  liveDraft,
  liveDrafts,
  proseOfMinutes,
  whyNoDraft,
  type DraftSubject,
} from './drafted-wording.ts';
import { openMeeting, type Act } from './testing/table-top.ts';

const PUT: Act = {
  kind: 'put-proposal',
  proposal: 'p',
  item: 'i1',
  text: 'Utvalget vedtar.',
  proposer: 'holder-of-h1',
};
const change: DraftSubject = { writes: 'change', proposal: 'p' };
const savedAt = '2026-10-12T08:10:00Z';
const withProposal = () => openMeeting(['i1', 'i2']).do(PUT);

describe('the place of a wording among the drafts', () => {
  test('says what is written, and is no place of prose', () => {
    const subjects: DraftSubject[] = [
      { writes: 'new', item: 'i1' },
      change,
      { writes: 'amendment', proposal: 'p:q' },
      { writes: 'alternative', proposal: 'p' },
    ];
    for (const each of subjects) expect(draftSubject(draftPlace(each))).toEqual(each);
    for (const each of ['meeting', 'i1', 'wording:', 'wording:other:p']) expect(draftSubject(each)).toBeNull();
  });

  test('is left out of the words of the minutes (M1)', () => {
    const { state } = withProposal().book;
    expect(proseOfMinutes(state, { meeting: 'a', i1: 'b', 'wording:change:p': 'c', gone: 'd' })).toEqual({
      meeting: 'a',
      i1: 'b',
    });
  });
});

describe('a wording that is being written', () => {
  test('is shown against the wording it changes, until it says the same (K10)', () => {
    const { state } = withProposal().book;
    const kept = { text: 'Utvalget vedtar planen.', savedAt };
    expect(liveDraft(state, change, kept)).toMatchObject({ item: 'i1', base: 'Utvalget vedtar.', text: kept.text });
    const { text } = kept;
    const put = withProposal().do({ kind: 'reword-proposal', proposal: 'p', text, proposer: 'holder-of-h1' });
    expect(liveDraft(put.book.state, change, kept)).toBeNull();
    expect(liveDraft(state, change, { text: ' ', savedAt })).toBeNull();
  });

  test('is shown in its own item alone, the latest first', () => {
    const { state } = withProposal().book;
    const drafts = {
      'wording:change:p': { text: 'Først', savedAt },
      'wording:new:i1': { text: 'Sist', savedAt: '2026-10-12T08:11:00Z' },
      'wording:new:i2': { text: 'En annen sak', savedAt },
      meeting: { text: 'Prosa', savedAt },
    };
    expect(liveDrafts(state, 'i1', drafts).map(({ text }) => text)).toEqual(['Sist', 'Først']);
  });

  test('is written by whoever may put it, and is for the room while the doors are open (W1, N6)', () => {
    const table = withProposal();
    const why = (window: 'chair' | 'reader') => whyNoDraft(table.book.state, window, change)?.code ?? null;
    expect([why('chair'), why('reader')]).toEqual([null, 'window-may-not']);
    expect(isForTheRoom(table.book.state, draftPlace(change), savedAt)).toBe(true);
    expect(isForTheRoom(table.book.state, 'meeting', savedAt)).toBe(false);
  });
});
