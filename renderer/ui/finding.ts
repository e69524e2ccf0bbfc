/** Finding by the beginnings of words, in any order: "sak etab" finds "Sak 7/26 Etablering av helsefellesskap". Pure. */
export type Findable = {
  id: string;
  kind: 'command' | 'item' | 'person' | 'meeting' | 'page';
  words: string;
  keyName?: string;
  run: () => void;
};

const MOST_SHOWN = 40;

/** Those whose words begin as the query's words do, in the order given; all of them for an empty query. */
export function found(findables: readonly Findable[], query: string): Findable[] {
  const wanted = wordsOf(query);
  return findables
    .filter(({ words }) => {
      const has = wordsOf(words);
      return wanted.every((each) => has.some((one) => one.startsWith(each)));
    })
    .slice(0, MOST_SHOWN);
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('nb')
    .split(/[\s«»“”(),.:·–-]+/u)
    .filter((each) => each !== '');
}
