/** What was raised against a proposal, how it was answered, and what became of it, in the minutes (K12). */
import type { Proposal } from '../meeting/consensus-state.ts';
import type { LedgerEntry } from '../meeting/ledger-state.ts';
import { agreedVersion } from '../meeting/wordings.ts';
import { disagreementPhrases } from './disagreement-phrases.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, organisationNames, paragraph, sentence, table, type Composing } from './facts.ts';

/** One row for each objection and reservation, in the order in which they were raised; nothing where none was. */
export function ledgerBlocks(composing: Composing, proposal: Proposal): DocumentBlock[] {
  if (proposal.ledger.length === 0) return [];
  const say = disagreementPhrases(composing.language).ledger;
  const rows = proposal.ledger.map((each) => [
    nameOf(composing, each.person),
    organisationNames(composing, each.organisations),
    raisedWords(composing, proposal, each),
    becameWords(composing, each),
  ]);
  return [
    heading(3, say.heading),
    table([say.representative, say.standsFor, say.raised, say.became], rows),
    ...(agreedVersion(proposal)?.decision?.despiteReservations ? [paragraph(say.despite)] : []),
  ];
}

/** "Innvending mot versjon 1: For dyrt." The version is named where there are more than one. */
function raisedWords({ language }: Composing, { versions }: Proposal, { kind, version, words }: LedgerEntry): string {
  const say = disagreementPhrases(language).ledger;
  const what = versions.length > 1 ? `${say.kinds[kind]} ${say.toVersion(version)}` : say.kinds[kind];
  return words.trim() === '' ? what : `${what}: ${words}`;
}

/** Every answer in its own words, and the state last. */
function becameWords(composing: Composing, { answers, state, metBy }: LedgerEntry): string {
  const say = disagreementPhrases(composing.language).ledger;
  const answered = answers.map(({ words, by }) =>
    sentence(by === undefined ? say.answer(words) : say.answerBy(nameOf(composing, by), words)),
  );
  const last = state === 'met' && metBy !== undefined ? sentence(say.met(metBy)) : say.states[state];
  return [...answered, last].join(' ');
}
