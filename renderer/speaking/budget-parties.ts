/** Which parties a time budget can be given in a body (S8). Pure. */
import { GROUPS, SIDES, type Party, type Roster } from '../../domain/meeting/roster.ts';
import type { TimeBudget } from '../../domain/meeting/speaking-state.ts';

/**
 * In: the meeting's roster, the body that treats the case, and the budget that stands. Out: every party with a seat that
 * may speak in the body, and whoever has a budget already, in the order of the register.
 */
export function budgetParties(roster: Roster, body: string, budget: TimeBudget | null): Party[] {
  const speakers = new Set(
    roster.seats.filter((seat) => seat.body === body && seat.rights.includes('speak')).map((seat) => seat.party),
  );
  return [...SIDES, ...GROUPS].filter((party) => speakers.has(party) || budget?.seconds[party] !== undefined);
}
