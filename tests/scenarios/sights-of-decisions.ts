/** How decisions stand after the meeting, as a table may ask for it. */
import type { Now } from '../../domain/meeting/clock.ts';
import { decisionStanding, overdue, reviewDay, type Standing } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

type Sight = (state: MeetingState, now: Now, of: string) => string;

export const SIGHTS_OF_DECISIONS: Readonly<Record<string, Sight>> = {
  'the standing of': (state, _now, id) => {
    const { state: standing, since, count, of, required } = standingOf(state, id);
    const needs = required === null ? '' : `, ${required} needed`;
    return `${standing} since ${since}, ${count} of ${of}${needs}`;
  },
  'whom it binds now by': (state, _now, id) => listed(standingOf(state, id).bound),
  'who stands apart from': (state, _now, id) => {
    const { aside, refused } = standingOf(state, id);
    return `aside ${listed(aside)}; refused ${listed(refused)}`;
  },
  'who is awaited on': (state, _now, id) =>
    listed(
      standingOf(state, id).awaited.map(
        ({ organisation, deadline, why }) => `${organisation} ${deadline ?? 'any day'} ${why}`,
      ),
    ),
  'who is overdue on': (state, { at }, id) => listed(overdue(standingOf(state, id), at.slice(0, 10))),
  'the review day of': (state, _now, id) => {
    const proposal = state.proposals[id];
    return (proposal && reviewDay(proposal)) ?? 'none';
  },
  'what it takes up:': (state, _now, item) => {
    const { decided } = state.items[item]?.takesUp ?? {};
    return decided === undefined ? 'nothing' : `${decided.number ?? ''} ${decided.title} ${decided.date}`.trim();
  },
  'the supplements': ({ supplements }) =>
    listed(
      supplements.map(
        (each) =>
          `${each.number} ${each.about === 'decision' ? each.standing.state : 'correction'} ${each.signatures.length} signed`,
      ),
    ),
};

function standingOf(state: MeetingState, id: string): Standing {
  const standing = decisionStanding(state, id);
  if (standing === null) throw new Error(`nothing was agreed about ${id}`);
  return standing;
}

function listed(all: readonly string[]): string {
  return all.length === 0 ? 'none' : all.join(', ');
}
