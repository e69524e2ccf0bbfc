/** Sentences about the register: persons, organisations, the body and its seats. */
import { phrase } from '../phrases.ts';
import { BODY, idOf } from '../world.ts';
import { ids, some } from './said.ts';

phrase('sets silent tests off', () => ({ kind: 'change-body', body: BODY, silentTest: false }));
phrase('sets the decision rule to none', () => ({ kind: 'change-body', body: BODY, decisionRule: 'none' }));
phrase('sets the numbers to "{pattern}"', ({ pattern }) => ({
  kind: 'change-body',
  body: BODY,
  numberPattern: pattern,
}));
phrase('sets the notice to {days} days', ({ days }) => ({ kind: 'change-body', body: BODY, noticeDays: Number(days) }));
phrase('sets the order of speaking to {order}[ with {safe} safe places]', ({ order, safe }) => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { order, ...(safe ? { safePlaces: Number(safe) } : {}) },
}));
phrase('sets the most replikker to {most}', ({ most }) => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { mostReplikker: Number(most) },
}));
phrase('lets the line end proposals', () => ({
  kind: 'change-body',
  body: BODY,
  speakingRules: { lineEndsProposals: true },
}));
phrase('changes a body that nobody knows', () => ({ kind: 'change-body', body: 'nothing', name: 'x' }));
phrase('registers {name} as a person', ({ name = '' }) => ({ kind: 'register-person', person: idOf(name), name }));
phrase('registers the person {id} under the name {name}', ({ id = '', name }) => ({
  kind: 'register-person',
  person: idOf(id),
  name,
}));
phrase('registers {name} as a kommune of {area}', ({ name = '', area = '' }) => ({
  kind: 'register-organisation',
  organisation: idOf(name),
  area: idOf(area),
  name,
  organisationKind: 'municipality',
}));
phrase('gives {seat} the seat for {organisations} without rights', ({ seat = '', organisations }) => ({
  kind: 'add-seat',
  seat: idOf(seat),
  body: BODY,
  office: seat,
  party: 'other',
  rights: [],
  organisation: ids(organisations)[0],
}));
phrase('adds the deciding seat {seat} for {organisations}', ({ seat = '', organisations }) => ({
  kind: 'add-seat',
  seat: idOf(seat),
  body: BODY,
  office: seat,
  party: 'municipalities',
  rights: ['attend', 'speak', 'propose', 'decide'],
  organisation: ids(organisations)[0],
  represents: ids(organisations),
}));
phrase('appoints {person} to {seat} from {from}[ to {to}]', ({ person = '', seat = '', from, to }) => ({
  kind: 'appoint',
  ...some({ seat: idOf(seat), person: idOf(person), from, to }),
}));
phrase('ends the time of {person} in {seat} on {to}', ({ person = '', seat = '', to }) => ({
  kind: 'end-appointment',
  seat: idOf(seat),
  person: idOf(person),
  to,
}));
phrase('corrects the name of {person} to {name}', ({ person = '', name }) => ({
  kind: 'change-person',
  person: idOf(person),
  name,
}));
phrase('says that {person} is {title}', ({ person = '', title }) => ({
  kind: 'change-person',
  person: idOf(person),
  title,
}));
phrase('says nothing of what {person} is', ({ person = '' }) => ({
  kind: 'change-person',
  person: idOf(person),
  title: null,
}));
phrase('renames the kommune {organisation} to {name} with {inhabitants} people', (said) => ({
  kind: 'change-organisation',
  organisation: idOf(said.organisation ?? ''),
  name: said.name,
  inhabitants: Number(said.inhabitants),
}));
phrase('renames the health community {area} to {name}', ({ area = '', name }) => ({
  kind: 'change-area',
  area: idOf(area),
  name,
}));
phrase('names {person} as deputy of {seat} from {from}', ({ person = '', seat = '', from }) => ({
  kind: 'name-deputy',
  seat: idOf(seat),
  person: idOf(person),
  order: 2,
  from,
}));
phrase('ends the deputyship of {person} in {seat} on {to}', ({ person = '', seat = '', to }) => ({
  kind: 'end-deputyship',
  seat: idOf(seat),
  person: idOf(person),
  to,
}));
phrase('lets the lead change every {period} from {side} on {nextDate}', ({ period = '', side, nextDate }) => ({
  kind: 'change-body',
  body: BODY,
  alternation: { leads: side, every: period === 'year' ? { years: 1 } : { months: Number(period) }, nextDate },
}));
phrase('chooses {chair} as chair from {from}', ({ chair = '', from }) => ({
  kind: 'choose-leaders',
  body: BODY,
  chair: idOf(chair),
  from,
}));
