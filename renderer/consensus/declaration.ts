/** What the chair has chosen about the result, and the command that says it: computed result, effect, clause (K4, K6, K14). Pure. */
import type { Effect, Result } from '../../domain/meeting/consensus-types.ts';
import type { CommandOf } from '../../domain/meeting/commands.ts';

export type Declaration = {
  /** null until a person has chosen: what a decision does is never assumed. */
  effect: Effect | null;
  clause: string;
  takesEffect: 'together' | 'separately';
  subjectToLocalHandling: boolean;
  /** By when those awaited are to answer; empty until it is known which day it is (K6). */
  anchorBy: string;
};

export const NOTHING_CHOSEN: Declaration = {
  effect: null,
  clause: '',
  takesEffect: 'together',
  subjectToLocalHandling: false,
  anchorBy: '',
};

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
  return {
    ...command,
    effect: chosen.effect ?? 'guiding',
    ...(chosen.effect === 'binding' && clause !== '' ? { clause } : {}),
    ...(result === 'conditional' ? { takesEffect: chosen.takesEffect } : {}),
    ...(result === 'conditional' && chosen.anchorBy !== '' ? { anchorBy: chosen.anchorBy } : {}),
    ...(chosen.subjectToLocalHandling ? { subjectToLocalHandling: true } : {}),
  };
}
