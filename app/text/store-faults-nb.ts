import type { StoreFaultTexts } from './store-faults.ts';

const UNTOUCHED = 'Filen er ikke endret. Ingen tom møtebok er laget i stedet.';
const ACKNOWLEDGED = 'Alt som var merket som lagret, er på disken. Det siste du skrev, kan mangle.';

export const storeFaults: StoreFaultTexts = {
  'folder-not-writable': {
    what: 'Mappen med møteboken kan ikke lages eller skrives i.',
    safe: 'Ingenting er endret.',
    now: 'Sjekk at du har skrivetilgang til mappen og at disken er tilkoblet. Åpne så på nytt.',
  },
  'no-store': {
    what: 'Det er ingen møtebok i denne mappen.',
    safe: 'Ingenting er endret.',
    now: 'Sjekk at det er riktig mappe.',
  },
  'not-a-database': {
    what: 'Filen er ikke en møtebok, eller den er kuttet av.',
    safe: UNTOUCHED,
    now: 'Ta vare på filen. Legg en sikkerhetskopi på plassen dens, og åpne på nytt.',
  },
  'foreign-database': {
    what: 'Filen er laget av et annet program.',
    safe: UNTOUCHED,
    now: 'Flytt den andre filen ut av mappen, eller velg en annen mappe.',
  },
  'newer-store': {
    what: 'Møteboken er skrevet av en nyere utgave av Møtebok.',
    safe: UNTOUCHED,
    now: 'Installer den nyeste utgaven av Møtebok, og åpne på nytt.',
  },
  'migration-altered': {
    what: 'Møteboken er bygd opp på en måte som denne utgaven ikke kjenner igjen.',
    safe: UNTOUCHED,
    now: 'Bruk den utgaven av Møtebok som møteboken sist ble åpnet med.',
  },
  'store-in-use': {
    what: 'Møteboken er allerede åpen i et annet vindu eller program.',
    safe: 'Ingenting er endret.',
    now: 'Lukk det andre, og åpne på nytt.',
  },
  'damaged-database': {
    what: 'Møteboken er skadet på disken.',
    safe: UNTOUCHED,
    now: 'Ta en kopi av hele mappen. Legg en sikkerhetskopi på plassen dens, og åpne på nytt.',
  },
  'mark-ahead': {
    what: 'Møteboken mangler innførsler som har vært der. Den er kuttet, eller en eldre kopi er lagt tilbake.',
    safe: UNTOUCHED,
    now: 'Legg tilbake den nyeste filen. Er den borte, be den som har ansvar for arkivet om hjelp før du går videre.',
  },
  'file-replaced': {
    what: 'Filen med møteboken ble slettet eller byttet ut mens den var i bruk.',
    safe: 'Alt til og med den siste innførselen som var merket som lagret, lå i den gamle filen.',
    now: 'Legg den riktige filen tilbake, og åpne på nytt.',
  },
  'log-does-not-hold': {
    what: 'Loggen for et møte stemmer ikke. Den er endret utenfor Møtebok, eller disken har feil.',
    safe: UNTOUCHED,
    now: 'Ta en kopi av hele mappen. Legg en sikkerhetskopi på plassen dens, og åpne på nytt.',
  },
  'unknown-entry': {
    what: 'Møteboken har innførsler som denne utgaven ikke kjenner. De er laget av en nyere.',
    safe: UNTOUCHED,
    now: 'Installer den nyeste utgaven av Møtebok, og åpne på nytt.',
  },
  'projection-differs': {
    what: 'Tabellene i møteboken sier noe annet enn loggen.',
    safe: 'Filen er ikke endret. Loggen er det som gjelder.',
    now: 'Ta en kopi av hele mappen, og be om hjelp før du går videre.',
  },
  'store-exists': {
    what: 'Det er allerede en møtebok med innhold i denne mappen.',
    safe: 'Ingenting er endret.',
    now: 'Velg en tom mappe å gjenopprette i.',
  },
  'no-second-place': {
    what: 'Det ligger ingen kopi av en møtebok der.',
    safe: 'Ingenting er endret.',
    now: 'Sjekk at det er riktig minnepinne, disk eller mappe.',
  },
  'several-second-places': {
    what: 'Det ligger kopier av flere møtebøker der.',
    safe: 'Ingenting er endret.',
    now: 'Velg mappen til den ene kopien.',
  },
  'second-place-damaged': {
    what: 'Kopien er skadet: en linje stemmer ikke, eller den er kuttet av.',
    safe: 'Kopien er ikke endret, og ingenting er gjenopprettet.',
    now: 'Ta vare på kopien. Finnes ingen bedre, kan det som er helt før skaden, gjenopprettes.',
  },
  'disk-full': {
    what: 'Disken er full.',
    safe: ACKNOWLEDGED,
    now: 'Frigjør plass på disken, og åpne på nytt.',
  },
  'io-error': {
    what: 'Det gikk ikke å lese eller skrive på disken.',
    safe: ACKNOWLEDGED,
    now: 'Sjekk at disken er tilkoblet, og åpne på nytt.',
  },
  'store-stopped': {
    what: 'Lagringen stoppet etter en tidligere feil.',
    safe: ACKNOWLEDGED,
    now: 'Kopier tekst som ikke er merket som lagret, og åpne på nytt.',
  },
};
