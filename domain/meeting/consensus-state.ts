/** What the state of a meeting knows of proposals, their wordings, and what was declared of them (K1, K7, K10). */
import type { ItemId, PersonId, ProposalId, SeatId } from '../ids.ts';
import type { Afterwards } from './afterwards-state.ts';
import type { Position } from './consensus-types.ts';
import type { DeclaredResult } from './events.ts';
import type { Moment } from './state.ts';

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
  /** What has come in since the declaration; absent while nothing has (K6). */
  afterwards?: Afterwards;
};

export type Decision = Omit<DeclaredResult, 'kind'> & { at: Moment };

export type Proposal = {
  proposal: ProposalId;
  item: ItemId;
  proposer: PersonId;
  seat: SeatId | null;
  versions: readonly ProposalVersion[];
  withdrawn: boolean;
};
