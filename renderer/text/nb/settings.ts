/** Settings: language, colours, keys, the key that signs, and what this program is. */
export const settings = {
  'settings.title': 'Innstillinger',
  'settings.language': 'Språk på skjermen',
  'settings.languageHint': 'Dokumentene har sitt eget språk, som settes for hvert møte.',
  'settings.colours': 'Farger',
  'settings.colours.auto': 'som på maskinen',
  'settings.colours.light': 'lyse',
  'settings.colours.dark': 'mørke',
  'settings.keys': 'Taster',
  'settings.singleLetters': 'Enkeltbokstaver virker når ingen skrivefelt har markøren',
  'settings.singleLettersHint': 'Alt+bokstav virker alltid.',
  'settings.signing': 'Min signatur',
  'settings.signingNone': 'Nøkkelen lages første gang du signerer. Den ligger forseglet med passord på denne maskinen.',
  'settings.signingName': 'Navn',
  'settings.signingOrganisation': 'Virksomhet',
  'settings.signingFingerprint': 'Fingeravtrykk',
  'settings.signingDemo': 'Dette er en prøvenøkkel.',
  'settings.about': 'Om møteboka',
  'settings.aboutHint':
    'Møtebok kjører møter på maskiner uten nett. Ingenting sendes ut av programmet; det som forlater maskinen, er filer du selv lagrer.',
  'settings.aboutTest': 'Dette er en øvingsmappe: det som eksporteres, er merket ØVING.',
} as const;
