/** What a declaration says of the time after it: whom it binds now, what it waits for, and by when (K5, K6, K15). */
import type { BodyId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { Proposal } from './consensus-state.ts';
import { AGREED, type Result } from './consensus-types.ts';
import { coverage } from './coverage.ts';
import type { DeclaredResult } from './consensus-events.ts';
import { assentedSides } from './result.ts';
import type { MeetingState } from './state.ts';
import { takesEffectAtOnce } from './taking-effect.ts';
import { thresholdFor } from './threshold.ts';

export type DeclaredTerms = Pick<
  DeclaredResult,
  'takesEffect' | 'threshold' | 'anchorBy' | 'reviewOn' | 'coverage' | 'assentedSides'
>;

/**
 * The terms of a result that is being declared.
 * Refused: `threshold-without-agreement`, `threshold-too-high`, `deadline-missing` where somebody is waited for,
 * `deadline-not-later` and `review-not-ahead` for days that have been.
 */
export function declaredTerms(
  state: MeetingState,
  proposal: Proposal,
  { result, body, today }: { result: Result; body: BodyId; today: string },
  command: CommandOf<'declare-result'>,
): DeclaredTerms | Refusal {
  const takesEffect = command.takesEffect ?? 'together';
  const isAgreed = AGREED.includes(result);
  if (!isAgreed && command.threshold !== undefined) return refuse('threshold-without-agreement');
  const threshold = command.threshold && thresholdFor(state.roster, body, command.threshold);
  if (isRefusal(threshold)) return threshold;
  const waitsFor = threshold === undefined ? {} : { threshold };
  const covered = coverage(state, proposal, result, takesEffect, threshold);
  const terms = { takesEffect, ...waitsFor, coverage: covered, assentedSides: assentedSides(state, proposal) };
  if (!isAgreed) return terms;
  const { anchorBy, reviewOn } = command;
  const isInForce = takesEffectAtOnce(state, { ...terms, body, result });
  if (anchorBy === undefined && (result === 'conditional' || !isInForce)) return refuse('deadline-missing');
  if (anchorBy !== undefined && anchorBy < today) return refuse('deadline-not-later', { deadline: today });
  if (reviewOn !== undefined && reviewOn < today) return refuse('review-not-ahead', { on: reviewOn });
  return {
    ...terms,
    ...(anchorBy === undefined ? {} : { anchorBy }),
    ...(reviewOn === undefined ? {} : { reviewOn }),
  };
}
