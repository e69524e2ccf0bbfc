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
  'rehearsal.kept': 'Rehearsals',
  'rehearsal.keptHint': 'Rehearsals that were kept. They lie apart from the book, and nothing in them counts.',
  'rehearsal.from': 'copied {date} at {time}',
  'rehearsal.isOpen': 'open now',
  'rehearsal.notReadable': 'The rehearsal cannot be read',
  'rehearsal.open': 'Open the rehearsal',
  'rehearsal.toWindow': 'To its window',
  'rehearsal.askThrowAway': 'Throw away …',
  'rehearsal.throwAwayTitle': 'Throw the rehearsal away?',
  'rehearsal.throwAwayHint':
    'The copy is deleted from this machine and cannot be brought back. The book is not touched.',
  'rehearsal.openFirst': 'The rehearsal is open. End it in its own window first.',
  'rehearsal.thrownAway': 'The rehearsal was thrown away.',
};
