import type { minutes as nb } from '../nb/minutes.ts';

export const minutes: Readonly<Record<keyof typeof nb, string>> = {
  'minutes.proseSaved': 'lagra {time}',
  'minutes.proseWriting': 'skriv …',
  'minutes.proseFailed': 'ikkje lagra',
};
