import type { faults as nb } from '../nb/faults.ts';

export const faults: Readonly<Record<keyof typeof nb, string>> = {
  'fault.not-a-database': 'Fila er ikkje ei møtebok.',
  'fault.foreign-database': 'Fila er ein database frå eit anna program.',
  'fault.newer-store': 'Møteboka er skriven av ei nyare utgåve av programmet. Ho er ikkje rørt.',
  'fault.store-in-use': 'Møteboka er open i eit anna program på denne maskina. Lukk det først.',
  'fault.folder-not-writable':
    'Det kan ikkje skrivast i mappa. Vel ei anna mappe, eller gje programmet lov til å skrive.',
  'fault.mark-ahead': 'Møteboka manglar oppføringar som har vore lagra. Fila kan vere bytt med ein eldre kopi.',
  'fault.file-replaced': 'Fila med møteboka er flytta, sletta eller bytt medan programmet køyrde.',
  'fault.disk-full': 'Disken er full. Frigjer plass og start programmet igjen.',
  'fault.io-error': 'Disken svara med ein feil. Ta ein kopi av mappa før du prøver igjen.',
  'fault.damaged': 'Fila er skadd.',
  'fault.other': 'Det skjedde noko uventa ({code}).',
};
