import type { agenda as nb } from '../nb/agenda.ts';

export const agenda: Readonly<Record<keyof typeof nb, string>> = {
  'agenda.title': 'Saklista i møtet',
  'agenda.joined': '(blir teken saman)',
  'agenda.together': 'Ta saman med {item}',
  'agenda.postpone': 'Utset',
  'agenda.takeOff': 'Ta av',
  'agenda.postponeHint': 'Saka blir ikkje handsama i dette møtet, og held på nummeret (N4).',
  'agenda.takeOffHint': 'Saka blir ståande som teken av, med grunnen. Nummeret blir ikkje brukt om att (C5).',
  'agenda.reasonFirst': 'Skriv grunnen først.',
  'agenda.add': 'Legg til ei sak',
  'agenda.titleFirst': 'Skriv tittelen først.',
  'agenda.whyAtOnce': 'Kvifor ho blir avgjord no',
  'agenda.whyAtOnceHint': 'Saka er ikkje drøfta i eit tidlegare møte. Referatet seier kvifor (C3).',
  'agenda.needsAll':
    '{count, plural, one {Det blir kravd at den eine på avgjerdsplassane ikkje seier imot (N4). Saka får neste nummer med ein gong.} other {Det blir kravd at ingen av dei # på avgjerdsplassane seier imot (N4). Saka får neste nummer med ein gong.}}',
  'agenda.needsNone': 'Utvalet gjer ikkje vedtak, så ingen blir spurde. Saka får neste nummer med ein gong.',
  'agenda.nobodyAgainst': 'Ingen seier imot: legg til',
  'agenda.closeDoors': 'Lukk møtet for offentlegheita',
  'agenda.openDoors': 'Opne møtet igjen',
  'agenda.doorsHint':
    'Utvalet avgjer det sjølv. Grunnlag, start og slutt står i referatet, også i den offentlege utgåva (N6).',
  'agenda.doorsLaw': 'Etter',
  'agenda.doorsGround': 'Grunn',
  'agenda.groundFirst': 'Skriv grunnen først (N6).',
  'agenda.law.ownRules': 'utvalet sine eigne reglar',
  'agenda.law.localGovernmentAct': 'same omsyn som kommunelova § 11-5',
  'agenda.law.healthTrustsAct': 'same omsyn som helseføretakslova § 26 a',
  'agenda.bodyCloses': 'Utvalet lukkar møtet',
  'agenda.doorsClosed': 'Lukka sidan {time}',
  'agenda.change': 'Endre saklista',
  'agenda.more': 'Meir',
};
