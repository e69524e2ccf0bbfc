/** The objection ledger (K12): objections and reservations against a proposal, each with its answers and its state. */
import type { OrganisationId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { Moment } from './state.ts';

/** motsetter seg · forbehold. */
export type LedgerKind = 'objection' | 'reservation';

export const LEDGER_STATES = ['unanswered', 'answered', 'met', 'withdrawn'] as const;
/** ubesvart · besvart · imøtekommet · trukket (K12). The first two still stand. */
export type LedgerState = (typeof LEDGER_STATES)[number];

export type LedgerAnswer = { words: string; by?: PersonId; at: Moment };

/**
 * What one seat raised in one entry of the log, for those of its organisations for which it stands alike. Where it was met
 * for one kommune and not for another, the entry stands in the ledger twice, once for each (K13).
 */
export type LedgerEntry = {
  /** The log entry of the position. */
  entry: number;
  proposal: ProposalId;
  /** The wording it was raised against; it stands against later ones too. */
  version: number;
  seat: SeatId;
  person: PersonId;
  organisations: readonly OrganisationId[];
  kind: LedgerKind;
  words: string;
  state: LedgerState;
  answers: readonly LedgerAnswer[];
  /** How it was met, where somebody said so. */
  metBy?: string;
  /** When it was met or withdrawn. */
  settledAt?: Moment;
};
