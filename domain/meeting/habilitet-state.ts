/** What the state of a meeting knows of habilitet in its items (A4). */
import type { ItemId, PersonId } from '../ids.ts';
import type { SeatTaken } from './attendance-events.ts';
import type { HabilitetGround } from './habilitet-events.ts';
import type { MeetingState, Moment } from './state.ts';

/** A person's habilitet in an item: who raised it, and what the body answered, the last one counting (A4). */
export type HabilitetMark = {
  raised: readonly { by: PersonId; ground: HabilitetGround; at: Moment }[];
  answers: readonly {
    habil: boolean;
    ground: HabilitetGround;
    decidedBy: readonly SeatTaken[];
    /** Set where the answer corrects what had been recorded (K11). */
    corrects?: string;
    at: Moment;
  }[];
};

/** Whether the body has found a person inhabil in an item; the last answer counts (A4). */
export function isInhabil(state: MeetingState, person: PersonId, item: ItemId | null): boolean {
  const mark = item === null ? undefined : state.habilitet[item]?.[person];
  return mark?.answers.at(-1)?.habil === false;
}

/** Whether a person was found inhabil in an item at a moment, by what had been answered then (A4, K11). */
export function wasInhabil({ habilitet }: MeetingState, person: PersonId, item: ItemId, { seq }: Moment): boolean {
  return habilitet[item]?.[person]?.answers.findLast((each) => each.at.seq <= seq)?.habil === false;
}

/** The chair, where the chair is inhabil in the item and must give it up before anything is tested or concluded (A4). */
export function inhabilChair(state: MeetingState, item: ItemId | null = state.current): PersonId | null {
  return state.chair !== null && item !== null && isInhabil(state, state.chair, item) ? state.chair : null;
}
