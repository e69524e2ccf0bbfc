import { storeFaults } from '../../app/text/store-faults-nb.ts';
import type { CommandLineText } from './text.ts';

export const nb: CommandLineText = {
  usage: `Bruk: npm run --silent motebok -- KOMMANDO

  drive --data-dir D --script FIL|- [--clock script|system] [--seed N]
  state --data-dir D [--meeting M] [--at NR] [--now TID] [--as PERSON]
  state --schema
  commands --json
  verify STI [--trust FIL]
  export --data-dir D --meeting M --out MAPPE --passphrase-file FIL [--supplement N] [--signer NAVN --organisation NAVN]
  rebuild --data-dir D --meeting M
  second-place --data-dir D [--folder MAPPE | --stop]
  restore --from STED --data-dir D [--accept-damage]
  rehearse --data-dir D --meeting M --into MAPPE
  demo --out MAPPE
  bench

Alt står i docs/cli.md. Språk: --language nb|nn|en`,
  faults: {
    'unknown-command': 'Kommandoen finnes ikke.',
    'unknown-option': 'Et valg er ukjent eller mangler verdi.',
    'missing-option': 'Et valg mangler.',
    'wrong-value': 'Verdien passer ikke.',
    'script-not-found': 'Skriptet finnes ikke eller kan ikke leses.',
    'file-not-found': 'Filen finnes ikke eller kan ikke leses.',
    'unknown-meeting': 'Møtet finnes ikke i denne mappen.',
    'unknown-entry-number': 'Møteboken har ingen innførsel med dette nummeret.',
    'minutes-not-approved': 'Referatet er ikke godkjent og kan ikke signeres (M4).',
    'unknown-supplement': 'Det finnes ikke noe tillegg med dette nummeret (M4).',
    'export-failed': 'Eksporten ble ikke laget.',
  },
  signingFaults: {
    'owner-not-usable': 'Navnet eller virksomheten kan ikke brukes slik det står.',
    'password-empty': 'Nøkkelen må ha et passord.',
    'wrong-password': 'Passordet er ikke det nøkkelen ble laget med. Ingenting er signert.',
    'no-key': 'Det er ikke laget noen nøkkel på denne maskinen.',
    'key-exists': 'Det er allerede laget en nøkkel på denne maskinen.',
    'key-file-not-our-form': 'Nøkkelfilen er skadet eller endret. Hent den fra sikkerhetskopi.',
    'key-and-certificate-differ': 'Nøkkelen og sertifikatet hører ikke sammen.',
    'certificate-not-our-form': 'Sertifikatet har ikke den formen programmet skriver.',
    'trust-list-not-our-form': 'Listen over kjente signaturer er skadet eller endret.',
    'record-not-writable': 'Møteboka holder noe som ikke kan skrives i eksporten. Ingenting er laget.',
    'record-not-canonical': 'Innførslene har ikke den formen programmet skriver.',
    'file-not-usable': 'Et filnavn kan ikke brukes i eksporten.',
    'paper-missing': 'Et vedlegg mangler i møteboka. Ingenting er laget.',
    'time-outside-certificate':
      'Maskinens klokke står utenfor tiden nøkkelen gjelder for. Still klokken, og prøv igjen.',
    'key-does-not-sign': 'Nøkkelen ga en signatur som ikke holder. Ingenting er laget.',
  },
  storeFaults,
  oldNode: 'Denne Node-utgaven er for gammel. Start gjennom npm: npm run --silent motebok -- KOMMANDO',
};
