/** What the state of a meeting knows of proposals, their wordings, and what was declared of them (K1, K7, K10). */
import type { ItemId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { Afterwards } from './afterwards-state.ts';
import type { Position, Relation } from './consensus-types.ts';
import type { Disagreement, NextStep } from './disagreement-state.ts';
import type { DeclaredResult } from './consensus-events.ts';
import type { LedgerEntry } from './ledger-state.ts';
import type { Moment } from './state.ts';
import type { Vote } from './vote-state.ts';

export type ProposalVersion = {
  version: number;
  text: string;
  proposer: PersonId;
  at: Moment;
  /** How the wording was tested; a new wording starts untested (K10). */
  test: 'none' | 'silent' | 'round';
  positions: readonly Position[];
  advice: readonly { seat: SeatId; person: PersonId; advice: string }[];
  /** Declared for this wording; a result without agreement leaves room for a new version (K7). */
  decision: Decision | null;
  /** The amendment whose wording this is, where it came about by adopting one (K1). */
  adopts?: ProposalId;
  /** Where there was no agreement: what the chair chose to do next, the last counting (K7). */
  nextStep?: NextStep;
  /** Where there was no agreement: what each party says of it in its own words (K7). */
  disagreements?: readonly Disagreement[];
  /** What has come in since the declaration; absent while nothing has (K6). */
  afterwards?: Afterwards;
  /** Votes on this wording, in order, where the body's rules have them; absent while there was none (K8). */
  votes?: readonly Vote[];
};

export type Decision = Omit<DeclaredResult, 'kind'> & { at: Moment };

export type Proposal = {
  proposal: ProposalId;
  item: ItemId;
  proposer: PersonId;
  seat: SeatId | null;
  /** Absent where it stands for itself (K1). */
  relation?: Relation;
  versions: readonly ProposalVersion[];
  withdrawn: boolean;
  /** Objections and reservations against it, in the order in which they were raised (K12). */
  ledger: readonly LedgerEntry[];
};
