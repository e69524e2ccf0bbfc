/** What happens to a decision afterwards (K6, K15). */
import type { ItemId, OrganisationId, ProposalId } from '../ids.ts';
import type { LaterAnswer } from './afterwards-state.ts';

export type AfterwardsEvent =
  | ({ kind: 'later-answer-recorded'; proposal: ProposalId; item: ItemId } & Omit<LaterAnswer, 'at'>)
  | {
      kind: 'deadline-extended';
      proposal: ProposalId;
      item: ItemId;
      /** All that are awaited when absent. */
      organisation?: OrganisationId;
      deadline: string;
      reason: string;
    }
  | { kind: 'review-date-set'; proposal: ProposalId; item: ItemId; on: string | null };
