/**
 * Habilitet (A4): a person's, per item. Anyone may raise it, the body decides without that person, and both answers are
 * recorded with their ground and with those who decided. What being inhabil means for seats is in seats.ts.
 */
import type { ItemId, PersonId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { HabilitetMark } from './habilitet-state.ts';
import { standingItem } from './items.ts';
import { isUnderTreatment } from './items.ts';
import { isOfTheMeeting } from './attendance.ts';
import type { CommandOf } from './commands.ts';
import { bodyOfItem } from './items.ts';
import { departure, seatsLost } from './departure.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import type { HabilitetEvent, HabilitetGround } from './habilitet-events.ts';
import { seatsTaken } from './seats.ts';
import { momentOf, UNWRITTEN, type MeetingState } from './state.ts';

/** The question as anyone may raise it; raising it again with the same ground changes nothing. */
export function decideRaise(state: MeetingState, command: CommandOf<'raise-habilitet'>): MeetingEvent[] | Refusal {
  const { item, person, raisedBy, ground } = command;
  const refused = unaskable(state, item, person);
  if (refused) return refused;
  if (!isOfTheMeeting(state, raisedBy)) return refuse('not-called', { person: raisedBy });
  const raised = state.habilitet[item]?.[person]?.raised ?? [];
  if (raised.some((each) => each.by === raisedBy && isSameGround(each.ground, ground))) return [];
  return [{ kind: 'habilitet-raised', item, person, raisedBy, ground }];
}

/**
 * The body's answer. Who decided are the deciding seats filled now, without that person; a body where nobody is left
 * to decide cannot answer. One who is found inhabil leaves the list and the floor at that moment.
 */
export function decideHabilitet(state: MeetingState, command: CommandOf<'decide-habilitet'>): MeetingEvent[] | Refusal {
  const { item, person, habil, ground } = command;
  const refused = unaskable(state, item, person);
  if (refused) return refused;
  if (state.items[item]?.concludedAt) return refuse('item-concluded', { item });
  const last = state.habilitet[item]?.[person]?.answers.at(-1);
  if (last && last.habil === habil && isSameGround(last.ground, ground)) return [];
  const decidedBy = seatsTaken(state, bodyOfItem(state, item), item).filter((each) => each.person !== person);
  if (decidedBy.length === 0) return refuse('nobody-to-decide', { item });
  const decided: EventOf<'habilitet-decided'> = { kind: 'habilitet-decided', item, person, habil, ground, decidedBy };
  if (!isUnderTreatment(state, item)) return [decided];
  const gone = habil || state.current !== item ? undefined : person;
  const after = evolveHabilitet(state, decided, UNWRITTEN);
  return [...(gone === undefined ? [] : departure(state, gone, 'inhabil')), ...seatsLost(state, after, gone), decided];
}

/** An answer that was recorded wrongly: it flags the decisions that it touches and changes none (K11). */
export function decideCorrectHabilitet(
  state: MeetingState,
  command: CommandOf<'correct-habilitet'>,
): MeetingEvent[] | Refusal {
  const { item, person, habil, ground, reason } = command;
  const refused = unaskable(state, item, person);
  if (refused) return refused;
  if (!state.items[item]?.concludedAt) return refuse('no-such-moment', { item });
  const last = state.habilitet[item]?.[person]?.answers.at(-1);
  if ((last?.habil ?? true) === habil && (!last || isSameGround(last.ground, ground))) return [];
  return [{ kind: 'habilitet-corrected', item, person, habil, ground, reason }];
}

function unaskable(state: MeetingState, item: ItemId, person: PersonId): Refusal | null {
  const standing = standingItem(state, item);
  if (isRefusal(standing)) return standing;
  return isOfTheMeeting(state, person) ? null : refuse('not-called', { person });
}

function isSameGround(a: HabilitetGround, b: HabilitetGround): boolean {
  const paragraph = (ground: HabilitetGround): string | undefined => (ground.law === 'fvl6' ? ground.paragraph : '');
  return a.law === b.law && a.words === b.words && paragraph(a) === paragraph(b);
}

/** Questions that were raised and that the body has not answered. */
export function openHabilitet(state: MeetingState, item: ItemId): PersonId[] {
  return Object.entries(state.habilitet[item] ?? {}).flatMap(([person, mark]) =>
    mark.answers.length === 0 ? [person] : [],
  );
}

const UNASKED: HabilitetMark = { raised: [], answers: [] };

export function evolveHabilitet(state: MeetingState, event: HabilitetEvent, meta: EntryMeta): MeetingState {
  const { item, person, ground } = event;
  const before = state.habilitet[item]?.[person] ?? UNASKED;
  const at = momentOf(meta);
  const after: HabilitetMark =
    event.kind === 'habilitet-raised'
      ? { ...before, raised: [...before.raised, { by: event.raisedBy, ground, at }] }
      : {
          ...before,
          answers: [
            ...before.answers,
            event.kind === 'habilitet-decided'
              ? { habil: event.habil, ground, decidedBy: event.decidedBy, at }
              : { habil: event.habil, ground, decidedBy: [], corrects: event.reason, at },
          ],
        };
  return { ...state, habilitet: { ...state.habilitet, [item]: { ...state.habilitet[item], [person]: after } } };
}
