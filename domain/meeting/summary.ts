/** One line about a meeting, for lists. */
import type { BodyId, MeetingId } from '../ids.ts';
import type { MeetingState, Phase } from './state.ts';

export type MeetingSummary = {
  meeting: MeetingId;
  title: string;
  bodies: readonly BodyId[];
  bodyName: string;
  /** First day, ISO. */
  date: string;
  start: string;
  place: string;
  phase: Phase;
  /** Number of the last entry. */
  entry: number;
};

/** The summary of a state; a meeting without a title of its own is called by its body. */
export function summaryOf(state: MeetingState): MeetingSummary {
  const bodyName = state.roster.bodies.map((each) => each.name).join(', ');
  return {
    meeting: state.meeting,
    title: state.title ?? bodyName,
    bodies: state.bodies,
    bodyName,
    date: state.days[0]?.date ?? '',
    start: state.days[0]?.start ?? '',
    place: state.place,
    phase: state.phase,
    entry: state.entry,
  };
}
