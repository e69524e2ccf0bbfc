import { describe, expect, it } from 'vitest';
import { found, type Findable } from './finding.ts';

const things: Findable[] = ['Sak 7/26 Etablering av helsefellesskap', 'Kari Nordmann', 'Åse Østby'].map((words) => ({
  id: words,
  kind: 'item',
  words,
  run: () => {},
}));

const finds = (query: string): string[] => found(things, query).map((each) => each.words);

describe('finding', () => {
  it('goes by the beginnings of words, in any order', () => {
    expect(finds('hels sak')).toEqual(['Sak 7/26 Etablering av helsefellesskap']);
    expect(finds('ØST')).toEqual(['Åse Østby']);
    expect(finds('7/26')).toEqual(['Sak 7/26 Etablering av helsefellesskap']);
  });

  it('does not go by the middle of a word', () => expect(finds('fellesskap')).toEqual([]));

  it('finds all for nothing', () => expect(finds('  ')).toHaveLength(3));
});
