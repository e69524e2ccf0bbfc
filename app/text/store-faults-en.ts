import type { StoreFaultTexts } from './store-faults.ts';

const UNTOUCHED = 'The file has not been changed. No empty book was made in its place.';
const ACKNOWLEDGED = 'Everything that was marked as saved is on the disk. What you wrote last may be missing.';

export const storeFaults: StoreFaultTexts = {
  'folder-not-writable': {
    what: 'The folder of the book cannot be made or written in.',
    safe: 'Nothing has been changed.',
    now: 'Check that you may write in the folder and that the disk is connected. Then open again.',
  },
  'no-store': {
    what: 'There is no book in this folder.',
    safe: 'Nothing has been changed.',
    now: 'Check that it is the right folder.',
  },
  'not-a-database': {
    what: 'The file is not a book of Møtebok, or it has been cut off.',
    safe: UNTOUCHED,
    now: 'Keep the file. Put a backup in its place, and open again.',
  },
  'foreign-database': {
    what: 'The file was made by another program.',
    safe: UNTOUCHED,
    now: 'Move the other file out of the folder, or choose another folder.',
  },
  'newer-store': {
    what: 'The book was written by a newer version of Møtebok.',
    safe: UNTOUCHED,
    now: 'Install the newest version of Møtebok, and open again.',
  },
  'migration-altered': {
    what: 'The book is built in a way that this version does not recognise.',
    safe: UNTOUCHED,
    now: 'Use the version of Møtebok that last opened the book.',
  },
  'store-in-use': {
    what: 'The book is already open in another window or program.',
    safe: 'Nothing has been changed.',
    now: 'Close the other one, and open again.',
  },
  'damaged-database': {
    what: 'The book is damaged on the disk.',
    safe: UNTOUCHED,
    now: 'Copy the whole folder. Put a backup in its place, and open again.',
  },
  'mark-ahead': {
    what: 'The book lacks entries that have been there. It was cut, or an older copy was put back.',
    safe: UNTOUCHED,
    now: 'Put back the newest file. If it is gone, ask whoever is responsible for the archive before you go on.',
  },
  'file-replaced': {
    what: 'The file of the book was deleted or replaced while it was in use.',
    safe: 'Everything up to the last entry that was marked as saved was in the old file.',
    now: 'Put the right file back, and open again.',
  },
  'log-does-not-hold': {
    what: 'The log of a meeting does not hold. It was changed outside Møtebok, or the disk has errors.',
    safe: UNTOUCHED,
    now: 'Copy the whole folder. Put a backup in its place, and open again.',
  },
  'unknown-entry': {
    what: 'The book has entries that this version does not know. A newer one made them.',
    safe: UNTOUCHED,
    now: 'Install the newest version of Møtebok, and open again.',
  },
  'projection-differs': {
    what: 'The tables of the book say something else than the log.',
    safe: 'The file has not been changed. The log is what counts.',
    now: 'Copy the whole folder, and ask for help before you go on.',
  },
  'store-exists': {
    what: 'There is a book with content in this folder already.',
    safe: 'Nothing has been changed.',
    now: 'Choose an empty folder to restore into.',
  },
  'no-second-place': {
    what: 'There is no copy of a book there.',
    safe: 'Nothing has been changed.',
    now: 'Check that it is the right stick, disk or folder.',
  },
  'several-second-places': {
    what: 'There are copies of several books there.',
    safe: 'Nothing has been changed.',
    now: 'Choose the folder of the one copy.',
  },
  'second-place-damaged': {
    what: 'The copy is damaged: a line does not hold, or it was cut off.',
    safe: 'The copy has not been changed, and nothing was restored.',
    now: 'Keep the copy. If there is no better one, what is whole before the damage can be restored.',
  },
  'disk-full': {
    what: 'The disk is full.',
    safe: ACKNOWLEDGED,
    now: 'Make room on the disk, and open again.',
  },
  'io-error': {
    what: 'The disk could not be read or written.',
    safe: ACKNOWLEDGED,
    now: 'Check that the disk is connected, and open again.',
  },
  'store-stopped': {
    what: 'Saving stopped after an earlier fault.',
    safe: ACKNOWLEDGED,
    now: 'Copy text that is not marked as saved, and open again.',
  },
};
