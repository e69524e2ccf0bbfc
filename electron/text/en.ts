import { storeFaults } from '../../app/text/store-faults-en.ts';
import type { Text } from './shape.ts';

const ACKNOWLEDGED = 'Everything that was marked as saved is on the disk. What you wrote last may be missing.';

export const en: Text = {
  lang: 'en',
  menu: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    resetZoom: 'Usual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close the window',
  },
  notice: {
    atStart: 'The book cannot be opened',
    stopped: 'Saving has stopped',
    whatIsSafe: 'What is safe',
    whatToDo: 'What you can do',
    place: 'Place',
    again: 'Open the book again',
    quit: 'Quit',
  },
  faults: {
    ...storeFaults,
    ended: {
      what: 'The part of Møtebok that saves has stopped.',
      safe: ACKNOWLEDGED,
      now: 'Copy text that is not marked as saved, and open again.',
    },
    unknown: {
      what: 'Something happened that Møtebok was not prepared for.',
      safe: ACKNOWLEDGED,
      now: 'Open again. If it happens again, send what stands under “Place” to the makers of Møtebok.',
    },
  },
  rehearsal: 'REHEARSAL',
  chooseFolder: 'Choose a folder',
};
