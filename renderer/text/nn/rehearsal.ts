import type { rehearsal as nb } from '../nb/rehearsal.ts';

export const rehearsal: Readonly<Record<keyof typeof nb, string>> = {
  'rehearsal.mark': 'ØVING',
  'rehearsal.hint': 'Øvingsmøte på ein kopi. Ingenting av dette kjem i møteboka.',
  'rehearsal.start': 'Øv på møtet',
  'rehearsal.startHint': 'Spelar heile møtet på ein kopi i eit eige vindauge. Møteboka blir ikkje rørt.',
  'rehearsal.end': 'Avslutt øvinga',
  'rehearsal.endHint':
    'Vindauga til øvinga blir lukka. Kopien kan kastast, eller bli liggande i ei eiga mappe, utanfor møteboka.',
  'rehearsal.throwAway': 'Kast øvinga',
  'rehearsal.keep': 'Ta vare på ho',
};
