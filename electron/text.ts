/** What the shell itself says to people, in three languages: the menu, and notices about the store. Screens have their own text. */
import type { StoreFaultCode } from '../db/fault.ts';
import { en } from './text/en.ts';
import { nb } from './text/nb.ts';
import { nn } from './text/nn.ts';
import type { FaultText, Language, Text } from './text/shape.ts';

const LANGUAGES: Readonly<Record<Language, Text>> = { nb, nn, en };

/** The words about a fault; a code that is not known here is told as one that was not expected. */
export function faultText(text: Text, code: string): FaultText {
  return Object.hasOwn(text.faults, code) ? text.faults[code as StoreFaultCode] : text.faults.unknown;
}

/**
 * The text in the language asked for with `--language=`, otherwise in the form of Norwegian that the machine prefers; bokmål where
 * it prefers none.
 */
export function chooseText(asked: string | undefined, preferred: readonly string[]): Text {
  const wanted =
    asked ?? preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'nn' || tag === 'nb');
  return Object.hasOwn(LANGUAGES, wanted ?? '') ? LANGUAGES[wanted as Language] : nb;
}
