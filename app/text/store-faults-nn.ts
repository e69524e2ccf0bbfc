import type { StoreFaultTexts } from './store-faults.ts';

const UNTOUCHED = 'Fila er ikkje endra. Inga tom møtebok er laga i staden.';
const ACKNOWLEDGED = 'Alt som var merkt som lagra, er på disken. Det siste du skreiv, kan mangle.';

export const storeFaults: StoreFaultTexts = {
  'folder-not-writable': {
    what: 'Mappa med møteboka kan ikkje lagast eller skrivast i.',
    safe: 'Ingenting er endra.',
    now: 'Sjekk at du har skrivetilgang til mappa og at disken er kopla til. Opne så på nytt.',
  },
  'no-store': {
    what: 'Det er inga møtebok i denne mappa.',
    safe: 'Ingenting er endra.',
    now: 'Sjekk at det er rett mappe.',
  },
  'not-a-database': {
    what: 'Fila er ikkje ei møtebok, eller ho er kutta av.',
    safe: UNTOUCHED,
    now: 'Ta vare på fila. Legg ein tryggingskopi på plassen hennar, og opne på nytt.',
  },
  'foreign-database': {
    what: 'Fila er laga av eit anna program.',
    safe: UNTOUCHED,
    now: 'Flytt den andre fila ut av mappa, eller vel ei anna mappe.',
  },
  'newer-store': {
    what: 'Møteboka er skriven av ei nyare utgåve av Møtebok.',
    safe: UNTOUCHED,
    now: 'Installer den nyaste utgåva av Møtebok, og opne på nytt.',
  },
  'migration-altered': {
    what: 'Møteboka er bygd opp på ein måte som denne utgåva ikkje kjenner att.',
    safe: UNTOUCHED,
    now: 'Bruk den utgåva av Møtebok som møteboka sist vart opna med.',
  },
  'store-in-use': {
    what: 'Møteboka er alt open i eit anna vindauge eller program.',
    safe: 'Ingenting er endra.',
    now: 'Lukk det andre, og opne på nytt.',
  },
  'damaged-database': {
    what: 'Møteboka er skadd på disken.',
    safe: UNTOUCHED,
    now: 'Ta ein kopi av heile mappa. Legg ein tryggingskopi på plassen hennar, og opne på nytt.',
  },
  'mark-ahead': {
    what: 'Møteboka manglar innførslar som har vore der. Ho er kutta, eller ein eldre kopi er lagd tilbake.',
    safe: UNTOUCHED,
    now: 'Legg tilbake den nyaste fila. Er ho borte, be den som har ansvar for arkivet om hjelp før du går vidare.',
  },
  'file-replaced': {
    what: 'Fila med møteboka vart sletta eller bytt ut medan ho var i bruk.',
    safe: 'Alt til og med den siste innførselen som var merkt som lagra, låg i den gamle fila.',
    now: 'Legg den rette fila tilbake, og opne på nytt.',
  },
  'log-does-not-hold': {
    what: 'Loggen for eit møte stemmer ikkje. Han er endra utanfor Møtebok, eller disken har feil.',
    safe: UNTOUCHED,
    now: 'Ta ein kopi av heile mappa. Legg ein tryggingskopi på plassen hennar, og opne på nytt.',
  },
  'unknown-entry': {
    what: 'Møteboka har innførslar som denne utgåva ikkje kjenner. Dei er laga av ei nyare.',
    safe: UNTOUCHED,
    now: 'Installer den nyaste utgåva av Møtebok, og opne på nytt.',
  },
  'projection-differs': {
    what: 'Tabellane i møteboka seier noko anna enn loggen.',
    safe: 'Fila er ikkje endra. Loggen er det som gjeld.',
    now: 'Ta ein kopi av heile mappa, og be om hjelp før du går vidare.',
  },
  'store-exists': {
    what: 'Det er allereie ei møtebok med innhald i denne mappa.',
    safe: 'Ingenting er endra.',
    now: 'Vel ei tom mappe å gjenopprette i.',
  },
  'no-second-place': {
    what: 'Det ligg ingen kopi av ei møtebok der.',
    safe: 'Ingenting er endra.',
    now: 'Sjekk at det er rett minnepinne, disk eller mappe.',
  },
  'several-second-places': {
    what: 'Det ligg kopiar av fleire møtebøker der.',
    safe: 'Ingenting er endra.',
    now: 'Vel mappa til den eine kopien.',
  },
  'second-place-damaged': {
    what: 'Kopien er skadd: ei linje stemmer ikkje, eller han er kutta av.',
    safe: 'Kopien er ikkje endra, og ingenting er gjenoppretta.',
    now: 'Ta vare på kopien. Finst ingen betre, kan det som er heilt før skaden, gjenopprettast.',
  },
  'disk-full': {
    what: 'Disken er full.',
    safe: ACKNOWLEDGED,
    now: 'Frigjer plass på disken, og opne på nytt.',
  },
  'io-error': {
    what: 'Det gjekk ikkje å lese eller skrive på disken.',
    safe: ACKNOWLEDGED,
    now: 'Sjekk at disken er kopla til, og opne på nytt.',
  },
  'store-stopped': {
    what: 'Lagringa stoppa etter ein tidlegare feil.',
    safe: ACKNOWLEDGED,
    now: 'Kopier tekst som ikkje er merkt som lagra, og opne på nytt.',
  },
};
