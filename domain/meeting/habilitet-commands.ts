/** What is done about habilitet: raised, decided, corrected (A4). */
import type { ItemId, PersonId } from '../ids.ts';
import type { HabilitetGround } from './habilitet-events.ts';

export type HabilitetCommand =
  | {
      kind: 'raise-habilitet';
      item: ItemId;
      person: PersonId;
      raisedBy: PersonId;
      ground: HabilitetGround;
    }
  | { kind: 'decide-habilitet'; item: ItemId; person: PersonId; habil: boolean; ground: HabilitetGround }
  | {
      kind: 'correct-habilitet';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      reason: string;
    };
