/** Supplements (rettelser) to approved minutes: what they say, and who signed them (M4, K6). */
import type { ItemId, ProposalId } from '../ids.ts';
import type { ExtendedDeadline, LaterAnswer } from './afterwards-state.ts';
import type { Standing } from './standing.ts';
import type { Moment } from './state.ts';

/** What a supplement says: how a decision stands now, frozen as it was issued, or what of the minutes is corrected. */
export type SupplementContent =
  | {
      about: 'decision';
      proposal: ProposalId;
      item: ItemId;
      standing: Standing;
      /** What has come in since the minutes were approved, or since the supplement before. */
      answers: readonly LaterAnswer[];
      deadlines: readonly ExtendedDeadline[];
    }
  | { about: 'correction'; item?: ItemId; words: string; reason: string };

export type SupplementSignature = {
  signer: string;
  organisation: string;
  fingerprint: string;
  supplementSha256: string;
  atEntry: number;
  at: Moment;
};

export type Supplement = { number: number; at: Moment; signatures: readonly SupplementSignature[] } & SupplementContent;
