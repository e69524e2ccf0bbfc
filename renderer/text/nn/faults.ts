import type { faults as nb } from '../nb/faults.ts';

export const faults: Readonly<Record<keyof typeof nb, string>> = {
  'fault.folder-not-writable':
    'Det kan ikkje skrivast i mappa. Vel ei anna mappe, eller gje programmet lov til å skrive der.',
  'fault.no-store': 'Det er inga møtebok i denne mappa.',
  'fault.not-a-database': 'Fila er ikkje ei møtebok, eller ho er kutta av. Ho er ikkje rørt.',
  'fault.foreign-database': 'Fila er laga av eit anna program. Ho er ikkje rørt.',
  'fault.newer-store': 'Møteboka er skriven av ei nyare utgåve av programmet. Installer den nyaste utgåva.',
  'fault.migration-altered':
    'Møteboka er bygd opp på ein måte som denne utgåva ikkje kjenner. Bruk utgåva ho sist vart opna med.',
  'fault.store-in-use': 'Møteboka er alt open i eit anna vindauge eller program. Lukk det andre først.',
  'fault.damaged-database': 'Møteboka er skadd på disken. Ta ein kopi av heile mappa før du gjer noko meir.',
  'fault.mark-ahead': 'Møteboka manglar innførslar som har vore lagra. Ho kan vere bytt med ein eldre kopi.',
  'fault.file-replaced':
    'Fila med møteboka vart sletta eller bytt medan programmet køyrde. Legg den rette fila tilbake.',
  'fault.log-does-not-hold':
    'Loggen for eit møte stemmer ikkje. Han er endra utanfor programmet, eller disken har feil.',
  'fault.unknown-entry': 'Møteboka har innførslar som denne utgåva ikkje kjenner. Installer den nyaste utgåva.',
  'fault.projection-differs': 'Tabellane i møteboka seier noko anna enn loggen. Loggen er det som gjeld.',
  'fault.store-exists': 'Det er allereie ei møtebok med innhald der. Ingenting er gjenoppretta over henne.',
  'fault.no-second-place': 'Det ligg ingen kopi av ei møtebok der. Sjekk at det er rett minnepinne, disk eller mappe.',
  'fault.several-second-places': 'Det ligg kopiar av fleire møtebøker der. Vel mappa til den eine.',
  'fault.second-place-damaged':
    'Kopien er skadd. Det som er heilt før skaden, kan gjenopprettast om det ikkje finst ein betre kopi.',
  'fault.no-such-folder': 'Mappa finst ikkje. Er minnepinnen eller disken kopla til?',
  'fault.own-folder': 'Møteboka sjølv ligg i denne mappa. Vel ein annan stad.',
  'fault.disk-full': 'Disken er full. Frigjer plass og start programmet igjen.',
  'fault.io-error':
    'Det gjekk ikkje å lese eller skrive på disken. Sjekk at han er kopla til, og start programmet igjen.',
  'fault.store-stopped': 'Lagringa stoppa etter ein tidlegare feil. Start programmet igjen.',
  'fault.owner-not-usable': 'Namnet eller verksemda kan ikkje brukast slik det står.',
  'fault.password-empty': 'Nøkkelen må ha eit passord.',
  'fault.wrong-password': 'Passordet er ikkje det nøkkelen vart laga med. Ingenting er signert.',
  'fault.no-key': 'Det er ikkje laga nokon nøkkel på denne maskina.',
  'fault.key-exists': 'Det er alt laga ein nøkkel på denne maskina.',
  'fault.key-file-not-our-form': 'Nøkkelfila er skadd eller endra. Hent ho frå tryggingskopi.',
  'fault.key-and-certificate-differ': 'Nøkkelen og sertifikatet høyrer ikkje saman.',
  'fault.certificate-not-our-form': 'Sertifikatet har ikkje den forma programmet skriv.',
  'fault.trust-list-not-our-form': 'Lista over kjende signaturar er skadd eller endra.',
  'fault.record-not-writable': 'Møteboka held noko som ikkje kan skrivast i eksporten. Ingenting er laga.',
  'fault.record-not-canonical': 'Innførslane har ikkje den forma programmet skriv.',
  'fault.file-not-usable': 'Eit filnamn kan ikkje brukast i eksporten.',
  'fault.paper-missing': 'Eit vedlegg manglar i møteboka. Ingenting er laga.',
  'fault.time-outside-certificate':
    'Klokka på maskina står utanfor tida nøkkelen gjeld for. Still klokka, og prøv igjen.',
  'fault.key-does-not-sign': 'Nøkkelen gav ein signatur som ikkje held. Ingenting er laga.',
  'fault.unknown-meeting': 'Møtet finst ikkje i denne møteboka.',
  'fault.rehearsal-gone': 'Øvinga finst ikkje lenger.',
  'fault.rehearsal-not-readable': 'Øvinga kan ikkje lesast. Ho kan kastast; møteboka er ikkje rørt.',
  'fault.rehearsal-open': 'Øvinga er open i eit eige vindauge. Avslutt ho der først.',
  'fault.minutes-not-approved': 'Referatet er ikkje godkjent og kan ikkje signerast (M4).',
  'fault.unknown-supplement': 'Det finst ikkje noko tillegg med dette nummeret (M4).',
  'fault.example-refused': 'Dømet passar ikkje med det som alt står i møteboka.',
  'fault.stale': 'Noko vart gjort i møteboka medan eksporten vart laga. Prøv igjen.',
  'fault.other': 'Det skjedde noko uventa ({code}).',
};
