/** What the meeting does with its agenda while it is held (N4): items added, taken together, postponed. */
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { AgendaInMeetingEvent } from './agenda-events.ts';
import type { Item } from './agenda-state.ts';
import { factsOf, numberClash, standingItem } from './items.ts';
import type { CommandOf } from './commands.ts';
import { noQuorum } from './quorum.ts';
import type { EntryMeta, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { numberBy } from './numbers.ts';
import { hasQuorum, quorum } from './quorum.ts';
import { bodyOf } from './roster.ts';
import { seatsTaken } from './seats.ts';
import { momentOf, type MeetingState } from './state.ts';
import { withTakenUp } from './taken-up.ts';

/**
 * An item added in the meeting: the deciding seats present agree silently, and the entry names them; a decision that
 * skips the first step says why (C3). It takes the next number at once (C5). A body that decides nothing asks nobody.
 */
export function decideAddInMeeting(
  state: MeetingState,
  given: CommandOf<'add-item-in-meeting'>,
  facts: Facts,
): MeetingEvent[] | Refusal {
  const command = withTakenUp(given, facts);
  if (isRefusal(command)) return command;
  const { item, title, itemKind, reason } = command;
  if (state.items[item]) return refuse('item-exists', { item });
  const id = command.body ?? state.bodies[0] ?? '';
  const body = bodyOf(state.roster, id);
  if (!body) return refuse('unknown-body', { body: id });
  if (itemKind === 'decision' && !reason?.trim()) return refuse('first-step-skipped', { item });
  const sides = quorum(state, id, null);
  if (body.decisionRule === 'consensus' && !hasQuorum(sides)) return noQuorum(sides);
  const clash = numberClash(state, { ...command, body: id });
  if (clash) return clash;
  const year = (state.days[0]?.date ?? facts.today).slice(0, 4);
  const added: Item = { ...factsOf(command), item, title, itemKind, body: id, papers: [] };
  const before = state.order.flatMap((each) => state.items[each] ?? []).filter((each) => each.body === id);
  const numbers = numberBy([...before, added], body.numberPattern, year, facts.numbersUsed(id, year));
  if (isRefusal(numbers)) return numbers;
  return [
    {
      kind: 'item-added-in-meeting',
      item,
      ...factsOf(command),
      title,
      itemKind,
      ...numbers[item],
      agreedBy: body.decisionRule === 'consensus' ? seatsTaken(state, id, null) : [],
      ...(reason === undefined ? {} : { reason }),
    },
  ];
}

/** Items taken together with the one that is open: one talk, and each is concluded by itself (N4). */
export function decideJoin(state: MeetingState, command: CommandOf<'take-together'>): MeetingEvent[] | Refusal {
  const { item } = command;
  if (!state.items[item]) return refuse('unknown-item', { item });
  if (state.current !== item) return refuse('no-item-open', { item });
  const joining = [...new Set(command.with)].filter((each) => each !== item && !isJoined(state, each, item));
  for (const each of joining) {
    const standing = standingItem(state, each);
    if (isRefusal(standing)) return standing;
    if (standing.concludedAt) return refuse('item-concluded', { item: each });
  }
  return joining.length === 0 ? [] : [{ kind: 'items-joined', item, with: joining }];
}

function isJoined(state: MeetingState, item: string, lead: string): boolean {
  return state.items[item]?.takenWith === lead && state.items[item]?.takenUpAt !== undefined;
}

/** An item that is not taken in this meeting (utsatt); it keeps its number. One that is open is concluded as postponed. */
export function decidePostpone(state: MeetingState, command: CommandOf<'postpone-item'>): MeetingEvent[] | Refusal {
  const item = state.items[command.item];
  if (!item) return refuse('unknown-item', { item: command.item });
  if (item.takenOff !== undefined)
    return item.outcome === 'postponed' ? [] : refuse('item-withdrawn', { item: command.item });
  if (item.takenUpAt) return refuse(item.concludedAt ? 'item-concluded' : 'item-open', { item: command.item });
  return [{ kind: 'item-postponed', item: command.item, reason: command.reason }];
}

export function evolveAgendaInMeeting(state: MeetingState, event: AgendaInMeetingEvent, meta: EntryMeta): MeetingState {
  switch (event.kind) {
    case 'item-added-in-meeting': {
      const { kind: _kind, agreedBy, reason, ...facts } = event;
      const item: Item = {
        ...facts,
        body: facts.body ?? state.bodies[0] ?? '',
        papers: [],
        addedInMeeting: { agreedBy, ...(reason === undefined ? {} : { reason }) },
      };
      return { ...state, order: [...state.order, event.item], items: { ...state.items, [event.item]: item } };
    }
    case 'items-joined': {
      const items = { ...state.items };
      for (const each of event.with) {
        const before = items[each];
        if (before) items[each] = { ...before, takenWith: event.item, takenUpAt: momentOf(meta) };
      }
      return { ...state, items, taken: [...state.taken.filter((each) => !event.with.includes(each)), ...event.with] };
    }
    case 'item-postponed': {
      const before = state.items[event.item] as Item;
      const after: Item = { ...before, takenOff: event.reason, outcome: 'postponed' };
      return { ...state, items: { ...state.items, [event.item]: after } };
    }
  }
}
