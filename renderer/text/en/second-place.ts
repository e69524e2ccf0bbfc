import type { secondPlace as nb } from '../nb/second-place.ts';

export const secondPlace: Readonly<Record<keyof typeof nb, string>> = {
  'secondPlace.title': 'Second place',
  'secondPlace.hint':
    'Everything recorded is also written there within a second: a stick, another disk or a share. If the laptop breaks, the meeting goes on at another.',
  'secondPlace.choose': 'Choose a folder',
  'secondPlace.chooseAnother': 'Choose another folder',
  'secondPlace.stop': 'Stop writing there',
  'secondPlace.folder': 'Folder',
  'secondPlace.state': 'State',
  'secondPlace.state.in-step': 'everything is written there too',
  'secondPlace.state.catching-up': 'catching up',
  'secondPlace.state.gone': 'gone since {time}',
  'secondPlace.short.in-step': 'copy ✓',
  'secondPlace.short.catching-up': 'copy …',
  'secondPlace.gone': 'The copy is gone since {time}',
  'secondPlace.nothingStops':
    'Nothing stops: everything is saved on this laptop, and the place is tried again by itself. Put the stick in or choose another folder.',
  'secondPlace.sameDisk': 'The folder is on the same disk as the book, and would be lost with it.',
  'secondPlace.restore': 'Restore from a second place',
  'secondPlace.restoring': 'Restoring …',
  'secondPlace.restoreHint': 'Did another laptop break? Choose the stick or folder where the copy is.',
  'secondPlace.restoreDamaged': 'Go on with what is whole',
  'secondPlace.restored': 'The book was restored {at}.',
  'secondPlace.restoredLast': 'The newest in the copy is from {at}.',
  'secondPlace.gap': 'The copy lacked nothing at {at}. What was done after that on the other laptop may be missing.',
  'secondPlace.gapUnknown': 'The copy does not say when it was last whole. Check whether something is missing.',
  'secondPlace.damaged': 'The copy was damaged. What stood before the damage was taken in.',
  'secondPlace.papersMissing':
    '{count, plural, one {One paper is missing in the copy.} other {# papers are missing in the copy.}}',
  'secondPlace.restoredMeeting': '{title}: up to entry {entry}, {at}',
};
