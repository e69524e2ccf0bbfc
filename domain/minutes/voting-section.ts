/** Votes and elections of an item, from the numbers that were frozen when they were declared (K8, K11). */
import type { ItemId } from '../ids.ts';
import type { Item } from '../meeting/agenda-state.ts';
import type { Proposal, ProposalVersion } from '../meeting/consensus-state.ts';
import { agreedVersion, carriedIn } from '../meeting/wordings.ts';
import { electionsOf } from '../meeting/elections.ts';
import type { Outcome } from '../meeting/agenda-events.ts';
import { seatOf } from '../meeting/roster.ts';
import type { DeclaredVote, Election, Vote } from '../meeting/vote-state.ts';
import type { MeetingState } from '../meeting/state.ts';
import { effectWords, flagBlocks, isWaiting, quorumWords } from './decided.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, organisationNames, paragraph, table, type Composing } from './facts.ts';
import { testedWords } from './relation-blocks.ts';
import { textBlocks } from './text-blocks.ts';
import { votingPhrases } from './voting-phrases.ts';

/** Outcomes that say that the decision stands; where it waits for answers, they say that too (K6). */
const CARRIED_BY_CONSENSUS: readonly Outcome[] = ['byConsensus', 'endorsed', 'recommended'];

function isConditional({ proposals }: MeetingState, item: ItemId): boolean {
  return Object.values(proposals).some((each) => {
    const decision = each.item === item ? agreedVersion(each)?.decision : null;
    return decision ? isWaiting(decision) : false;
  });
}

/** How an item ended: the phrase of K17, with the number of votes against where it was decided by a vote. */
export function outcomeWords({ state, say, language }: Composing, { item, outcome }: Item): string {
  if (outcome === undefined) return '';
  const against = outcome === 'byVote' ? carriedIn(state, item).find((each) => each.against > 0)?.against : undefined;
  if (against !== undefined) return votingPhrases(language).vote.outcome(against);
  const words = say.items.outcomes[outcome];
  return CARRIED_BY_CONSENSUS.includes(outcome) && isConditional(state, item) ? say.items.conditionally(words) : words;
}

/** Every vote on the proposals of an item, in order, and then its elections. */
export function votingBlocks(composing: Composing, item: ItemId): DocumentBlock[] {
  const proposals = Object.values(composing.state.proposals).filter((each) => each.item === item);
  const votes = proposals.flatMap((each) =>
    each.versions.flatMap((version) =>
      (version.votes ?? []).flatMap((vote) => voteBlocks(composing, each, version, vote)),
    ),
  );
  const { heading: title } = votingPhrases(composing.language).vote;
  return [
    ...(votes.length === 0 ? [] : [heading(3, title), ...votes]),
    ...electionsOf(composing.state, item).flatMap((each) => electionBlocks(composing, each)),
  ];
}

function voteBlocks(composing: Composing, proposal: Proposal, version: ProposalVersion, vote: Vote): DocumentBlock[] {
  const words = votingPhrases(composing.language).vote;
  const subject = testedWords(composing, proposal, version.version);
  const { declared } = vote;
  if (declared === null) return [paragraph(words.unfinished(subject))];
  const numbers = words.numbers(subject, declared.for, declared.against, declared.abstaining);
  return [
    paragraph(declared.known === 'byNumbers' ? `${numbers} ${words.byNumbers}` : numbers),
    ...castTable(composing, declared),
    ...(declared.result === 'carried'
      ? carriedBlocks(composing, declared)
      : [paragraph(words.results[declared.result], true)]),
    paragraph(quorumWords(composing, declared)),
    ...flagBlocks(composing, declared),
  ];
}

/** What was decided, word for word, with its effect; it is said that it is no consensus. */
function carriedBlocks(composing: Composing, declared: DeclaredVote): DocumentBlock[] {
  const words = votingPhrases(composing.language).vote;
  const how = declared.against === 0 ? words.unanimous : words.against(declared.against);
  return [
    heading(3, composing.say.decision.heading),
    ...textBlocks(declared.text, 'fact', true),
    paragraph(`${how} ${effectWords(composing, declared)}`),
    paragraph(words.noConsensus),
  ];
}

function castTable(composing: Composing, { votes }: DeclaredVote): DocumentBlock[] {
  if (votes.length === 0) return [];
  const words = votingPhrases(composing.language).vote;
  const order = composing.state.roster.seats.map((each) => each.seat);
  const rows = votes
    .toSorted((a, b) => order.indexOf(a.seat) - order.indexOf(b.seat))
    .map(({ seat, person, vote }) => [
      nameOf(composing, person),
      organisationNames(composing, seatOf(composing.state.roster, seat)?.represents ?? []),
      words.votes[vote],
    ]);
  return [table([words.representative, words.standsFor, words.vote], rows)];
}

function electionBlocks(composing: Composing, election: Election): DocumentBlock[] {
  const words = votingPhrases(composing.language).election;
  const { office, declared, candidates } = election;
  const counted = declared ?? election.counted;
  const rows = counted === null ? [] : candidates.map((each) => [each, String(counted.counts[each] ?? 0)]);
  return [
    heading(3, words.heading(office)),
    ...(counted === null
      ? []
      : [table([words.candidate, words.votes], [...rows, [words.blank, String(counted.blank)]])]),
    paragraph(declared === null ? words.undecided : words.elected(declared.elected, office), true),
    ...(declared === null ? [] : [paragraph(quorumWords(composing, declared))]),
  ];
}
