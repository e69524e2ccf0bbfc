import { describe, expect, test } from 'vitest';
import { countChanges, wordingChanges } from './wording-changes.ts';

const later = (before: string, after: string): string =>
  wordingChanges(before, after)
    .filter(({ kind }) => kind !== 'removed')
    .map(({ text }) => text)
    .join('');

describe('the differences of two wordings', () => {
  test('are words, in Norwegian and Sámi letters, and each is struck where it stood (K10)', () => {
    expect(wordingChanges('Utvalget skal be Kárášjohka.', 'Utvalget bør be Kárášjohka snarest.')).toEqual([
      { kind: 'same', text: 'Utvalget ' },
      { kind: 'removed', text: 'skal' },
      { kind: 'added', text: 'bør' },
      { kind: 'same', text: ' be Kárášjohka ' },
      { kind: 'added', text: 'snarest' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('make up the later wording sign by sign, whatever was changed', () => {
    const wordings = [
      '1. Planen vedtas.\n2. Den følges opp.',
      '1. Planen vedtas ikke.\n\n2. Følges opp innen 1. mars.',
      '',
    ];
    for (const before of wordings) for (const after of wordings) expect(later(before, after)).toBe(after);
  });

  test('are counted in words, numbers among them, and blanks are none', () => {
    expect(countChanges(wordingChanges('Fristen er 1. mai', 'Fristen er satt til 12. mai'))).toEqual({
      added: 3,
      removed: 1,
    });
    expect(countChanges(wordingChanges('en  to', 'en to'))).toEqual({ added: 0, removed: 0 });
  });

  test('of a text that was replaced are the whole of both', () => {
    const long = (word: string): string => Array.from({ length: 2000 }, (_each, at) => `${word}${at}`).join(' ');
    expect(wordingChanges(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
