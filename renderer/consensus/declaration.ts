/** What the chair has chosen about the result, and the command that says it: computed result, effect, clause (K4, K6, K14). Pure. */
import type { Effect, Result, ThresholdKind, WantedThreshold } from '../../domain/meeting/consensus-types.ts';
import type { CommandOf } from '../../domain/meeting/commands.ts';

export type Declaration = {
  /** null until a person has chosen: what a decision does is never assumed. */
  effect: Effect | null;
  clause: string;
  takesEffect: 'together' | 'separately';
  subjectToLocalHandling: boolean;
  /** By when those awaited are to answer; empty until it is known which day it is (K6). */
  anchorBy: string;
  /** How many kommuner it waits for (K15), and the number where the chair says one. */
  threshold: 'none' | ThresholdKind;
  count: number;
  /** The day it comes up again; empty where none is set. */
  reviewOn: string;
  /** Declared although reservations have had no answer (K12). */
  despiteReservations: boolean;
};

export const NOTHING_CHOSEN: Declaration = {
  effect: null,
  clause: '',
  takesEffect: 'together',
  subjectToLocalHandling: false,
  anchorBy: '',
  threshold: 'none',
  count: 1,
  reviewOn: '',
  despiteReservations: false,
};

/** The threshold as the command says it; undefined where there is none. */
export function wantedThreshold({
  threshold,
  count,
}: Pick<Declaration, 'threshold' | 'count'>): WantedThreshold | undefined {
  if (threshold === 'none') return undefined;
  return threshold === 'count' ? { kind: threshold, count } : { kind: threshold };
}

const FOUR_WEEKS_MS = 28 * 24 * 3_600_000;

/** A deadline to begin from: four weeks after a day. In and out: ISO dates. */
export function fourWeeksAfter(date: string): string {
  return new Date(Date.parse(date) + FOUR_WEEKS_MS).toISOString().slice(0, 10);
}

/** Whether somebody must choose the effect: with no agreement there is nothing that could have one. */
export function needsEffect(result: Result): boolean {
  return result !== 'noConsensus';
}

/** The command for the computed result. Only what belongs to it is sent: no clause where it does not bind, and so on. */
export function declarationCommand(
  proposal: string,
  result: Result,
  chosen: Declaration,
): Omit<CommandOf<'declare-result'>, 'meeting'> {
  const command = { kind: 'declare-result', proposal, result } as const;
  // Without agreement nothing takes effect; the record says that it was taken note of.
  if (!needsEffect(result)) return { ...command, effect: 'noted' };
  const clause = chosen.clause.trim();
  const threshold = wantedThreshold(chosen);
  return {
    ...command,
    effect: chosen.effect ?? 'guiding',
    ...(chosen.effect === 'binding' && clause !== '' ? { clause } : {}),
    ...(result === 'conditional' ? { takesEffect: chosen.takesEffect } : {}),
    ...(mayWait(result, chosen) && chosen.anchorBy !== '' ? { anchorBy: chosen.anchorBy } : {}),
    ...(threshold === undefined ? {} : { threshold }),
    ...(chosen.reviewOn === '' ? {} : { reviewOn: chosen.reviewOn }),
    ...(chosen.despiteReservations ? { despiteReservations: true } : {}),
    ...(chosen.subjectToLocalHandling ? { subjectToLocalHandling: true } : {}),
  };
}

/** Whether somebody may be waited for after the declaration: those who must anchor, or those a threshold lacks (K6, K15). */
function mayWait(result: Result, { threshold }: Declaration): boolean {
  return result === 'conditional' || threshold !== 'none';
}
