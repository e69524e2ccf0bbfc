/** Questions, answers and inputs of a meeting that talks. */
export const dialogue = {
  'dialogue.title': 'Spørsmål og innspill',
  'dialogue.nothing': 'Ingen har spurt eller gitt innspill ennå.',
  'dialogue.unanswered': '{count, plural, one {# uten svar} other {# uten svar}}',
  'dialogue.answer': 'Svar',
  'dialogue.write': 'Skriv spørsmål eller innspill',
  'dialogue.kindLabel': 'Slag',
  'dialogue.kind.question': 'spørsmål',
  'dialogue.kind.answer': 'svar',
  'dialogue.kind.input': 'innspill',
  'dialogue.who': 'Fra hvem (navn eller virksomhet)',
  'dialogue.whoShort': 'Fra hvem',
  'dialogue.words': 'Ordene',
  'dialogue.wordsHint': 'Det som ble sagt. Alt+Q hit.',
  'dialogue.wordsFirst': 'Skriv hva som ble sagt.',
  'dialogue.save': 'Skriv ned',
  'dialogue.unnamed': 'fra salen',
} as const;
