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
} as const;
