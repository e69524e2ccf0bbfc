/** The part of `motebok state` about proposals: every wording with its answers, and what would be declared now. */
import { z } from 'zod';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { proposalsOf } from '../../domain/meeting/consensus.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';

const position = z.object({
  seat: z.string(),
  organisation: z.string(),
  person: z.string(),
  position: z.string(),
  silent: z.boolean(),
  words: z.string().optional(),
  entry: z.number(),
});
const covered = z.object({ organisation: z.string(), state: z.string() });

/** The shape of what `consensusView` gives. */
export const CONSENSUS_SHAPE = {
  proposals: z.array(
    z.object({
      proposal: z.string(),
      item: z.string(),
      proposer: z.string(),
      withdrawn: z.boolean(),
      versions: z.array(
        z.object({
          version: z.number(),
          text: z.string(),
          proposer: z.string(),
          test: z.string(),
          positions: z.array(position),
          advice: z.array(z.object({ seat: z.string(), person: z.string(), advice: z.string() })),
          declared: nullable(
            z.object({
              entry: z.number(),
              result: z.string(),
              effect: z.string(),
              clause: nullable(z.string()),
              takesEffect: z.string(),
              subjectToLocalHandling: z.boolean(),
              coverage: z.array(covered),
            }),
          ),
        }),
      ),
      /** What would be declared now, and why (K4). */
      result: z.object({
        result: z.string(),
        reasons: z.array(z.record(z.string(), z.unknown())),
        unanswered: z.array(z.object({ seat: z.string(), person: z.string(), organisations: z.array(z.string()) })),
      }),
      /** Whom it would bind now (K5). */
      coverage: z.array(covered),
    }),
  ),
};

type ConsensusView = z.infer<z.ZodObject<typeof CONSENSUS_SHAPE>>;

/** The proposals as they stand, with the result and whom it would bind (K4, K5). */
export function consensusView(state: MeetingState): ConsensusView {
  return {
    proposals: Object.values(state.proposals).map((each) => proposalView(state, each)),
  };
}

function proposalView(state: MeetingState, proposal: Proposal): ConsensusView['proposals'][number] {
  const { result, reasons, unanswered } = computeResult(state, proposal);
  return {
    proposal: proposal.proposal,
    item: proposal.item,
    proposer: proposal.proposer,
    withdrawn: proposal.withdrawn || !proposalsOf(state, proposal.item).includes(proposal),
    versions: proposal.versions.map(({ version, text, proposer, test, positions, advice, decision }) => ({
      version,
      text,
      proposer,
      test,
      positions: [...positions],
      advice: [...advice],
      declared: decision && {
        entry: decision.at.seq,
        result: decision.result,
        effect: decision.effect,
        clause: decision.clause ?? null,
        takesEffect: decision.takesEffect,
        subjectToLocalHandling: decision.subjectToLocalHandling,
        coverage: [...decision.coverage],
      },
    })),
    result: { result, reasons, unanswered },
    coverage: coverage(state, proposal, result, 'together'),
  };
}
