/** Faults: what happened to the store, a key or a file, what is safe, and what to do. */
export const faults = {
  'fault.folder-not-writable':
    'Det kan ikke skrives i mappen. Velg en annen mappe, eller gi programmet lov til å skrive der.',
  'fault.no-store': 'Det er ingen møtebok i denne mappen.',
  'fault.not-a-database': 'Filen er ikke en møtebok, eller den er kuttet av. Den er ikke rørt.',
  'fault.foreign-database': 'Filen er laget av et annet program. Den er ikke rørt.',
  'fault.newer-store': 'Møteboka er skrevet av en nyere utgave av programmet. Installer den nyeste utgaven.',
  'fault.migration-altered':
    'Møteboka er bygd opp på en måte som denne utgaven ikke kjenner. Bruk utgaven den sist ble åpnet med.',
  'fault.store-in-use': 'Møteboka er allerede åpen i et annet vindu eller program. Lukk det andre først.',
  'fault.damaged-database': 'Møteboka er skadet på disken. Ta en kopi av hele mappen før du gjør noe mer.',
  'fault.mark-ahead': 'Møteboka mangler innførsler som har vært lagret. Den kan være byttet med en eldre kopi.',
  'fault.file-replaced':
    'Filen med møteboka ble slettet eller byttet mens programmet kjørte. Legg den riktige filen tilbake.',
  'fault.log-does-not-hold':
    'Loggen for et møte stemmer ikke. Den er endret utenfor programmet, eller disken har feil.',
  'fault.unknown-entry': 'Møteboka har innførsler som denne utgaven ikke kjenner. Installer den nyeste utgaven.',
  'fault.projection-differs': 'Tabellene i møteboka sier noe annet enn loggen. Loggen er det som gjelder.',
  'fault.store-exists': 'Det er allerede en møtebok med innhold der. Ingenting er gjenopprettet over den.',
  'fault.no-second-place':
    'Det ligger ingen kopi av en møtebok der. Sjekk at det er riktig minnepinne, disk eller mappe.',
  'fault.several-second-places': 'Det ligger kopier av flere møtebøker der. Velg mappen til den ene.',
  'fault.second-place-damaged':
    'Kopien er skadet. Det som er helt før skaden, kan gjenopprettes hvis det ikke finnes en bedre kopi.',
  'fault.no-such-folder': 'Mappen finnes ikke. Er minnepinnen eller disken koblet til?',
  'fault.own-folder': 'Møteboka selv ligger i denne mappen. Velg et annet sted.',
  'fault.disk-full': 'Disken er full. Frigjør plass og start programmet igjen.',
  'fault.io-error':
    'Det gikk ikke å lese eller skrive på disken. Sjekk at den er tilkoblet, og start programmet igjen.',
  'fault.store-stopped': 'Lagringen stoppet etter en tidligere feil. Start programmet igjen.',
  'fault.owner-not-usable': 'Navnet eller virksomheten kan ikke brukes slik det står.',
  'fault.password-empty': 'Nøkkelen må ha et passord.',
  'fault.wrong-password': 'Passordet er ikke det nøkkelen ble laget med. Ingenting er signert.',
  'fault.no-key': 'Det er ikke laget noen nøkkel på denne maskinen.',
  'fault.key-exists': 'Det er allerede laget en nøkkel på denne maskinen.',
  'fault.key-file-not-our-form': 'Nøkkelfilen er skadet eller endret. Hent den fra sikkerhetskopi.',
  'fault.key-and-certificate-differ': 'Nøkkelen og sertifikatet hører ikke sammen.',
  'fault.certificate-not-our-form': 'Sertifikatet har ikke den formen programmet skriver.',
  'fault.trust-list-not-our-form': 'Listen over kjente signaturer er skadet eller endret.',
  'fault.record-not-writable': 'Møteboka holder noe som ikke kan skrives i eksporten. Ingenting er laget.',
  'fault.record-not-canonical': 'Innførslene har ikke den formen programmet skriver.',
  'fault.file-not-usable': 'Et filnavn kan ikke brukes i eksporten.',
  'fault.paper-missing': 'Et vedlegg mangler i møteboka. Ingenting er laget.',
  'fault.time-outside-certificate':
    'Maskinens klokke står utenfor tiden nøkkelen gjelder for. Still klokken, og prøv igjen.',
  'fault.key-does-not-sign': 'Nøkkelen ga en signatur som ikke holder. Ingenting er laget.',
  'fault.unknown-meeting': 'Møtet finnes ikke i denne møteboka.',
  'fault.rehearsal-gone': 'Øvingen finnes ikke lenger.',
  'fault.rehearsal-not-readable': 'Øvingen kan ikke leses. Den kan kastes; møteboka er ikke berørt.',
  'fault.rehearsal-open': 'Øvingen er åpen i et eget vindu. Avslutt den der først.',
  'fault.minutes-not-approved': 'Referatet er ikke godkjent og kan ikke signeres (M4).',
  'fault.unknown-supplement': 'Det finnes ikke noe tillegg med dette nummeret (M4).',
  'fault.example-refused': 'Eksempelet passer ikke med det som allerede står i møteboka.',
  'fault.stale': 'Noe ble gjort i møteboka mens eksporten ble laget. Prøv igjen.',
  'fault.other': 'Det skjedde noe uventet ({code}).',
} as const;
