import { storeFaults } from '../../app/text/store-faults-nb.ts';
import type { Text } from './shape.ts';

const ACKNOWLEDGED = 'Alt som var merket som lagret, er på disken. Det siste du skrev, kan mangle.';

export const nb: Text = {
  lang: 'nb',
  menu: {
    file: 'Fil',
    quit: 'Avslutt',
    edit: 'Rediger',
    undo: 'Angre',
    redo: 'Gjør om',
    cut: 'Klipp ut',
    copy: 'Kopier',
    paste: 'Lim inn',
    selectAll: 'Merk alt',
    view: 'Vis',
    zoomIn: 'Større',
    zoomOut: 'Mindre',
    resetZoom: 'Vanlig størrelse',
    fullScreen: 'Hele skjermen',
    window: 'Vindu',
    minimize: 'Minimer',
    close: 'Lukk vinduet',
  },
  notice: {
    atStart: 'Møteboken kan ikke åpnes',
    stopped: 'Lagringen har stoppet',
    whatIsSafe: 'Hva som er trygt',
    whatToDo: 'Hva du kan gjøre',
    place: 'Sted',
    again: 'Åpne møteboken på nytt',
    quit: 'Avslutt',
  },
  faults: {
    ...storeFaults,
    ended: {
      what: 'Den delen av Møtebok som lagrer, har stoppet.',
      safe: ACKNOWLEDGED,
      now: 'Kopier tekst som ikke er merket som lagret, og åpne på nytt.',
    },
    unknown: {
      what: 'Det har skjedd noe som Møtebok ikke var forberedt på.',
      safe: ACKNOWLEDGED,
      now: 'Åpne på nytt. Skjer det igjen, send det som står under «Sted», til dem som lager Møtebok.',
    },
  },
  rehearsal: 'ØVING',
  chooseFolder: 'Velg mappe',
};
