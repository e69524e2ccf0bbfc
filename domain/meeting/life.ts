/** The meeting's life: opened, paused, closed, and who leads it (N7, B9). */
import type { PersonId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isAway } from './attendance-state.ts';
import type { CommandOf } from './commands.ts';
import { doorsOpened } from './doors.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { isInhabil } from './habilitet-state.ts';
import type { LifeEvent } from './life-events.ts';
import { dayBegins, evolveNewDay } from './new-day.ts';
import { peopleCalled, type Roster } from './roster.ts';
import { filledSeats } from './seats.ts';
import { decidePauseClock } from './speaking-floor.ts';
import { momentOf, type MeetingState } from './state.ts';

export function decideLife(
  state: MeetingState,
  command: CommandOf<
    'open-meeting' | 'change-chair' | 'pause-meeting' | 'resume-meeting' | 'begin-day' | 'close-meeting'
  >,
  facts: Facts,
): MeetingEvent[] | Refusal {
  switch (command.kind) {
    case 'open-meeting': {
      // The opening freezes seats, rights and settings of the day (B3, B8).
      const roster = facts.rosterOn(state.bodies, state.days[0]?.date ?? facts.today);
      const chair = command.chair ?? actingChair(state, roster);
      if (chair === undefined) return refuse('no-chair');
      return mayChair(state, roster, chair) ?? [{ kind: 'meeting-opened', ...chairing(state, roster, chair), roster }];
    }
    case 'change-chair':
      if (state.chair === command.chair) return [];
      if (isInhabil(state, command.chair, state.current))
        return refuse('inhabil', { person: command.chair, item: state.current ?? '' });
      return (
        mayChair(state, state.roster, command.chair) ?? [
          { kind: 'chair-changed', ...chairing(state, state.roster, command.chair), reason: command.reason },
        ]
      );
    case 'pause-meeting':
      // A break stops the clock (S4).
      return [
        ...decidePauseClock(state),
        { kind: 'meeting-paused', ...(command.minutes === undefined ? {} : { minutes: command.minutes }) },
      ];
    case 'resume-meeting':
      return [...dayBegins(state, facts.at), { kind: 'meeting-resumed' }];
    case 'begin-day':
      return dayBegins(state, facts.at);
    case 'close-meeting':
      return state.current === null ? [{ kind: 'meeting-closed' }] : refuse('item-open', { item: state.current });
  }
}

/** B9: in which capacity somebody leads; a settemøteleder is chosen by those present, who are named. */
function chairing(
  state: MeetingState,
  roster: Roster,
  chair: PersonId,
): Pick<EventOf<'chair-changed'>, 'chair' | 'role' | 'chosenBy'> {
  if (roster.bodies.some((each) => each.chair === chair)) return { chair, role: 'leader' };
  if (roster.bodies.some((each) => each.deputyChair === chair)) return { chair, role: 'deputyLeader' };
  const chosenBy = [...filledSeats(state).values()];
  return { chair, role: 'acting', chosenBy: [...new Set(chosenBy)] };
}

/** B9: leder, else nestleder; a settemøteleder is named in the command. */
function actingChair(state: MeetingState, roster: Roster): PersonId | undefined {
  const [body] = roster.bodies;
  return [body?.chair, body?.deputyChair].find((each) => each != null && !isAway(state.attendance[each])) ?? undefined;
}

/** Whoever leads is called to the meeting, and is not recorded as away from it. */
function mayChair(state: MeetingState, roster: Roster, person: PersonId): Refusal | null {
  if (!peopleCalled(roster).has(person)) return refuse('not-called', { person });
  return isAway(state.attendance[person]) ? refuse('not-present', { person }) : null;
}

export function evolveLife(state: MeetingState, event: LifeEvent, meta: EntryMeta): MeetingState {
  switch (event.kind) {
    case 'meeting-opened':
      return {
        ...chaired(state, event, meta),
        phase: 'open',
        roster: event.roster,
        openedAt: momentOf(meta),
      };
    case 'chair-changed':
      return chaired(state, event, meta, event.reason);
    case 'meeting-paused':
      return { ...state, phase: 'paused', pausedAt: momentOf(meta), pausedMinutes: event.minutes ?? null };
    case 'meeting-resumed':
      return { ...state, phase: 'open', pausedAt: null, pausedMinutes: null };
    case 'day-begun':
      return evolveNewDay(state, event, meta);
    case 'meeting-closed':
      return { ...closedAttendance(doorsOpened(state, meta), meta), phase: 'closed', closedAt: momentOf(meta) };
  }
}

function chaired(
  state: MeetingState,
  { chair, role, chosenBy }: Pick<EventOf<'chair-changed'>, 'chair' | 'role' | 'chosenBy'>,
  meta: EntryMeta,
  reason?: string,
): MeetingState {
  const from = momentOf(meta);
  const given = { chair, from, role, ...(chosenBy === undefined ? {} : { chosenBy }) };
  return {
    ...state,
    chair,
    chairs: [...state.chairs, { ...given, ...(reason === undefined ? {} : { reason }) }],
  };
}

/** When the meeting is closed, presence ends with it; what people were recorded as stays. */
function closedAttendance(state: MeetingState, meta: EntryMeta): MeetingState {
  const moment = momentOf(meta);
  const attendance = Object.fromEntries(
    Object.entries(state.attendance).map(([person, each]) => [
      person,
      {
        ...each,
        intervals: each.intervals.map((one) => (one.to ? one : { ...one, to: moment })),
        sat: each.sat.map((one) => (one.to ? one : { ...one, to: moment })),
      },
    ]),
  );
  return { ...state, attendance };
}
