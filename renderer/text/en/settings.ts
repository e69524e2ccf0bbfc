import type { settings as nb } from '../nb/settings.ts';

export const settings: Readonly<Record<keyof typeof nb, string>> = {
  'settings.title': 'Settings',
  'settings.language': 'Language on screen',
  'settings.languageHint': 'Documents have a language of their own, set for each meeting.',
  'settings.colours': 'Colours',
  'settings.colours.auto': 'as on the laptop',
  'settings.colours.light': 'light',
  'settings.colours.dark': 'dark',
  'settings.keys': 'Keys',
  'settings.singleLetters': 'Single letters act while no text field has the caret',
  'settings.singleLettersHint': 'Alt+letter always works.',
  'settings.signing': 'My signature',
  'settings.signingNone':
    'The key is made when you sign for the first time. It lies sealed with a password on this laptop.',
  'settings.signingName': 'Name',
  'settings.signingOrganisation': 'Organisation',
  'settings.signingFingerprint': 'Fingerprint',
  'settings.signingDemo': 'This is a demo key.',
  'settings.about': 'About',
  'settings.aboutHint':
    'Møtebok runs meetings on laptops without a network. Nothing is sent out of the program; what leaves the laptop are files that you save yourself.',
  'settings.aboutTest': 'This is a folder for rehearsals: what is exported is marked ØVING (rehearsal).',
};
