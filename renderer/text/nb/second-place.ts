/** The second place, restoring from it, and what may be missing. */
export const secondPlace = {
  'secondPlace.title': 'Andre lagringsplass',
  'secondPlace.hint':
    'Alt som føres, skrives også dit innen ett sekund: en minnepinne, en annen disk eller et delt område. Ryker PC-en, går møtet videre på en annen.',
  'secondPlace.choose': 'Velg mappe',
  'secondPlace.chooseAnother': 'Velg en annen mappe',
  'secondPlace.stop': 'Slutt å skrive dit',
  'secondPlace.folder': 'Mappe',
  'secondPlace.state': 'Tilstand',
  'secondPlace.state.in-step': 'alt er skrevet der også',
  'secondPlace.state.catching-up': 'henter inn det siste',
  'secondPlace.state.gone': 'borte siden {time}',
  'secondPlace.short.in-step': 'kopi ✓',
  'secondPlace.short.catching-up': 'kopi …',
  'secondPlace.gone': 'Kopien er borte siden {time}',
  'secondPlace.nothingStops':
    'Ingenting stanser: alt er lagret på denne PC-en, og plassen prøves igjen av seg selv. Sett inn minnepinnen eller velg en annen mappe.',
  'secondPlace.sameDisk': 'Mappen ligger på samme disk som møteboka, og går tapt sammen med den.',
  'secondPlace.restore': 'Gjenopprett fra andre lagringsplass',
  'secondPlace.restoring': 'Gjenoppretter …',
  'secondPlace.restoreHint': 'Gikk en annen PC i stykker? Velg minnepinnen eller mappen der kopien ligger.',
  'secondPlace.restoreDamaged': 'Gå videre med det som er helt',
  'secondPlace.restored': 'Møteboka ble gjenopprettet {at}.',
  'secondPlace.restoredLast': 'Det siste i kopien er fra {at}.',
  'secondPlace.gap': 'Kopien manglet ingenting {at}. Det som ble gjort etterpå på den andre PC-en, kan mangle.',
  'secondPlace.gapUnknown': 'Kopien sier ikke når den sist var hel. Se etter om noe mangler.',
  'secondPlace.damaged': 'Kopien var skadet. Det som sto før skaden, er tatt inn.',
  'secondPlace.papersMissing':
    '{count, plural, one {Ett vedlegg mangler i kopien.} other {# vedlegg mangler i kopien.}}',
  'secondPlace.restoredMeeting': '{title}: til og med innførsel {entry}, {at}',
} as const;
