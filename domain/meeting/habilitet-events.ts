/** What happens with habilitet: raised, decided, corrected (A4). */
import type { ItemId, PersonId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';

/** fvl. § 6 with its ledd where it is known, or a ground in own words (A4). */
export type HabilitetGround = { law: 'fvl6'; paragraph?: string; words?: string } | { law: 'none'; words: string };

export type HabilitetEvent =
  | { kind: 'habilitet-raised'; item: ItemId; person: PersonId; raisedBy: PersonId; ground: HabilitetGround }
  | {
      kind: 'habilitet-decided';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      decidedBy: readonly SeatTaken[];
    }
  | {
      kind: 'habilitet-corrected';
      item: ItemId;
      person: PersonId;
      habil: boolean;
      ground: HabilitetGround;
      reason: string;
    };
