import type { dialogue as nb } from '../nb/dialogue.ts';

export const dialogue: Readonly<Record<keyof typeof nb, string>> = {
  'dialogue.title': 'Spørsmål og innspel',
  'dialogue.nothing': 'Ingen har spurt eller gitt innspel enno.',
  'dialogue.unanswered': '{count, plural, one {# utan svar} other {# utan svar}}',
  'dialogue.answer': 'Svar',
  'dialogue.write': 'Skriv spørsmål eller innspel',
  'dialogue.kindLabel': 'Slag',
  'dialogue.kind.question': 'spørsmål',
  'dialogue.kind.answer': 'svar',
  'dialogue.kind.input': 'innspel',
  'dialogue.who': 'Frå kven (namn eller verksemd)',
  'dialogue.whoShort': 'Frå kven',
  'dialogue.words': 'Orda',
  'dialogue.wordsHint': 'Det som blei sagt. Alt+Q hit.',
  'dialogue.wordsFirst': 'Skriv kva som blei sagt.',
  'dialogue.save': 'Skriv ned',
  'dialogue.unnamed': 'frå salen',
};
