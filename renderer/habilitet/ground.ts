/** The grounds of habilitet as they are chosen, and as they are written (A4). Pure. */
import type { HabilitetGround } from '../../domain/meeting/habilitet-events.ts';
import type { Language } from '../text/index.ts';
import { textIn } from '../text/message.ts';
import type { Text } from '../text/useText.ts';

/** fvl. § 6: first paragraph a to e, the second and the third; or a ground in own words. */
export const GROUND_CHOICES = ['1a', '1b', '1c', '1d', '1e', '2', '3', 'own'] as const;
export type GroundChoice = (typeof GROUND_CHOICES)[number];

/**
 * In: what was chosen, own words, and the language of the meeting's documents, for the paragraph is written into the log.
 * Out: the ground, or null where own words are needed and there are none.
 */
export function groundFrom(choice: GroundChoice, words: string, language: Language): HabilitetGround | null {
  const said = words.trim();
  if (choice === 'own') return said === '' ? null : { law: 'none', words: said };
  return {
    law: 'fvl6',
    paragraph: textIn(language, `habilitet.paragraph.${choice}`),
    ...(said === '' ? {} : { words: said }),
  };
}

/** A ground in one line: "fvl. § 6 første ledd bokstav e: styremedlem". */
export function groundWords(ground: HabilitetGround, text: Text): string {
  if (ground.law === 'none') return ground.words;
  const law = text('habilitet.law', { paragraph: ground.paragraph ?? '' }).trim();
  return ground.words === undefined ? law : `${law}: ${ground.words}`;
}
