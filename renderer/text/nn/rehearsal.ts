import type { rehearsal as nb } from '../nb/rehearsal.ts';

export const rehearsal: Readonly<Record<keyof typeof nb, string>> = {
  'rehearsal.mark': 'ØVING',
  'rehearsal.hint': 'Øvingsmøte på ein kopi. Ingenting av dette kjem i møteboka.',
  'rehearsal.start': 'Øv på møtet',
  'rehearsal.startHint': 'Spelar heile møtet på ein kopi i eit eige vindauge. Møteboka blir ikkje rørt.',
  'rehearsal.end': 'Avslutt øvinga',
  'rehearsal.endHint':
    'Vindauga til øvinga blir lukka. Kopien kan kastast, eller bli liggande i ei eiga mappe, utanfor møteboka.',
  'rehearsal.throwAway': 'Kast øvinga',
  'rehearsal.keep': 'Ta vare på ho',
  'rehearsal.kept': 'Øvingar',
  'rehearsal.keptHint': 'Øvingsmøte som er tekne vare på. Dei ligg utanfor møteboka, og ingenting i dei tel.',
  'rehearsal.from': 'kopi frå {date} kl. {time}',
  'rehearsal.isOpen': 'open no',
  'rehearsal.notReadable': 'Øvinga kan ikkje lesast',
  'rehearsal.open': 'Opne øvinga',
  'rehearsal.toWindow': 'Til vindauget',
  'rehearsal.askThrowAway': 'Kast …',
  'rehearsal.throwAwayTitle': 'Kaste øvinga?',
  'rehearsal.throwAwayHint':
    'Kopien blir sletta frå denne maskina og kan ikkje hentast fram att. Møteboka blir ikkje rørt.',
  'rehearsal.openFirst': 'Øvinga er open. Avslutt ho i vindauget sitt først.',
  'rehearsal.thrownAway': 'Øvinga er kasta.',
};
