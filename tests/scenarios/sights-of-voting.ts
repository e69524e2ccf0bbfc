/** What anybody can see of views before the meeting, votes and elections. */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { standingViews } from '../../domain/meeting/views.ts';
import { computeVote, lastVote } from '../../domain/meeting/vote-result.ts';

type Sight = (state: MeetingState, now: unknown, of: string) => string;

/** The sights of this subject, by the words that ask for them. */
export const SIGHTS_OF_VOTING: Readonly<Record<string, Sight>> = {
  'the views on': (state, _now, item) =>
    standingViews(state, item)
      .map(({ organisation, view, deadline }) => `${organisation} ${view?.view ?? 'missing'} ${deadline ?? 'unasked'}`)
      .join(', ') || 'none',
  'the vote on': (state, _now, id) => {
    const proposal = state.proposals[id];
    const vote = proposal && lastVote(proposal);
    if (!vote) return 'none';
    const { result, for: forIt, against, abstaining } = vote.declared ?? computeVote(state, proposal, vote);
    return `${forIt} for, ${against} against, ${abstaining} abstaining: ${result}${vote.declared ? '' : ' so far'}`;
  },
  'how they voted on': (state, _now, id) =>
    state.proposals[id]?.versions
      .flatMap((each) => each.votes ?? [])
      .at(-1)
      ?.declared?.coverage.map((each) => `${each.organisation} ${each.for}-${each.against}-${each.abstaining}`)
      .join(', ') || 'unknown',
  'the election': (state, _now, id) => {
    const election = state.elections[id];
    return election?.declared ? `${election.office}: ${election.declared.elected}` : 'undecided';
  },
};
