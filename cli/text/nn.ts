import { storeFaults } from '../../app/text/store-faults-nn.ts';
import type { CommandLineText } from './text.ts';

export const nn: CommandLineText = {
  usage: `Bruk: npm run --silent motebok -- KOMMANDO

  drive --data-dir D --script FIL|- [--clock script|system] [--seed N]
  state --data-dir D [--meeting M] [--at NR] [--now TID] [--as PERSON]
  state --schema
  commands --json
  verify STIG [--trust FIL]
  export --data-dir D --meeting M --out MAPPE --passphrase-file FIL [--supplement N] [--signer NAMN --organisation NAMN]
  rebuild --data-dir D --meeting M
  second-place --data-dir D [--folder MAPPE | --stop]
  restore --from STAD --data-dir D [--accept-damage]
  rehearse --data-dir D --meeting M --into MAPPE
  demo --out MAPPE
  bench

Alt står i docs/cli.md. Språk: --language nb|nn|en`,
  faults: {
    'unknown-command': 'Kommandoen finst ikkje.',
    'unknown-option': 'Eit val er ukjent eller manglar verdi.',
    'missing-option': 'Eit val manglar.',
    'wrong-value': 'Verdien passar ikkje.',
    'script-not-found': 'Skriptet finst ikkje eller kan ikkje lesast.',
    'file-not-found': 'Fila finst ikkje eller kan ikkje lesast.',
    'unknown-meeting': 'Møtet finst ikkje i denne mappa.',
    'unknown-entry-number': 'Møteboka har ingen innførsel med dette nummeret.',
    'minutes-not-approved': 'Referatet er ikkje godkjent og kan ikkje signerast (M4).',
    'unknown-supplement': 'Det finst ikkje noko tillegg med dette nummeret (M4).',
    'export-failed': 'Eksporten vart ikkje laga.',
  },
  signingFaults: {
    'owner-not-usable': 'Namnet eller verksemda kan ikkje brukast slik det står.',
    'password-empty': 'Nøkkelen må ha eit passord.',
    'wrong-password': 'Passordet er ikkje det nøkkelen vart laga med. Ingenting er signert.',
    'no-key': 'Det er ikkje laga nokon nøkkel på denne maskina.',
    'key-exists': 'Det er alt laga ein nøkkel på denne maskina.',
    'key-file-not-our-form': 'Nøkkelfila er skadd eller endra. Hent ho frå tryggingskopi.',
    'key-and-certificate-differ': 'Nøkkelen og sertifikatet høyrer ikkje saman.',
    'certificate-not-our-form': 'Sertifikatet har ikkje den forma programmet skriv.',
    'trust-list-not-our-form': 'Lista over kjende signaturar er skadd eller endra.',
    'record-not-writable': 'Møteboka held noko som ikkje kan skrivast i eksporten. Ingenting er laga.',
    'record-not-canonical': 'Innførslane har ikkje den forma programmet skriv.',
    'file-not-usable': 'Eit filnamn kan ikkje brukast i eksporten.',
    'paper-missing': 'Eit vedlegg manglar i møteboka. Ingenting er laga.',
    'time-outside-certificate': 'Klokka på maskina står utanfor tida nøkkelen gjeld for. Still klokka, og prøv igjen.',
    'key-does-not-sign': 'Nøkkelen gav ein signatur som ikkje held. Ingenting er laga.',
  },
  storeFaults,
  oldNode: 'Denne Node-utgåva er for gammal. Start gjennom npm: npm run --silent motebok -- KOMMANDO',
};
