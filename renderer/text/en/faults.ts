import type { faults as nb } from '../nb/faults.ts';

export const faults: Readonly<Record<keyof typeof nb, string>> = {
  'fault.not-a-database': 'The file is not a meeting book.',
  'fault.foreign-database': 'The file is a database of another program.',
  'fault.newer-store': 'The book was written by a newer edition of the program. It has not been touched.',
  'fault.store-in-use': 'The book is open in another program on this machine. Close that first.',
  'fault.folder-not-writable':
    'The folder cannot be written to. Choose another folder, or let the program write there.',
  'fault.mark-ahead': 'The book lacks entries that were saved. The file may have been replaced by an older copy.',
  'fault.file-replaced': 'The file of the book was moved, deleted or replaced while the program ran.',
  'fault.disk-full': 'The disk is full. Make room and start the program again.',
  'fault.io-error': 'The disk answered with an error. Copy the folder before you try again.',
  'fault.damaged': 'The file is damaged.',
  'fault.other': 'Something unexpected happened ({code}).',
};
