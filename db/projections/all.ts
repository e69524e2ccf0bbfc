/** Every projection: what lists, registers and number series need without folding the log. */
import type { Item } from '../../domain/meeting/agenda-state.ts';
import type { PersonAttendance } from '../../domain/meeting/attendance-state.ts';
import { speakingOf, type Speech } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { summaryOf } from '../../domain/meeting/summary.ts';
import { decisions } from './decisions.ts';
import type { Projection } from './projection.ts';

/** One row a meeting. Its last entry's number is not here: it would be written again at every act. */
const meetingList: Projection<MeetingState> = {
  table: 'meeting_list',
  isUntouched: sameIn('phase', 'title', 'bodies', 'roster', 'days', 'place'),
  key: [],
  groups: (state) => (state.phase === 'unborn' ? [] : [['', [state]]]),
  row: (state) => {
    const { title, bodies, bodyName, date, start, place, phase } = summaryOf(state);
    return { title, bodies: JSON.stringify(bodies), body_name: bodyName, date, start, place, phase };
  },
  rowHasIndex: true,
};

/** Items with their numbers, by which a number is never given twice in a body and year (C5). */
const agenda: Projection<Item> = {
  table: 'agenda',
  isUntouched: sameIn('items', 'order', 'taken', 'days'),
  key: ['item'],
  groups: (state) => [['', state.order.flatMap((each) => state.items[each] ?? [])]],
  row: (item, index, _group, state) => {
    const taken = state.taken.indexOf(item.item);
    return {
      item: item.item,
      position: index + 1,
      body: item.body,
      year: state.days[0]?.date.slice(0, 4) ?? '',
      title: item.title,
      item_kind: item.itemKind,
      case_id: item.case ?? null,
      number: item.number ?? null,
      sort_key: item.sortKey ?? null,
      planned_minutes: item.plannedMinutes ?? null,
      takes_up_meeting: item.takesUp?.meeting ?? null,
      takes_up_proposal: item.takesUp?.proposal ?? null,
      taken_off: item.takenOff ?? null,
      taken_position: taken < 0 ? null : taken + 1,
      taken_up_at: item.takenUpAt?.at ?? null,
      concluded_at: item.concludedAt?.at ?? null,
      outcome: item.outcome ?? null,
    };
  },
  rowHasIndex: true,
};

const attendance: Projection<PersonAttendance> = {
  table: 'attendance',
  isUntouched: sameIn('attendance'),
  key: ['person'],
  groups: (state) => [['', Object.values(state.attendance)]],
  row: ({ person, state, seat, reason }) => ({ person, state, seat, reason: reason ?? null }),
};

/**
 * The speeches of items that are over, for averages and statistics. The list of an open item changes at every act and is
 * asked of nobody but the meeting itself, so it is in the log alone.
 */
const speeches: Projection<Speech> = {
  table: 'speech',
  isUntouched: sameIn('items', 'speaking'),
  key: ['request'],
  groups: (state) => Object.keys(state.speaking).map((item) => [item, speechesOver(state, item)]),
  // A long meeting has many items, and an act touches one, which is open nearly always.
  *changedGroups(before, after) {
    for (const item of new Set([...Object.keys(before.speaking), ...Object.keys(after.speaking)])) {
      const old = speechesOver(before, item);
      const parts = speechesOver(after, item);
      if (old !== parts) yield [item, old, parts];
    }
  },
  row: ({ request, item, person, seat, speech, endedAt, leftRunning, clock, limitMs }) =>
    endedAt === undefined
      ? null
      : {
          request,
          item,
          person,
          seat,
          speech,
          // S12: what was left running is capped in statistics.
          counted_ms: leftRunning ? Math.min(clock.countedMs, limitMs) : clock.countedMs,
        },
};

const NONE: readonly Speech[] = [];

function speechesOver(state: MeetingState, item: string): readonly Speech[] {
  return state.items[item]?.concludedAt === undefined ? NONE : speakingOf(state, item).speeches;
}

export const PROJECTIONS = [meetingList, agenda, attendance, speeches, decisions] as readonly Projection[];

function sameIn(...fields: (keyof MeetingState)[]): Projection['isUntouched'] {
  return (before, after) => fields.every((field) => before[field] === after[field]);
}
