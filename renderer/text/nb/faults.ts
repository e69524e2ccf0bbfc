/** Faults: what happened to the store or a file, what is safe, and what to do. */
export const faults = {
  'fault.not-a-database': 'Filen er ikke en møtebok.',
  'fault.foreign-database': 'Filen er en database fra et annet program.',
  'fault.newer-store': 'Møteboka er skrevet av en nyere utgave av programmet. Den er ikke rørt.',
  'fault.store-in-use': 'Møteboka er åpen i et annet program på denne maskinen. Lukk det først.',
  'fault.folder-not-writable':
    'Det kan ikke skrives i mappen. Velg en annen mappe, eller gi programmet lov til å skrive.',
  'fault.mark-ahead': 'Møteboka mangler oppføringer som har vært lagret. Filen kan være byttet med en eldre kopi.',
  'fault.file-replaced': 'Filen med møteboka er flyttet, slettet eller byttet mens programmet kjørte.',
  'fault.disk-full': 'Disken er full. Frigjør plass og start programmet igjen.',
  'fault.io-error': 'Disken svarte med en feil. Ta en kopi av mappen før du prøver igjen.',
  'fault.damaged': 'Filen er skadet.',
  'fault.other': 'Det skjedde noe uventet ({code}).',
} as const;
