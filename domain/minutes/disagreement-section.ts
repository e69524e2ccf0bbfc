/** What the minutes tell where there was no agreement: the next step, each party's own words, protokolltilførsler (K7, K16). */
import type { ItemId, PersonId, SeatId } from '../ids.ts';
import type { Proposal, ProposalVersion } from '../meeting/consensus-state.ts';
import type { NextStep } from '../meeting/disagreement-state.ts';
import { isInhabil } from '../meeting/habilitet-state.ts';
import { isSide, seatOf, type Party } from '../meeting/roster.ts';
import type { Statement, StatementAuthor } from '../meeting/statement-state.ts';
import { disagreementPhrases } from './disagreement-phrases.ts';
import type { DocumentBlock } from './document.ts';
import {
  heading,
  nameOf,
  organisationName,
  organisationNames,
  paragraph,
  seatName,
  sentence,
  type Composing,
} from './facts.ts';
import { listed } from './phrases.ts';
import { textBlocks } from './text-blocks.ts';

/** For each wording without agreement, what the parties said of it and what the chair chose to do next. */
export function disagreementBlocks(composing: Composing, { versions }: Proposal): DocumentBlock[] {
  const blocks = versions.flatMap((each) => [...ownWordsBlocks(composing, each), ...stepBlocks(composing, each)]);
  return blocks.length === 0
    ? []
    : [heading(3, disagreementPhrases(composing.language).disagreement.heading), ...blocks];
}

function ownWordsBlocks(composing: Composing, { disagreements = [] }: ProposalVersion): DocumentBlock[] {
  const say = disagreementPhrases(composing.language).disagreement;
  return disagreements.flatMap(({ party, words }) => [
    paragraph(say.ownWords(partyName(composing, party))),
    ...textBlocks(words, 'fact'),
  ]);
}

/** A side by its name; a group outside the sides by those who decide for it. */
function partyName(composing: Composing, party: Party): string {
  const { say, state } = composing;
  if (isSide(party)) return say.attendance.sides[party];
  const seats = state.roster.seats.filter((each) => each.party === party && each.rights.includes('decide'));
  const names = new Set(seats.map((each) => organisationName(composing, each.organisation)));
  return listed([...names], say);
}

function stepBlocks({ language }: Composing, { nextStep }: ProposalVersion): DocumentBlock[] {
  return nextStep === undefined ? [] : [paragraph(stepWords(nextStep, language))];
}

function stepWords({ step, to, clause, tried, words }: NextStep, language: Composing['language']): string {
  const say = disagreementPhrases(language).disagreement;
  return [
    say.steps[step](named(to)),
    ...(named(clause) === undefined ? [] : [sentence(say.clause(clause ?? ''))]),
    ...(named(tried) === undefined ? [] : [sentence(say.tried(tried ?? ''))]),
    ...(named(words) === undefined ? [] : [sentence(words ?? '')]),
  ].join(' ');
}

function named(words: string | undefined): string | undefined {
  const text = words?.trim();
  return text ? text : undefined;
}

/** The protokolltilførsler to an item, with their heading; word for word where they were admitted. */
export function statementBlocks(composing: Composing, item: ItemId): DocumentBlock[] {
  const blocks = toldStatements(composing, item);
  return blocks.length === 0 ? [] : [heading(3, disagreementPhrases(composing.language).statement.heading), ...blocks];
}

/** The same without a heading, for an item that was not taken. */
export function toldStatements(composing: Composing, item: ItemId): DocumentBlock[] {
  return Object.values(composing.state.statements)
    .filter((each) => each.item === item)
    .flatMap((each) => statementWords(composing, each));
}

/** What was refused is not in the minutes, but that it was, and why, is (K16). */
function statementWords(
  composing: Composing,
  { item, authors, announcedAt, words, decision }: Statement,
): DocumentBlock[] {
  const say = disagreementPhrases(composing.language).statement;
  const from = listed(
    authors.map((each) => authorName(composing, each, { item, seq: announcedAt.seq })),
    composing.say,
  );
  if (decision?.admitted === false)
    return [paragraph(say.refused[decision.decidedBy](from, sentence(decision.reason ?? '')))];
  if (words === undefined) return [paragraph(say.announcedOnly(from))];
  if (decision === undefined) return [paragraph(say.undecided(from))];
  return [paragraph(say.from(from)), ...textBlocks(words, 'fact'), paragraph(say.admitted[decision.decidedBy])];
}

/** The person who sat in the seat when it was announced, with whom the seat stands for; the office where nobody sat. */
function authorName(composing: Composing, { seat, organisation }: StatementAuthor, when: Announced): string {
  const say = disagreementPhrases(composing.language).statement;
  if (seat === undefined) return organisationName(composing, organisation ?? '');
  const person = sitterAt(composing, seat, when);
  const known = seatOf(composing.state.roster, seat);
  if (organisation !== undefined) {
    const who = person === undefined ? (known?.office ?? seat) : nameOf(composing, person);
    return say.seatFor(who, organisationName(composing, organisation));
  }
  if (person === undefined || !known) return seatName(composing, seat);
  const whom = known.represents.length === 0 ? [known.organisation] : known.represents;
  return `${nameOf(composing, person)} (${organisationNames(composing, whom)})`;
}

type Announced = { item: ItemId; seq: number };

/** Who sat in a seat at an entry: whoever was in it and free to act in the item, else who stepped in for the item (A4, A6). */
function sitterAt({ state }: Composing, seat: SeatId, { item, seq }: Announced): PersonId | undefined {
  const inSeat = Object.values(state.attendance).find(
    ({ person, awayIn, sat }) =>
      awayIn?.[item] === undefined &&
      !isInhabil(state, person, item) &&
      sat.some((each) => each.seat === seat && each.from.seq <= seq && seq <= (each.to?.seq ?? seq)),
  );
  return inSeat?.person ?? state.stepIns[item]?.[seat]?.person;
}
