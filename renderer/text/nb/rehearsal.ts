/** Rehearsals (øvingsmøte): a meeting played on a copy. */
export const rehearsal = {
  'rehearsal.mark': 'ØVING',
  'rehearsal.hint': 'Øvingsmøte på en kopi. Ingenting av dette kommer i møteboka.',
  'rehearsal.start': 'Øv på møtet',
  'rehearsal.startHint': 'Spiller hele møtet på en kopi i et eget vindu. Møteboka røres ikke.',
  'rehearsal.end': 'Avslutt øvingen',
  'rehearsal.endHint':
    'Vinduene til øvingen lukkes. Kopien kan kastes, eller bli liggende i en egen mappe, utenfor møteboka.',
  'rehearsal.throwAway': 'Kast øvingen',
  'rehearsal.keep': 'Ta vare på den',
  'rehearsal.kept': 'Øvinger',
  'rehearsal.keptHint': 'Øvingsmøter som er tatt vare på. De ligger utenfor møteboka, og ingenting i dem teller.',
  'rehearsal.from': 'kopi fra {date} kl. {time}',
  'rehearsal.isOpen': 'åpen nå',
  'rehearsal.notReadable': 'Øvingen kan ikke leses',
  'rehearsal.open': 'Åpne øvingen',
  'rehearsal.toWindow': 'Til vinduet',
  'rehearsal.askThrowAway': 'Kast …',
  'rehearsal.throwAwayTitle': 'Kaste øvingen?',
  'rehearsal.throwAwayHint': 'Kopien slettes fra denne maskinen og kan ikke hentes fram igjen. Møteboka røres ikke.',
  'rehearsal.openFirst': 'Øvingen er åpen. Avslutt den i vinduet sitt først.',
  'rehearsal.thrownAway': 'Øvingen er kastet.',
} as const;
