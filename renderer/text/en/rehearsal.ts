import type { rehearsal as nb } from '../nb/rehearsal.ts';

export const rehearsal: Readonly<Record<keyof typeof nb, string>> = {
  'rehearsal.mark': 'REHEARSAL',
  'rehearsal.hint': 'A rehearsal on a copy. Nothing of it comes into the book.',
  'rehearsal.start': 'Rehearse the meeting',
  'rehearsal.startHint': 'Plays the whole meeting on a copy in a window of its own. The book is not touched.',
  'rehearsal.end': 'End the rehearsal',
  'rehearsal.endHint':
    'The windows of the rehearsal close. The copy can be thrown away, or stay in a folder of its own, apart from the book.',
  'rehearsal.throwAway': 'Throw it away',
  'rehearsal.keep': 'Keep it',
};
