/** Presence in words: who met, came and went, per item where it differs (A1, A6, M8). No clock time is invented. */
import type { Interval, MeetingState, PersonAttendance } from '../meeting/state.ts';
import { norwegianTime } from './dates.ts';
import type { Composing } from './facts.ts';
import { itemRange } from './item-range.ts';

/**
 * How somebody met, in words.
 * In: the attendance of a person (undefined: nothing recorded), and the intervals that count: the person's own, or
 * those in one seat. Out: "Til stede", "Til stede sak 4–7/26, kom kl. 10.20", "Forfall: sykdom", "Ikke registrert".
 */
export function presenceWords(
  { state, say }: Composing,
  attendance: PersonAttendance | undefined,
  intervals: readonly Interval[],
): string {
  const words = say.attendance;
  if (attendance === undefined || attendance.state === 'called') return words.notRecorded;
  const reason = attendance.reason ? `: ${attendance.reason}` : '';
  if (intervals.length === 0) {
    const elsewhere = attendance.intervals.length > 0;
    return elsewhere ? words.otherSeat : `${words.states[attendance.state]}${reason}`;
  }
  const here = attendance.state === 'video' ? words.states.video : words.states.present;
  return [
    `${here}${rangeWords(state, intervals, say.items.word)}`,
    ...timeWords(state, say, attendance, intervals),
  ].join(', ');
}

/** The items at whose end somebody was there, when they are not all that were taken. */
function rangeWords(state: MeetingState, intervals: readonly Interval[], word: string): string {
  const there = state.taken.filter((id) => {
    const end = state.items[id]?.concludedAt?.seq ?? state.entry;
    return intervals.some(({ from, to }) => from.seq <= end && end <= (to?.seq ?? end));
  });
  if (there.length === state.taken.length || there.length === 0) return '';
  const labels = there.map((id) => ({ number: state.items[id]?.number, title: state.items[id]?.title ?? id }));
  return ` ${itemRange(labels, word)}`;
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
    return [
      ...(index === 0 && isFromBeginning(state, interval) ? [] : [came(norwegianTime(from.at).time)]),
      ...(to === undefined || isUntilEnd(state, to.seq) ? [] : [went(norwegianTime(to.at).time)]),
    ];
  });
}

/** The roll call is no arrival: whoever is recorded before the first item is over has been there from the beginning. */
function isFromBeginning(state: MeetingState, { from }: Interval): boolean {
  const first = state.taken[0];
  const concluded = first === undefined ? undefined : state.items[first]?.concludedAt;
  return concluded === undefined || from.seq < concluded.seq;
}

function isUntilEnd(state: MeetingState, seq: number): boolean {
  return state.closedAt !== null && seq >= state.closedAt.seq;
}
