/** What every part of the minutes is composed with: the state, the words of its language, names, and blocks of facts. */
import type { OrganisationId, PersonId, SeatId } from '../ids.ts';
import { seatOf } from '../meeting/roster.ts';
import type { MeetingState } from '../meeting/state.ts';
import type { DocumentBlock, LanguageForm } from './document.ts';
import { phrasesOf, type Phrases } from './phrases.ts';

/** A state to compose from, with the words to say it in, and everybody's name: in a long meeting it is asked for thousands of times. */
export type Composing = {
  state: MeetingState;
  language: LanguageForm;
  say: Phrases;
  names: ReadonlyMap<PersonId, string>;
};

export function composing(state: MeetingState): Composing {
  const known = [...Object.values(state.guests), ...state.roster.persons];
  const names = new Map(known.map(({ person, name }) => [person, name]));
  return { state, language: state.languageForm, say: phrasesOf(state.languageForm), names };
}

/** A person's name; the id where the log knows no name. */
export function nameOf({ names }: Composing, person: PersonId): string {
  return names.get(person) ?? person;
}

/** What a person is called at work, where that is known. */
export function titleOf({ state }: Composing, person: PersonId): string | undefined {
  return state.roster.persons.find((each) => each.person === person)?.title;
}

export function organisationName({ state }: Composing, organisation: OrganisationId): string {
  return state.roster.organisations.find((each) => each.organisation === organisation)?.name ?? organisation;
}

export function organisationNames(composing: Composing, organisations: readonly OrganisationId[]): string {
  return organisations.map((each) => organisationName(composing, each)).join(', ');
}

/** The organisation of the seat that a person used last, or has: "Siv Hagen (Alta)". */
export function nameWithOrganisation(composing: Composing, person: PersonId, seat: SeatId | null): string {
  const organisation = organisationOf(composing, person, seat);
  const name = nameOf(composing, person);
  return organisation === undefined ? name : `${name} (${organisation})`;
}

/** Whom a person comes from: by the seat, or as a guest said it. */
export function organisationOf(composing: Composing, person: PersonId, seat: SeatId | null): string | undefined {
  const { state } = composing;
  const used = seat ?? state.attendance[person]?.sat.at(-1)?.seat;
  const known =
    used === undefined ? state.roster.seats.find((each) => each.holder === person) : seatOf(state.roster, used);
  return known ? organisationName(composing, known.organisation) : state.guests[person]?.organisation;
}

/** What a seat is called, with whom it represents or comes from: "Kommunalsjef, Alta". */
export function seatName(composing: Composing, id: SeatId): string {
  const seat = seatOf(composing.state.roster, id);
  if (!seat) return id;
  const whom = seat.represents.length === 0 ? [seat.organisation] : seat.represents;
  return `${seat.office}, ${organisationNames(composing, whom)}`;
}

/** Words that somebody wrote, as a sentence of their own; empty stays empty. */
export function sentence(words: string): string {
  const text = words.trim();
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

export function heading(level: 2 | 3, text: string): DocumentBlock {
  return { kind: 'heading', level, text, origin: 'fact' };
}

export function paragraph(text: string, strong = false): DocumentBlock {
  return { kind: 'paragraph', text, origin: 'fact', ...(strong ? { strong } : {}) };
}

/** A table with a head; without one the first column heads its rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): DocumentBlock {
  return { kind: 'table', head, rows, origin: 'fact' };
}

export function list(items: readonly string[]): DocumentBlock {
  return { kind: 'list', ordered: false, items, origin: 'fact' };
}
