/** The part of `motebok state` about proposals: every wording with its answers, and what would be declared now. */
import { z } from 'zod';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { proposalsOf } from '../../domain/meeting/wordings.ts';
import { coverage } from '../../domain/meeting/coverage.ts';
import { adoptedIn, fellAwayTo } from '../../domain/meeting/related-proposals.ts';
import { computeResult } from '../../domain/meeting/result.ts';
import { decisionStanding, reviewDay } from '../../domain/meeting/standing.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { LEDGER_ENTRY, ledgerView, NEXT_STEP, nextStepView } from './disagreement.ts';
import { nullable } from './fields.ts';

const position = z.object({
  seat: z.string(),
  organisation: z.string(),
  person: z.string(),
  position: z.string(),
  silent: z.boolean(),
  words: z.string().optional(),
  reservation: z.literal(true).optional(),
  entry: z.number(),
});
const covered = z.object({ organisation: z.string(), state: z.string() });

const STANDING = z.object({
  state: z.string(),
  since: z.string(),
  joined: z.array(z.string()),
  awaited: z.array(z.object({ organisation: z.string(), deadline: nullable(z.string()), why: z.string() })),
  aside: z.array(z.string()),
  refused: z.array(z.string()),
  required: nullable(z.number()),
  count: z.number(),
  of: z.number(),
  bound: z.array(z.string()),
});

/** The shape of what `consensusView` gives. */
export const CONSENSUS_SHAPE = {
  proposals: z.array(
    z.object({
      proposal: z.string(),
      item: z.string(),
      proposer: z.string(),
      withdrawn: z.boolean(),
      /** How it stands to another proposal, and what became of it by that (K1). */
      relation: nullable(z.object({ kind: z.string(), to: z.string() })),
      adoptedIn: nullable(z.number()),
      fellAwayTo: nullable(z.string()),
      /** Objections and reservations (K12). */
      ledger: z.array(LEDGER_ENTRY),
      versions: z.array(
        z.object({
          version: z.number(),
          text: z.string(),
          proposer: z.string(),
          adopts: nullable(z.string()),
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
              threshold: nullable(z.object({ kind: z.string(), required: z.number(), of: z.number() })),
              anchorBy: nullable(z.string()),
              despiteReservations: z.boolean(),
              coverage: z.array(covered),
            }),
          ),
          /** Where there was no agreement (K7). */
          nextStep: nullable(NEXT_STEP),
          disagreements: z.array(z.object({ party: z.string(), words: z.string() })),
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
      /** How the decision stands now (K6); null where nothing was agreed. */
      standing: nullable(STANDING),
      reviewOn: nullable(z.string()),
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
    relation: proposal.relation ?? null,
    adoptedIn: adoptedIn(state, proposal),
    fellAwayTo: fellAwayTo(state, proposal),
    ledger: proposal.ledger.map(ledgerView),
    versions: proposal.versions.map(
      ({ version, text, proposer, adopts, test, positions, advice, decision, ...rest }) => ({
        version,
        text,
        proposer,
        adopts: adopts ?? null,
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
          threshold: decision.threshold ?? null,
          anchorBy: decision.anchorBy ?? null,
          despiteReservations: decision.despiteReservations ?? false,
          coverage: [...decision.coverage],
        },
        nextStep: nextStepView(rest.nextStep),
        disagreements: (rest.disagreements ?? []).map(({ party, words }) => ({ party, words })),
      }),
    ),
    result: { result, reasons, unanswered },
    coverage: coverage(state, proposal, result, 'together'),
    standing: standingView(state, proposal),
    reviewOn: reviewDay(proposal),
  };
}

function standingView(state: MeetingState, { proposal }: Proposal): z.infer<typeof STANDING> | null {
  const standing = decisionStanding(state, proposal);
  if (standing === null) return null;
  const { joined, awaited, aside, refused, bound, ...rest } = standing;
  return {
    ...rest,
    joined: [...joined],
    awaited: [...awaited],
    aside: [...aside],
    refused: [...refused],
    bound: [...bound],
  };
}
