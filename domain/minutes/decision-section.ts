/** Proposals, how they were tested, and what was decided, for whom (K1–K5, K7, K10–K14). */
import type { ItemId, SeatId } from '../ids.ts';
import type { Decision, Proposal, ProposalVersion } from '../meeting/consensus-state.ts';
import { agreedVersion } from '../meeting/wordings.ts';
import type { Position } from '../meeting/consensus-types.ts';
import { decidingSeats } from '../meeting/roster.ts';
import { afterwardsBlocks } from './afterwards-section.ts';
import { disagreementBlocks } from './disagreement-section.ts';
import { decisionBlocks, resultWords } from './decided.ts';
import type { DocumentBlock } from './document.ts';
import {
  heading,
  nameOf,
  nameWithOrganisation,
  organisationNames,
  organisationOf,
  paragraph,
  table,
  type Composing,
} from './facts.ts';
import { ledgerBlocks } from './ledger-section.ts';
import { adoptsWords, becameBlocks, relationBlocks, testedWords } from './relation-blocks.ts';
import { textBlocks } from './text-blocks.ts';

/** Everything about the proposals of an item, in the order in which they were put. */
export function proposalBlocks(composing: Composing, item: ItemId): DocumentBlock[] {
  const proposals = Object.values(composing.state.proposals).filter((each) => each.item === item);
  if (proposals.length === 0) return [];
  return [
    heading(3, composing.say.proposals.heading),
    ...proposals.flatMap((each) => putBlocks(composing, each, proposals)),
    ...proposals.flatMap((each) => [
      ...testBlocks(composing, each),
      ...ledgerBlocks(composing, each),
      ...disagreementBlocks(composing, each),
    ]),
    ...proposals.flatMap((each) => {
      const decision = agreedVersion(each)?.decision;
      return decision ? [...decisionBlocks(composing, decision), ...afterwardsBlocks(composing, each)] : [];
    }),
  ];
}

/** Who proposed which words. The wording that was decided stands once, under the decision. */
function putBlocks(composing: Composing, proposal: Proposal, all: readonly Proposal[]): DocumentBlock[] {
  const words = composing.say.proposals;
  const number = all.length > 1 ? all.indexOf(proposal) + 1 : null;
  const from = nameWithOrganisation(composing, proposal.proposer, proposal.seat);
  const agreed = agreedVersion(proposal) ?? carriedVersion(proposal);
  const isOne = proposal.versions.length === 1;
  const versions = proposal.versions.flatMap((each) => {
    const by = nameWithOrganisation(composing, each.proposer, null);
    if (each === agreed) return [paragraph(isOne ? words.asDecided : words.decidedVersion(each.version, by))];
    const head = adoptsWords(composing, each, all) ?? words.version(each.version, by);
    return [...(isOne ? [] : [paragraph(head)]), ...textBlocks(each.text, 'fact')];
  });
  const isOpen = agreed === undefined && composing.state.items[proposal.item]?.concludedAt === undefined;
  const became = becameBlocks(composing, proposal, all);
  const untested =
    became.length === 0 &&
    proposal.versions.every((each) => each.decision === null && !each.votes?.some((one) => one.declared));
  return [
    ...(number === null && isOne ? [paragraph(words.from(from))] : []),
    ...(number === null ? [] : [paragraph(words.numberedFrom(number, from), true)]),
    ...relationBlocks(composing, proposal, all),
    ...versions,
    ...became,
    ...(proposal.withdrawn ? [paragraph(words.withdrawn)] : []),
    ...(untested && !isOpen && !proposal.withdrawn ? [paragraph(words.undecided)] : []),
  ];
}

/** The wording that a vote carried, if any (K8). */
function carriedVersion({ versions }: Proposal): ProposalVersion | undefined {
  return versions.find((each) => each.votes?.some((one) => one.declared?.result === 'carried'));
}

/** How each wording was tested, and every position that is more than a plain assent (K2, K3, K10). */
function testBlocks(composing: Composing, proposal: Proposal): DocumentBlock[] {
  const tested = proposal.versions.filter((each) => each.test !== 'none');
  if (tested.length === 0) return [];
  const words = composing.say.proposals;
  const blocks = tested.flatMap((version) => [
    paragraph(testWords(composing, proposal, version)),
    ...positionBlocks(composing, proposal, version),
    ...adviceBlocks(composing, version),
    ...(isSuperseded(proposal, version) ? [paragraph(words.earlierWording)] : []),
    ...unagreedWords(composing, version.decision),
  ]);
  return [heading(3, words.test), ...blocks];
}

/** That nobody objected is known only where the result was declared; a silent test can also be broken (K2). */
function testWords(composing: Composing, proposal: Proposal, { test, decision, version }: ProposalVersion): string {
  const words = composing.say.proposals;
  const subject = testedWords(composing, proposal, version);
  if (test === 'round') return words.round(subject);
  return decision === null ? words.silentUndecided(subject) : words.silent(subject);
}

function isSuperseded(proposal: Proposal, version: ProposalVersion): boolean {
  return version !== proposal.versions.at(-1) && version.decision === null && version.positions.length > 0;
}

/** A result without agreement is no decision; it is said where the test is told (K7). */
function unagreedWords(composing: Composing, decision: Decision | null): DocumentBlock[] {
  const isUnagreed = decision?.result === 'noConsensus' || decision?.result === 'invalid';
  return isUnagreed ? [paragraph(resultWords(composing, decision), true)] : [];
}

/** The frozen positions where the result was declared, those standing where it was not (K11). */
function positionBlocks(composing: Composing, proposal: Proposal, version: ProposalVersion): DocumentBlock[] {
  const words = composing.say.proposals;
  const positions = version.decision?.positions ?? version.positions;
  const toTell = positions.filter((each) => each.position !== 'assent' || (each.words ?? '').trim() !== '');
  if (toTell.length === 0) return [];
  const rows = grouped(composing, proposal, toTell).map((group) => [
    nameOf(composing, group[0].person),
    organisationNames(
      composing,
      group.map((each) => each.organisation),
    ),
    words.positions[group[0].position],
    group[0].words ?? '',
  ]);
  return [
    table([words.representative, words.standsFor, words.position, words.words], rows),
    ...(toTell.length < positions.length ? [paragraph(words.othersAssent)] : []),
  ];
}

type Group = [Position, ...Position[]];

/** One row for all that one seat answered alike (K13), in the order of the seats. */
function grouped({ state }: Composing, proposal: Proposal, positions: readonly Position[]): Group[] {
  const order: SeatId[] = decidingSeats(state.roster, state.items[proposal.item]?.body ?? '').map((each) => each.seat);
  const groups: Group[] = [];
  for (const each of positions.toSorted((a, b) => order.indexOf(a.seat) - order.indexOf(b.seat))) {
    const alike = groups.find(
      ([one]) => one.seat === each.seat && one.position === each.position && one.words === each.words,
    );
    if (alike) alike.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** Advice is recorded and never counted (K3). */
function adviceBlocks(composing: Composing, { advice }: ProposalVersion): DocumentBlock[] {
  if (advice.length === 0) return [];
  const words = composing.say.proposals;
  const rows = advice.map((each) => [
    nameOf(composing, each.person),
    organisationOf(composing, each.person, each.seat) ?? '',
    each.advice,
  ]);
  return [
    paragraph(words.advice),
    table([words.observer, composing.say.attendance.organisation, words.adviceWords], rows),
  ];
}
