/** The part of `motebok state` about views before the meeting, votes and elections. */
import { z } from 'zod';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { standingViews } from '../../domain/meeting/views.ts';
import { VIEW_KINDS } from '../../domain/meeting/views-state.ts';
import { computeVote } from '../../domain/meeting/vote-result.ts';
import { VOTE_RESULTS, VOTES } from '../../domain/meeting/vote-state.ts';
import { nullable } from './fields.ts';

/** The shape of what `votingView` gives. */
export const VOTING_SHAPE = {
  /** By item, one line for each organisation that was asked or has answered. */
  views: z.array(
    z.object({
      item: z.string(),
      organisation: z.string(),
      deadline: nullable(z.string()),
      view: nullable(z.enum(VIEW_KINDS)),
      words: nullable(z.string()),
    }),
  ),
  votes: z.array(
    z.object({
      proposal: z.string(),
      version: z.number(),
      /** What it gave when it was declared, or would give now. */
      isDeclared: z.boolean(),
      result: z.enum(VOTE_RESULTS),
      for: z.number(),
      against: z.number(),
      abstaining: z.number(),
      cast: z.array(z.object({ seat: z.string(), person: z.string(), vote: z.enum(VOTES) })),
      /** Seats that have not voted. */
      missing: z.array(z.string()),
    }),
  ),
  elections: z.array(
    z.object({
      election: z.string(),
      item: z.string(),
      office: z.string(),
      candidates: z.array(z.string()),
      counts: nullable(z.record(z.string(), z.number())),
      blank: nullable(z.number()),
      elected: nullable(z.string()),
    }),
  ),
};

type VotingView = z.infer<z.ZodObject<typeof VOTING_SHAPE>>;

/** Views, votes and elections as they stand (C7, K8). */
export function votingView(state: MeetingState): VotingView {
  return {
    views: Object.keys(state.views).flatMap((item) =>
      standingViews(state, item).map(({ organisation, deadline, view }) => ({
        item,
        organisation,
        deadline,
        view: view?.view ?? null,
        words: view?.words ?? null,
      })),
    ),
    votes: Object.values(state.proposals).flatMap((each) => votesOf(state, each)),
    elections: Object.values(state.elections).map(({ election, item, office, candidates, counted, declared }) => ({
      election,
      item,
      office,
      candidates: [...candidates],
      counts: counted && { ...counted.counts },
      blank: counted?.blank ?? null,
      elected: declared?.elected ?? null,
    })),
  };
}

function votesOf(state: MeetingState, proposal: Proposal): VotingView['votes'] {
  return proposal.versions.flatMap(({ version, votes = [] }) =>
    votes.map((vote) => {
      const stands = vote.declared ?? computeVote(state, proposal, vote);
      const { result, for: forIt, against, abstaining } = stands;
      return {
        proposal: proposal.proposal,
        version,
        isDeclared: vote.declared !== null,
        result,
        for: forIt,
        against,
        abstaining,
        cast: (vote.declared?.votes ?? vote.cast).map(({ seat, person, vote: said }) => ({ seat, person, vote: said })),
        missing: 'missing' in stands ? stands.missing : [],
      };
    }),
  );
}
