/** Planning: the meeting, its frame, and the notice with its numbers and versions (N1, N2, N5, C5). */
import type { ItemId, PersonId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { NoticeChange, PlanningEvent } from './planning-events.ts';
import type { Facts } from './facts.ts';
import { numberBy } from './numbers.ts';
import { bodyOf, peopleCalled } from './roster.ts';
import { momentOf, type MeetingState, type Notice } from './state.ts';

export function decidePlan(command: CommandOf<'plan-meeting'>, facts: Facts): MeetingEvent[] | Refusal {
  const { bodies, days, place, title } = command;
  const roster = facts.rosterOn(bodies, days[0]?.date ?? facts.today);
  const unknown = bodies.find((each) => !roster.bodies.some((one) => one.body === each));
  if (unknown !== undefined) return refuse('unknown-body', { body: unknown });
  const languageForm = command.languageForm ?? roster.bodies[0]?.languageForm ?? 'nb';
  return [
    { kind: 'meeting-planned', bodies, days, place, languageForm, roster, ...(title === undefined ? {} : { title }) },
  ];
}

export function decideChangeMeeting(
  state: MeetingState,
  command: CommandOf<'change-meeting'>,
): MeetingEvent[] | Refusal {
  const { title, days, place, languageForm } = command;
  const changed = Object.fromEntries(
    Object.entries({ title, days, place, languageForm }).filter(
      ([key, value]) => value !== undefined && differ(value, state[key as 'title']),
    ),
  );
  return Object.keys(changed).length === 0 ? [] : [{ kind: 'meeting-changed', ...changed }];
}

/**
 * The notice: numbers are given, those called are named, and the notice period is measured (N2, C5).
 * A later version says what has changed since the one before; without a change there is none.
 */
export function decidePublish(state: MeetingState, facts: Facts): MeetingEvent[] | Refusal {
  const date = state.days[0]?.date ?? facts.today;
  const roster = facts.rosterOn(state.bodies, date);
  const items = state.order.map((each) => state.items[each] as Item);
  if (items.every((each) => each.takenOff !== undefined)) return refuse('no-items');
  const numbers: Record<ItemId, { number: string; sortKey: string }> = {};
  for (const body of state.bodies) {
    const given = numberBy(
      items.filter((each) => each.body === body),
      bodyOf(roster, body)?.numberPattern ?? '{n}/{yy}',
      date.slice(0, 4),
      facts.numbersUsed(body, date.slice(0, 4)),
    );
    if (isRefusal(given)) return given;
    Object.assign(numbers, given);
  }
  const called = [...peopleCalled(roster)];
  const changes = state.notice === null ? [] : changesSince(state.notice, state, called);
  if (state.notice !== null && changes.length === 0) return [];
  return [
    {
      kind: 'notice-published',
      version: (state.notice?.version ?? 0) + 1,
      numbers,
      called,
      requiredDays: Math.max(0, ...roster.bodies.map((each) => each.noticeDays)),
      givenDays: daysBetween(facts.today, date),
      changes,
      roster,
    },
  ];
}

/** What differs from the notice as it was published last. */
function changesSince(notice: Notice, state: MeetingState, called: readonly PersonId[]): NoticeChange[] {
  const { published } = notice;
  const changes: NoticeChange[] = [];
  for (const what of ['title', 'days', 'place', 'languageForm'] as const)
    if (differ(published[what], state[what])) changes.push({ what });
  if (differ(notice.called, called)) changes.push({ what: 'called' });
  for (const item of state.order) {
    const before = published.items[item];
    const after = state.items[item];
    if (before === undefined) {
      if (after?.takenOff === undefined) changes.push({ what: 'itemAdded', item });
    } else if (before.takenOff !== after?.takenOff) changes.push({ what: 'itemTakenOff', item });
    else if (differ(before, after)) changes.push({ what: 'itemChanged', item });
  }
  const known = state.order.filter((each) => published.items[each]);
  if (differ(published.order, known)) changes.push({ what: 'order' });
  return changes;
}

function differ(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function evolvePlanning(state: MeetingState, event: PlanningEvent, meta: EntryMeta): MeetingState {
  switch (event.kind) {
    case 'meeting-planned': {
      const { bodies, days, place, languageForm, roster } = event;
      return { ...state, phase: 'planned', title: event.title ?? null, bodies, days, place, languageForm, roster };
    }
    case 'meeting-changed': {
      const { kind: _kind, ...changed } = event;
      return { ...state, ...changed };
    }
    case 'notice-published': {
      const { version, requiredDays, givenDays, called, changes, roster } = event;
      const items = { ...state.items };
      for (const [item, given] of Object.entries(event.numbers)) {
        const before = items[item];
        if (before) items[item] = { ...before, ...given };
      }
      const { title, days, place, languageForm, order } = state;
      const published = { title, days, place, languageForm, order, items };
      return {
        ...state,
        phase: 'called',
        roster,
        items,
        notice: { version, requiredDays, givenDays, called, changes, at: momentOf(meta), published },
      };
    }
  }
}
