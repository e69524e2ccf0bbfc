/** One message of a catalogue, filled in. ICU: plurals and choices by the language's own rules. */
import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type Language, type TextKey } from './index.ts';

export type TextArgs = Readonly<Record<string, string | number>>;

const parsed = new Map<string, IntlMessageFormat>();

/** The text of a key in a language. Throws where an argument is missing, which a test finds for every key. */
export function textIn(language: Language, key: TextKey, args: TextArgs = {}): string {
  const name = `${language} ${key}`;
  let message = parsed.get(name);
  if (message === undefined) {
    // Bokmål's rules hold for nynorsk, which Chromium's Intl does not know.
    message = new IntlMessageFormat(CATALOGUES[language][key], language === 'en' ? 'en' : 'nb', undefined, {
      ignoreTag: true,
    });
    parsed.set(name, message);
  }
  return String(message.format(args));
}
