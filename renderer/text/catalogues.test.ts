import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { REFUSAL_RULES } from '../../domain/refusal.ts';
import { CATALOGUES, LANGUAGES, type TextKey } from './index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number] & {
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
};

/** The arguments that a message asks for; type 0 is plain text, 7 the sign # in a plural. */
function argumentsOf(elements: readonly Element[]): Set<string> {
  const found = new Set<string>();
  for (const each of elements) {
    if (each.type !== 0 && each.type !== 7) found.add(String(each.value));
    for (const option of Object.values(each.options ?? {})) for (const one of argumentsOf(option.value)) found.add(one);
  }
  return found;
}

function parse(text: string): Element[] {
  return new IntlMessageFormat(text, 'nb', undefined, { ignoreTag: true }).getAst();
}

const keys = Object.keys(CATALOGUES.nb) as TextKey[];

describe('the catalogues', () => {
  it.each(LANGUAGES)('%s has every key, and no other', (language) => {
    expect(Object.keys(CATALOGUES[language]).toSorted()).toEqual(keys.toSorted());
  });

  it.each(['nn', 'en'] as const)('%s asks for the same arguments as bokmål', (language) => {
    const differing = keys.filter((key) => {
      const [ours, theirs] = [CATALOGUES.nb[key], CATALOGUES[language][key]].map((each) => argumentsOf(parse(each)));
      return [...(ours ?? [])].toSorted().join() !== [...(theirs ?? [])].toSorted().join();
    });
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)('%s has no empty text', (language) => {
    expect(keys.filter((key) => CATALOGUES[language][key].trim() === '')).toEqual([]);
  });
});

describe('refusals', () => {
  const codes = Object.entries(REFUSAL_RULES);

  it.each(LANGUAGES)('every refusal has a sentence in %s that ends with its rule', (language) => {
    const catalogue: Readonly<Record<string, string>> = CATALOGUES[language];
    const wrong = codes.filter(([code, rule]) => !catalogue[`refused.${code}`]?.includes(`(${rule}).`));
    expect(wrong).toEqual([]);
  });

  it('no sentence is left for a refusal that is no longer in the list', () => {
    const left = keys.filter((key) => key.startsWith('refused.') && !Object.hasOwn(REFUSAL_RULES, key.slice(8)));
    expect(left).toEqual([]);
  });
});
