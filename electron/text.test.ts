import { describe, expect, it } from 'vitest';
import { chooseText, faultText } from './text.ts';

describe('the language of the shell', () => {
  it.each([
    [undefined, ['nb-NO', 'en'], 'nb'],
    [undefined, ['en-US', 'nn-NO', 'nb-NO'], 'nn'],
    [undefined, ['en-US'], 'nb'],
    [undefined, ['se-NO'], 'nb'],
    ['en', ['nb-NO'], 'en'],
    ['nn', ['nb-NO'], 'nn'],
    ['klingon', ['nn-NO'], 'nb'],
    ['toString', ['nb-NO'], 'nb'],
  ])('asked for %s on a machine with %j is %s', (asked, preferred, language) => {
    expect(chooseText(asked, preferred).lang).toBe(language);
  });
});

describe('the words about a fault', () => {
  const languages = ['nb', 'nn', 'en'].map((language) => chooseText(language, []));

  it('say in every language what happened, what is safe and what to do', () => {
    for (const text of languages) {
      for (const { what, safe, now } of Object.values(text.faults)) {
        for (const sentence of [what, safe, now]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('are there for a code that nobody knows', () => {
    for (const text of languages) expect(faultText(text, 'constructor')).toBe(text.faults.unknown);
  });
});
