import { storeFaults } from '../../app/text/store-faults-nn.ts';
import type { Text } from './shape.ts';

const ACKNOWLEDGED = 'Alt som var merkt som lagra, er på disken. Det siste du skreiv, kan mangle.';

export const nn: Text = {
  lang: 'nn',
  menu: {
    file: 'Fil',
    quit: 'Avslutt',
    edit: 'Rediger',
    undo: 'Angre',
    redo: 'Gjer om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    view: 'Vis',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    resetZoom: 'Vanleg storleik',
    fullScreen: 'Heile skjermen',
    window: 'Vindauge',
    minimize: 'Minimer',
    close: 'Lukk vindauget',
  },
  notice: {
    atStart: 'Møteboka kan ikkje opnast',
    stopped: 'Lagringa har stoppa',
    whatIsSafe: 'Kva som er trygt',
    whatToDo: 'Kva du kan gjere',
    place: 'Stad',
    again: 'Opne møteboka på nytt',
    quit: 'Avslutt',
  },
  faults: {
    ...storeFaults,
    ended: {
      what: 'Den delen av Møtebok som lagrar, har stoppa.',
      safe: ACKNOWLEDGED,
      now: 'Kopier tekst som ikkje er merkt som lagra, og opne på nytt.',
    },
    unknown: {
      what: 'Det har skjedd noko som Møtebok ikkje var førebudd på.',
      safe: ACKNOWLEDGED,
      now: 'Opne på nytt. Skjer det igjen, send det som står under «Stad», til dei som lagar Møtebok.',
    },
  },
  rehearsal: 'ØVING',
  chooseFolder: 'Vel mappe',
};
