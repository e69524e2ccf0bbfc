import type { faults as nb } from '../nb/faults.ts';

export const faults: Readonly<Record<keyof typeof nb, string>> = {
  'fault.folder-not-writable':
    'The folder cannot be written to. Choose another folder, or let the program write there.',
  'fault.no-store': 'There is no book in this folder.',
  'fault.not-a-database': 'The file is not a meeting book, or it is cut off. It has not been touched.',
  'fault.foreign-database': 'The file was made by another program. It has not been touched.',
  'fault.newer-store': 'The book was written by a newer edition of the program. Install the latest edition.',
  'fault.migration-altered':
    'The book is built in a way that this edition does not know. Use the edition it was last opened with.',
  'fault.store-in-use': 'The book is already open in another window or program. Close the other first.',
  'fault.damaged-database': 'The book is damaged on disk. Copy the whole folder before you do anything more.',
  'fault.mark-ahead': 'The book lacks entries that were saved. It may have been replaced by an older copy.',
  'fault.file-replaced': 'The file of the book was deleted or replaced while the program ran. Put the right file back.',
  'fault.log-does-not-hold':
    'The log of a meeting does not hold. It was changed outside the program, or the disk has faults.',
  'fault.unknown-entry': 'The book has entries that this edition does not know. Install the latest edition.',
  'fault.projection-differs': 'The tables of the book say something else than its log. The log is what counts.',
  'fault.disk-full': 'The disk is full. Make room and start the program again.',
  'fault.io-error': 'Reading or writing on the disk failed. See that it is connected, and start the program again.',
  'fault.store-stopped': 'Saving stopped after an earlier fault. Start the program again.',
  'fault.owner-not-usable': 'The name or organisation cannot be used as it stands.',
  'fault.password-empty': 'The key must have a password.',
  'fault.wrong-password': 'The password is not the one that the key was made with. Nothing has been signed.',
  'fault.no-key': 'No key has been made on this laptop.',
  'fault.key-exists': 'A key has already been made on this laptop.',
  'fault.key-file-not-our-form': 'The key file is damaged or changed. Fetch it from a backup.',
  'fault.key-and-certificate-differ': 'The key and the certificate do not belong together.',
  'fault.certificate-not-our-form': 'The certificate does not have the form that the program writes.',
  'fault.trust-list-not-our-form': 'The list of known signers is damaged or changed.',
  'fault.record-not-writable': 'The book holds something that cannot be written in the export. Nothing was made.',
  'fault.record-not-canonical': 'The record does not have the form that the program writes.',
  'fault.file-not-usable': 'A file name cannot be used in the export.',
  'fault.paper-missing': 'A paper is missing from the book. Nothing was made.',
  'fault.time-outside-certificate':
    'The laptop’s clock stands outside the time the key is valid for. Set the clock, and try again.',
  'fault.key-does-not-sign': 'The key gave a signature that does not hold. Nothing was made.',
  'fault.unknown-meeting': 'There is no such meeting in this book.',
  'fault.minutes-not-approved': 'The minutes are not approved and cannot be signed (M4).',
  'fault.example-refused': 'The example does not fit with what is already in the book.',
  'fault.stale': 'Something was done in the book while the export was made. Try again.',
  'fault.other': 'Something unexpected happened ({code}).',
};
