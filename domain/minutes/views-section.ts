/** Views that were asked for or given before an item was decided (C7): a table, one row for each organisation. */
import type { ItemId } from '../ids.ts';
import { standingViews, type StandingView } from '../meeting/views.ts';
import type { View } from '../meeting/views-state.ts';
import { writtenDate } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import { heading, organisationName, table, type Composing } from './facts.ts';
import { votingPhrases, type VotingPhrases } from './voting-phrases.ts';

/** The table with its heading; nothing where nobody was asked and nobody answered. */
export function viewsBlocks(composing: Composing, item: ItemId): DocumentBlock[] {
  const standing = standingViews(composing.state, item);
  if (standing.length === 0) return [];
  const words = votingPhrases(composing.language).views;
  const rows = standing.map((each) => rowOf(composing, words, each));
  return [heading(3, words.heading), table([words.organisation, words.view, words.treated, words.words], rows)];
}

function rowOf(composing: Composing, words: VotingPhrases['views'], { organisation, deadline, view }: StandingView) {
  const name = organisationName(composing, organisation);
  if (view === null) return [name, words.missing(writtenDate(deadline ?? '', composing.language)), '', ''];
  return [name, words.kinds[view.view], treatedWords(composing, words, view), view.words ?? ''];
}

/** Who treated it, when, where it is written, and that it was said in a formøte. */
function treatedWords({ language }: Composing, words: VotingPhrases['views'], view: View): string {
  return [
    ...(view.treatedBy === undefined ? [] : [view.treatedBy]),
    ...(view.treatedOn === undefined ? [] : [writtenDate(view.treatedOn, language)]),
    ...(view.reference === undefined ? [] : [words.reference(view.reference)]),
    ...(view.from === 'preMeeting' ? [words.preMeeting] : []),
  ].join(', ');
}
