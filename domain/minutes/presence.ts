/** Presence in words: who met, came and went, per item where it differs (A1, A6, M8). No clock time is invented. */
import type { ItemId, SeatId } from '../ids.ts';
import type { Interval, PersonAttendance } from '../meeting/attendance-state.ts';
import { isInhabil } from '../meeting/habilitet-state.ts';
import type { MeetingState } from '../meeting/state.ts';
import { norwegianTime, writtenDate, writtenTime } from './dates.ts';
import type { Composing } from './facts.ts';
import { itemRange } from './item-range.ts';

/**
 * How somebody met, in words.
 * In: the attendance of a person (undefined: nothing recorded), the intervals that count (the person's own, or those
 * in one seat), and that seat. Out: "Til stede", "Til stede sak 4–7/26, kom kl. 10.20", "Forfall: sykdom", "Ikke registrert".
 */
export function presenceWords(
  composing: Composing,
  attendance: PersonAttendance | undefined,
  intervals: readonly Interval[],
  seat: SeatId | null,
): string {
  const { state, say } = composing;
  const words = say.attendance;
  if (attendance === undefined || isUnknown(attendance)) return words.notRecorded;
  const here = attendance.state === 'video' ? words.states.video : words.states.present;
  const stepped = seat === null ? [] : steppedIn(state, attendance, seat);
  if (intervals.length === 0 && stepped.length > 0) return `${here} ${items(state, stepped, say.items.word)}`;
  if (intervals.length === 0) {
    const elsewhere = attendance.intervals.length > 0;
    return elsewhere || attendance.state === 'called' ? words.otherSeat : absenceWords(composing, attendance);
  }
  const inhabil = state.taken.filter((id) => isInhabil(state, attendance.person, id));
  return [
    `${here}${rangeWords(state, attendance, intervals, say.items.word)}`,
    ...timeWords(state, say, attendance, intervals),
    ...(inhabil.length === 0 ? [] : [words.inhabilIn(items(state, inhabil, say.items.word))]),
  ].join(', ');
}

/** Nothing was recorded, or only before a new day began and never of being here. */
function isUnknown({ state, intervals }: PersonAttendance): boolean {
  return state === 'called' && intervals.length === 0;
}

/** "Forfall: sykdom", "Permisjon til kl. 11.15": an end only where one was stated (A1). */
function absenceWords({ say, language }: Composing, { state, reason, until }: PersonAttendance): string {
  if (state === 'called') return say.attendance.notRecorded;
  const [time = '', date] = (until ?? '').split('T').toReversed();
  const day = date === undefined ? '' : `${writtenDate(date, language)} `;
  const stated =
    until === undefined ? '' : ` ${say.attendance.untilStated(`${day}${say.clock.at(writtenTime(time))}`)}`;
  return `${say.attendance.states[state]}${stated}${reason ? `: ${reason}` : ''}`;
}

/** The items for which somebody sat in a seat, there when they were concluded (A2, A4). */
function steppedIn(state: MeetingState, { person, intervals }: PersonAttendance, seat: SeatId): ItemId[] {
  return state.taken.filter((id) => state.stepIns[id]?.[seat]?.person === person && coversEnd(state, intervals, id));
}

function coversEnd(state: MeetingState, intervals: readonly Interval[], id: ItemId): boolean {
  const end = state.items[id]?.concludedAt?.seq ?? state.entry;
  return intervals.some(({ from, to }) => from.seq <= end && end <= (to?.seq ?? end));
}

function items(state: MeetingState, ids: readonly ItemId[], word: string): string {
  const labels = ids.map((id) => ({ number: state.items[id]?.number, title: state.items[id]?.title ?? id }));
  return itemRange(labels, word);
}

/** The items at whose end somebody was there, when they are not all that were taken. */
function rangeWords(
  state: MeetingState,
  { person, awayIn }: PersonAttendance,
  intervals: readonly Interval[],
  word: string,
): string {
  const there = state.taken.filter(
    (id) => coversEnd(state, intervals, id) && awayIn?.[id] === undefined && !isInhabil(state, person, id),
  );
  if (there.length === state.taken.length || there.length === 0) return '';
  return ` ${items(state, there, word)}`;
}

/** When somebody came after the beginning, went before the end, or took or left a seat while being there. */
function timeWords(
  state: MeetingState,
  say: Composing['say'],
  attendance: PersonAttendance,
  intervals: readonly Interval[],
): string[] {
  const own = attendance.intervals;
  return intervals.flatMap((interval, index) => {
    const { from, to } = interval;
    const came = own.some((each) => each.from.seq === from.seq) ? say.attendance.came : say.clock.from;
    const went = own.some((each) => each.to !== undefined && each.to.seq === to?.seq)
      ? say.attendance.went
      : say.clock.until;
    const isFirst = isFromBeginning(state, interval, intervals[index - 1]);
    const isLast = to === undefined || isUntilEnd(state, to.seq);
    // "kl. 10.40–11.15": the time in the seat, where it ended with the holder's return.
    if (!isFirst && !isLast && went === say.clock.until)
      return [say.clock.between(norwegianTime(from.at).time, norwegianTime(to.at).time)];
    return [
      ...(isFirst ? [] : [came(norwegianTime(from.at).time)]),
      ...(isLast ? [] : [went(norwegianTime(to.at).time)]),
    ];
  });
}

/** The roll call of a day is no arrival: whoever is recorded before its first item is over has been there from the beginning. */
function isFromBeginning(state: MeetingState, { from }: Interval, before: Interval | undefined): boolean {
  const day = state.rollCalls.findLast((each) => each.begun.seq < from.seq)?.begun.seq ?? 0;
  if (before?.to !== undefined && before.to.seq > day) return false; // came back
  const first = state.taken
    .map((id) => state.items[id]?.concludedAt?.seq)
    .find((seq) => seq === undefined || seq > day);
  return first === undefined || from.seq < first;
}

/** Until the meeting was closed, or a day of it ended. */
function isUntilEnd(state: MeetingState, seq: number): boolean {
  if (state.rollCalls.some((each) => each.ended.seq === seq)) return true;
  return state.closedAt !== null && seq >= state.closedAt.seq;
}
