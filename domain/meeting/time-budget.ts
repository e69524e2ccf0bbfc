/**
 * A time budget per party for a case (S8): off unless somebody sets it, and a mirror like the balance. Innlegg are
 * charged. With redistribution, what one party takes beyond its budget is given to all others as well, so that a party
 * that dominates does not do so at their cost.
 */
import type { ItemId } from '../ids.ts';
import { balance } from './balance.ts';
import type { Now } from './clock.ts';
import { GROUPS, SIDES, type Party } from './roster.ts';
import { speakingOf } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

export type BudgetOfParty = {
  party: Party;
  /** What was set. */
  budgetMs: number;
  /** What it has got besides, because another party has gone beyond its own. */
  addedMs: number;
  usedMs: number;
  leftMs: number;
  overMs: number;
};

/** What each party that has a budget in a case has left; empty where there is no budget. */
export function timeBudget(state: MeetingState, item: ItemId, now: Pick<Now, 'mono' | 'session'>): BudgetOfParty[] {
  const { budget } = speakingOf(state, item);
  if (budget === null) return [];
  const used = new Map(balance(state, item, 'party', now).map((each) => [each.key, each.innleggMs]));
  const given = [...SIDES, ...GROUPS].flatMap((party) => {
    const seconds = budget.seconds[party];
    return seconds === undefined ? [] : [{ party, budgetMs: seconds * 1000, usedMs: used.get(party) ?? 0 }];
  });
  const beyond = given.map((each) => each.usedMs - each.budgetMs);
  const most = budget.redistributes ? Math.max(0, ...beyond) : 0;
  return given.map((each, at) => {
    const addedMs = beyond[at] === most ? 0 : most;
    const left = each.budgetMs + addedMs - each.usedMs;
    return { ...each, addedMs, leftMs: Math.max(0, left), overMs: Math.max(0, -left) };
  });
}
