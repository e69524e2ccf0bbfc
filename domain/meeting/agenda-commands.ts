/** What is done with the items, before the meeting and in it (C2–C8, N4, K9). */
import type { InputId, ItemId, PaperId, PersonId } from '../ids.ts';
import type { ChangedItemFacts, InputKind, ItemFacts, Outcome } from './agenda-events.ts';

export type AgendaCommand =
  | ({ kind: 'add-item'; item: ItemId } & ItemFacts)
  | ({ kind: 'change-item'; item: ItemId } & ChangedItemFacts)
  | { kind: 'reorder-items'; order: readonly ItemId[] }
  | { kind: 'take-off-item'; item: ItemId; reason: string }
  | {
      kind: 'attach-paper';
      item: ItemId;
      paper: PaperId;
      name: string;
      mediaType: string;
      contentBase64: string;
    }
  | ({ kind: 'add-item-in-meeting'; item: ItemId; reason?: string } & ItemFacts)
  | { kind: 'take-together'; item: ItemId; with: readonly ItemId[] }
  | { kind: 'postpone-item'; item: ItemId; reason: string }
  | {
      kind: 'record-input';
      item: ItemId;
      input: InputId;
      inputKind: InputKind;
      person?: PersonId;
      organisation?: string;
      words: string;
      to?: InputId;
    }
  | { kind: 'take-up-item'; item: ItemId }
  | { kind: 'conclude-item'; item: ItemId; outcome: Outcome; summary?: string };
