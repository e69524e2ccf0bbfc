import type { minutes as nb } from '../nb/minutes.ts';

export const minutes: Readonly<Record<keyof typeof nb, string>> = {
  'minutes.proseSaved': 'saved {time}',
  'minutes.proseWriting': 'writing …',
  'minutes.proseFailed': 'not saved',
};
