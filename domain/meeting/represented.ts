/**
 * "Was this side, and that organisation, represented when the item was concluded?" always has an answer: yes, no or
 * unknown (A1). What was recorded counts, as corrected since; what nobody recorded stays unknown.
 */
import type { ItemId, OrganisationId, PersonId } from '../ids.ts';
import type { Interval } from './attendance-state.ts';
import { covers } from './corrections.ts';
import { decidingSeats, isSide, type RosterSeat, type Side } from './roster.ts';
import { letInFor } from './seats.ts';
import type { MeetingState, Moment } from './state.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** Of whom it is asked. */
export type Represented = { side: Side } | { organisation: OrganisationId };

/** Whether a side or an organisation was represented by a deciding seat, habil, when an item was concluded. */
export function wasRepresented(state: MeetingState, of: Represented, id: ItemId): Answer {
  const item = state.items[id];
  const moment = item?.concludedAt;
  if (!item || !moment) return 'unknown';
  const seats = decidingSeats(state.roster, item.body).filter((each) =>
    'side' in of ? isSide(each.party) && each.party === of.side : each.represents.includes(of.organisation),
  );
  const answers = seats.map((each) => wasFilled(state, each, id, moment));
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** Whether a seat was filled for an item at a moment, by anyone who might have sat in it. */
export function wasFilled(state: MeetingState, seat: RosterSeat, item: ItemId, moment: Moment): Answer {
  const stepped = state.stepIns[item]?.[seat.seat]?.person;
  const people = new Set<PersonId>([
    ...(seat.holder === null ? [] : [seat.holder]),
    ...seat.deputies,
    ...(stepped === undefined ? [] : [stepped]),
    ...Object.keys(state.standIns).filter((person) => letInFor(state, person, seat.seat) !== undefined),
  ]);
  const answers = [...people].map((person) => satThen(state, person, seat, item, moment));
  if (answers.includes('yes')) return 'yes';
  // A deputy of whom nothing is recorded was not asked; what is unknown is unknown of the one whose seat it is.
  const holder = seat.holder;
  return holder !== null && wasHere(state, holder, moment) === 'unknown' ? 'unknown' : 'no';
}

function satThen(state: MeetingState, person: PersonId, seat: RosterSeat, item: ItemId, moment: Moment): Answer {
  if (state.habilitet[item]?.[person]?.answers.at(-1)?.habil === false) return 'no';
  const correction = correctionAt(state, person, moment);
  if (correction) {
    const isHere = correction.state === 'present' || correction.state === 'video';
    const used = correction.seat ?? (seat.holder === person ? seat.seat : lastSeat(state, person, moment));
    return isHere && used === seat.seat ? 'yes' : 'no';
  }
  const attendance = state.attendance[person];
  if (attendance?.awayIn?.[item] !== undefined) return 'no';
  const here = wasHere(state, person, moment);
  if (here !== 'yes') return here;
  if (state.stepIns[item]?.[seat.seat]?.person === person) return 'yes';
  return attendance?.sat.some((each) => each.seat === seat.seat && includes(each, moment)) ? 'yes' : 'no';
}

/** Whether a person was here at a moment: yes, no, or not recorded. */
export function wasHere(state: MeetingState, person: PersonId, moment: Moment): Answer {
  const correction = correctionAt(state, person, moment);
  if (correction) return correction.state === 'present' || correction.state === 'video' ? 'yes' : 'no';
  const attendance = state.attendance[person];
  if (!attendance?.known.some((each) => includes(each, moment))) return 'unknown';
  return attendance.intervals.some((each) => includes(each, moment)) ? 'yes' : 'no';
}

/** The last correction of a person's attendance that covers a moment. */
function correctionAt(state: MeetingState, person: PersonId, moment: Moment) {
  return state.corrections.findLast((each) => each.person === person && covers(each, moment));
}

function lastSeat(state: MeetingState, person: PersonId, moment: Moment) {
  return state.attendance[person]?.sat.findLast((each) => each.from.seq <= moment.seq)?.seat;
}

function includes({ from, to }: Interval, { seq }: Moment): boolean {
  return from.seq <= seq && (to === undefined || seq < to.seq);
}
