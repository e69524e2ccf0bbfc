/** The part of `motebok state` about objections, about what comes when there is no agreement, and protokolltilførsler. */
import { z } from 'zod';
import type { NextStep } from '../../domain/meeting/disagreement-state.ts';
import { stoppedMatters } from '../../domain/meeting/disagreement.ts';
import { LEDGER_STATES, type LedgerEntry } from '../../domain/meeting/ledger-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';

/** The shape of what `ledgerView` gives. */
export const LEDGER_ENTRY = z.object({
  entry: z.number(),
  version: z.number(),
  seat: z.string(),
  person: z.string(),
  organisations: z.array(z.string()),
  kind: z.enum(['objection', 'reservation']),
  words: z.string(),
  state: z.enum(LEDGER_STATES),
  answers: z.array(z.object({ words: z.string(), by: nullable(z.string()) })),
  metBy: nullable(z.string()),
});

/** The shape of what `nextStepView` gives. */
export const NEXT_STEP = z.object({
  step: z.string(),
  to: nullable(z.string()),
  tried: nullable(z.string()),
  clause: nullable(z.string()),
  words: nullable(z.string()),
});

/** The shape of what `disagreementView` gives. */
export const DISAGREEMENT_SHAPE = {
  statements: z.array(
    z.object({
      statement: z.string(),
      item: z.string(),
      authors: z.array(z.object({ seat: nullable(z.string()), organisation: nullable(z.string()) })),
      words: nullable(z.string()),
      decision: nullable(z.object({ admitted: z.boolean(), decidedBy: z.string(), reason: nullable(z.string()) })),
    }),
  ),
  /** What disagreement has stopped, and what comes next (K7). */
  stopped: z.array(
    z.object({
      item: z.string(),
      proposal: z.string(),
      version: z.number(),
      objections: z.array(z.object({ seat: z.string(), organisation: z.string(), words: z.string() })),
      nextStep: nullable(z.string()),
    }),
  ),
};

/** An objection or a reservation, with its answers and what became of it. */
export function ledgerView(entry: LedgerEntry): z.infer<typeof LEDGER_ENTRY> {
  const { proposal: _proposal, settledAt: _settledAt, organisations, answers, metBy = null, ...given } = entry;
  return {
    ...given,
    organisations: [...organisations],
    answers: answers.map(({ words, by = null }) => ({ words, by })),
    metBy,
  };
}

/** What the chair chose; null where nothing was. */
export function nextStepView(chosen: NextStep | undefined): z.infer<typeof NEXT_STEP> | null {
  if (chosen === undefined) return null;
  const { step, to = null, tried = null, clause = null, words = null } = chosen;
  return { step, to, tried, clause, words };
}

/** The protokolltilførsler, and the matters that have stopped (K7, K16). */
export function disagreementView(state: MeetingState): z.infer<z.ZodObject<typeof DISAGREEMENT_SHAPE>> {
  return {
    statements: Object.values(state.statements).map(({ statement, item, authors, words = null, decision }) => ({
      statement,
      item,
      authors: authors.map(({ seat = null, organisation = null }) => ({ seat, organisation })),
      words,
      decision: decision
        ? { admitted: decision.admitted, decidedBy: decision.decidedBy, reason: decision.reason ?? null }
        : null,
    })),
    stopped: stoppedMatters(state).map(({ item, proposal, version, objections, nextStep }) => ({
      item,
      proposal,
      version,
      objections: objections.map(({ seat, organisation, words }) => ({ seat, organisation, words })),
      nextStep: nextStep?.step ?? null,
    })),
  };
}
