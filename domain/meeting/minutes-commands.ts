/** What is done with the minutes: what is handed in to them, approval, signatures and supplements (K16, M4). */
import type { ItemId, PersonId, ProposalId, StatementId } from '../ids.ts';
import type { StatementAuthor } from './statement-state.ts';

export type StatementCommand =
  | { kind: 'announce-statement'; statement: StatementId; item: ItemId; authors: readonly StatementAuthor[] }
  | { kind: 'hand-in-statement'; statement: StatementId; words: string }
  | {
      kind: 'decide-statement';
      statement: StatementId;
      admitted: boolean;
      decidedBy: 'chair' | 'body';
      reason?: string;
    };

export type MinutesCommand =
  | { kind: 'send-minutes'; deadline: string }
  | { kind: 'approve-minutes'; approvers: readonly PersonId[] }
  | {
      kind: 'sign-minutes';
      signer: string;
      organisation: string;
      fingerprint: string;
      minutesSha256: string;
      atEntry: number;
    };

export type SupplementCommand =
  /** What has become of a decision since the minutes were approved, or a correction of them (M4); one of the two. */
  | {
      kind: 'issue-supplement';
      proposal?: ProposalId;
      correction?: { item?: ItemId; words: string; reason: string };
    }
  | {
      kind: 'sign-supplement';
      number: number;
      signer: string;
      organisation: string;
      fingerprint: string;
      supplementSha256: string;
      atEntry: number;
    };
