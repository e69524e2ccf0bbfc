/** What happens to the minutes: what is handed in to them, approval, signatures and supplements (K16, M4). */
import type { ItemId, PersonId, StatementId } from '../ids.ts';
import type { StatementAuthor } from './statement-state.ts';
import type { SupplementContent } from './supplement-state.ts';

export type StatementEvent =
  | { kind: 'statement-announced'; statement: StatementId; item: ItemId; authors: readonly StatementAuthor[] }
  | { kind: 'statement-handed-in'; statement: StatementId; item: ItemId; words: string }
  | {
      kind: 'statement-decided';
      statement: StatementId;
      item: ItemId;
      admitted: boolean;
      decidedBy: 'chair' | 'body';
      reason?: string;
    };

export type MinutesEvent =
  | { kind: 'minutes-sent'; deadline: string; prose: Readonly<Record<string, string>> }
  | { kind: 'minutes-approved'; approvers: readonly PersonId[]; prose: Readonly<Record<string, string>> }
  | {
      kind: 'minutes-signed';
      signer: string;
      organisation: string;
      fingerprint: string;
      minutesSha256: string;
      atEntry: number;
    };

export type SupplementEvent =
  | ({ kind: 'supplement-issued'; number: number } & SupplementContent)
  | {
      kind: 'supplement-signed';
      number: number;
      signer: string;
      organisation: string;
      fingerprint: string;
      supplementSha256: string;
      atEntry: number;
    };
