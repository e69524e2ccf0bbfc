/** What is done about a decision afterwards (K6, K15). */
import type { OrganisationId, ProposalId } from '../ids.ts';
import type { LaterAnswerKind } from './consensus-types.ts';

export type AfterwardsCommand =
  | {
      kind: 'record-later-answer';
      proposal: ProposalId;
      organisation: OrganisationId;
      answer: LaterAnswerKind;
      /** The day the answer came in: the day by which a decision takes effect (K6). */
      received: string;
      treatedOn?: string;
      treatedBy?: string;
      reference?: string;
      words?: string;
      /** Why the answer recorded before it was wrong; it then counts in its place. */
      corrects?: string;
    }
  | {
      kind: 'extend-deadline';
      proposal: ProposalId;
      /** All that are awaited when absent. */
      organisation?: OrganisationId;
      deadline: string;
      reason: string;
    }
  | { kind: 'set-review-date'; proposal: ProposalId; on: string | null };
