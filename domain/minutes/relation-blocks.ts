/** How the proposals of an item stand to each other, in the minutes: alternatives, amendments, what fell away (K1). */
import type { ProposalId } from '../ids.ts';
import type { Proposal, ProposalVersion } from '../meeting/consensus-state.ts';
import { adoptedIn, fellAwayTo } from '../meeting/related-proposals.ts';
import { disagreementPhrases } from './disagreement-phrases.ts';
import type { DocumentBlock } from './document.ts';
import { nameWithOrganisation, paragraph, type Composing } from './facts.ts';

/** Proposals are named by their place among those of the item. */
function numberOf(all: readonly Proposal[], id: ProposalId): number {
  return all.findIndex((each) => each.proposal === id) + 1;
}

/** What was tested or voted on, as the subject of a sentence: by its number and version where there are several. */
export function testedWords({ state, say }: Composing, proposal: Proposal, version: number): string {
  const all = Object.values(state.proposals).filter((each) => each.item === proposal.item);
  const number = all.length > 1 ? numberOf(all, proposal.proposal) : null;
  return say.proposals.subject(number, proposal.versions.length > 1 ? version : null);
}

/** Before the words of a proposal: what it is an alternative to, or changes. */
export function relationBlocks(
  { language }: Composing,
  { relation }: Proposal,
  all: readonly Proposal[],
): DocumentBlock[] {
  if (!relation) return [];
  return [paragraph(disagreementPhrases(language).relations[relation.kind](numberOf(all, relation.to)))];
}

/** The head of a wording that came about by adopting an amendment; null of any other. */
export function adoptsWords(composing: Composing, version: ProposalVersion, all: readonly Proposal[]): string | null {
  const { adopts, proposer } = version;
  if (adopts === undefined) return null;
  const who = nameWithOrganisation(composing, proposer, all.find((each) => each.proposal === adopts)?.seat ?? null);
  return disagreementPhrases(composing.language).relations.adopts(version.version, who, numberOf(all, adopts));
}

/** After the words of a proposal: where an amendment was adopted, or in whose favour the proposal fell away. */
export function becameBlocks(
  { state, language }: Composing,
  proposal: Proposal,
  all: readonly Proposal[],
): DocumentBlock[] {
  const say = disagreementPhrases(language).relations;
  const version = adoptedIn(state, proposal);
  if (version !== null && proposal.relation)
    return [paragraph(say.adopted(version, numberOf(all, proposal.relation.to)))];
  const other = fellAwayTo(state, proposal);
  return other === null ? [] : [paragraph(say.fellAway(numberOf(all, other)))];
}
