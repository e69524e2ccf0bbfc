import type { secondPlace as nb } from '../nb/second-place.ts';

export const secondPlace: Readonly<Record<keyof typeof nb, string>> = {
  'secondPlace.title': 'Andre lagringsplass',
  'secondPlace.hint':
    'Alt som blir ført, blir også skrive dit innan eitt sekund: ein minnepinne, ein annan disk eller eit delt område. Ryk PC-en, går møtet vidare på ein annan.',
  'secondPlace.choose': 'Vel mappe',
  'secondPlace.chooseAnother': 'Vel ei anna mappe',
  'secondPlace.stop': 'Slutt å skrive dit',
  'secondPlace.folder': 'Mappe',
  'secondPlace.state': 'Tilstand',
  'secondPlace.state.in-step': 'alt er skrive der også',
  'secondPlace.state.catching-up': 'hentar inn det siste',
  'secondPlace.state.gone': 'borte sidan {time}',
  'secondPlace.short.in-step': 'kopi ✓',
  'secondPlace.short.catching-up': 'kopi …',
  'secondPlace.gone': 'Kopien er borte sidan {time}',
  'secondPlace.nothingStops':
    'Ingenting stansar: alt er lagra på denne PC-en, og plassen blir prøvd igjen av seg sjølv. Set inn minnepinnen eller vel ei anna mappe.',
  'secondPlace.sameDisk': 'Mappa ligg på same disk som møteboka, og går tapt saman med ho.',
  'secondPlace.restore': 'Gjenopprett frå andre lagringsplass',
  'secondPlace.restoring': 'Gjenopprettar …',
  'secondPlace.restoreHint': 'Gjekk ein annan PC i stykke? Vel minnepinnen eller mappa der kopien ligg.',
  'secondPlace.restoreDamaged': 'Gå vidare med det som er heilt',
  'secondPlace.restored': 'Møteboka blei gjenoppretta {at}.',
  'secondPlace.restoredLast': 'Det siste i kopien er frå {at}.',
  'secondPlace.gap': 'Kopien mangla ingenting {at}. Det som blei gjort etterpå på den andre PC-en, kan mangle.',
  'secondPlace.gapUnknown': 'Kopien seier ikkje når han sist var heil. Sjå etter om noko manglar.',
  'secondPlace.damaged': 'Kopien var skadd. Det som stod før skaden, er teke inn.',
  'secondPlace.papersMissing':
    '{count, plural, one {Eitt vedlegg manglar i kopien.} other {# vedlegg manglar i kopien.}}',
  'secondPlace.restoredMeeting': '{title}: til og med innførsel {entry}, {at}',
};
