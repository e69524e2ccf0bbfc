import type { settings as nb } from '../nb/settings.ts';

export const settings: Readonly<Record<keyof typeof nb, string>> = {
  'settings.title': 'Innstillingar',
  'settings.language': 'Språk på skjermen',
  'settings.languageHint': 'Dokumenta har sitt eige språk, som blir sett for kvart møte.',
  'settings.colours': 'Fargar',
  'settings.colours.auto': 'som på maskina',
  'settings.colours.light': 'lyse',
  'settings.colours.dark': 'mørke',
  'settings.keys': 'Tastar',
  'settings.singleLetters': 'Enkeltbokstavar verkar når ingen skrivefelt har markøren',
  'settings.singleLettersHint': 'Alt+bokstav verkar alltid.',
  'settings.signing': 'Signaturen min',
  'settings.signingNone': 'Nøkkelen blir laga første gong du signerer. Han ligg forsegla med passord på denne maskina.',
  'settings.signingName': 'Namn',
  'settings.signingOrganisation': 'Verksemd',
  'settings.signingFingerprint': 'Fingeravtrykk',
  'settings.signingDemo': 'Dette er ein prøvenøkkel.',
  'settings.about': 'Om møteboka',
  'settings.aboutHint':
    'Møtebok køyrer møte på maskiner utan nett. Ingenting blir sendt ut av programmet; det som forlèt maskina, er filer du sjølv lagrar.',
  'settings.aboutTest': 'Dette er ei øvingsmappe: det som blir eksportert, er merkt ØVING.',
};
