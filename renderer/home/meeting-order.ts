/** Which meeting is next, which wait for somebody, and in which order all are listed. Pure. */
import { daysBetween } from '../../domain/meeting/planning.ts';
import type { Phase } from '../../domain/meeting/state.ts';
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import type { Step } from '../routes.ts';

/** The page where the next thing is done, by state. */
export const STEP_OF_PHASE: Readonly<Record<Phase, Step>> = {
  unborn: 'plan',
  planned: 'plan',
  called: 'roll-call',
  open: 'chair',
  paused: 'chair',
  closed: 'minutes',
  forApproval: 'minutes',
  approved: 'export',
  signed: 'minutes',
};

const RUNNING: readonly Phase[] = ['open', 'paused'];
const AHEAD: readonly Phase[] = ['planned', 'called'];
const WAITING = ['planned', 'closed', 'forApproval', 'approved'] as const;
export type WaitingPhase = (typeof WAITING)[number];

export function isRunning(meeting: MeetingSummary): boolean {
  return RUNNING.includes(meeting.phase);
}

/** The meeting that is going on, else the first one ahead; one whose day has passed comes last among those. */
export function nextMeeting(meetings: readonly MeetingSummary[], today: string): MeetingSummary | null {
  const running = meetings.find(isRunning);
  if (running) return running;
  const ahead = meetings.filter((each) => AHEAD.includes(each.phase)).toSorted(byDate);
  return ahead.find((each) => each.date >= today) ?? ahead.at(-1) ?? null;
}

/** Meetings where something is left to do, the oldest first; the next one is not among them. */
export function waitingMeetings(
  meetings: readonly MeetingSummary[],
  next: MeetingSummary | null,
): (MeetingSummary & { phase: WaitingPhase })[] {
  return meetings
    .filter((each): each is MeetingSummary & { phase: WaitingPhase } =>
      (WAITING as readonly Phase[]).includes(each.phase),
    )
    .filter((each) => each.meeting !== next?.meeting)
    .toSorted(byDate);
}

/** All meetings, the latest first. */
export function latestFirst(meetings: readonly MeetingSummary[]): MeetingSummary[] {
  return meetings.toSorted((a, b) => byDate(b, a));
}

/** Days from today to a meeting; negative when it has been. */
export function daysUntil(meeting: MeetingSummary, today: string): number {
  return daysBetween(today, meeting.date);
}

/** Today's calendar day here, ISO. */
export function localToday(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function byDate(a: MeetingSummary, b: MeetingSummary): number {
  return `${a.date} ${a.start}` < `${b.date} ${b.start}` ? -1 : 1;
}
