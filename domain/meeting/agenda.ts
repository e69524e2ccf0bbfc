/** Agenda: what the meeting treats, in which order, and how each item ends (N1, N2, N4, C5, K17). */
import type { BodyId, ItemId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EntryMeta, EventOf, ItemFacts, MeetingEvent, Outcome } from './events.ts';
import { numberBy, type GivenNumber } from './numbers.ts';
import { bodyOf, peopleCalled, type Roster } from './roster.ts';
import { currentSpeech, momentOf, speakingOf, type Item, type MeetingState } from './state.ts';
import { agreedIn, disagreedIn } from './consensus.ts';

export function decideAddItem(state: MeetingState, command: CommandOf<'add-item'>): MeetingEvent[] | Refusal {
  if (state.items[command.item]) return refuse('item-exists', { item: command.item });
  const body = command.body ?? state.bodies[0] ?? '';
  if (!bodyOf(state.roster, body)) return refuse('unknown-body', { body });
  return (
    numberClash(state, command.item, command.number, body) ?? [
      { kind: 'item-added', item: command.item, ...factsOf(command), title: command.title, itemKind: command.itemKind },
    ]
  );
}

export function decideChangeItem(state: MeetingState, command: CommandOf<'change-item'>): MeetingEvent[] | Refusal {
  const before = knownItem(state, command.item);
  if (isRefusal(before)) return before;
  if (before.concludedAt) return refuse('item-concluded', { item: command.item });
  const facts = factsOf(command);
  const changed = Object.entries(facts).some(([key, value]) => before[key as keyof ItemFacts] !== value);
  if (!changed) return [];
  return (
    numberClash(state, command.item, command.number, facts.body ?? before.body) ?? [
      { kind: 'item-changed', item: command.item, ...facts },
    ]
  );
}

function factsOf(command: Partial<ItemFacts>): Partial<ItemFacts> {
  const { title, itemKind, body, case: caseId, number, plannedMinutes, presenter, background } = command;
  const facts = { title, itemKind, body, case: caseId, number, plannedMinutes, presenter, background };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<ItemFacts>;
}

/** C5: unique in the meeting; formal items and briefings may repeat their labels. Across meetings it is checked when published. */
function numberClash(state: MeetingState, item: ItemId, number: string | undefined, body: BodyId): Refusal | null {
  if (number === undefined) return null;
  const clash = Object.values(state.items).find(
    (each) =>
      each.item !== item &&
      each.number === number &&
      each.body === body &&
      each.itemKind !== 'formal' &&
      each.itemKind !== 'information',
  );
  return clash ? refuse('number-taken', { number, item: clash.item }) : null;
}

function knownItem(state: MeetingState, id: ItemId): Item | Refusal {
  const item = state.items[id];
  if (!item) return refuse('unknown-item', { item: id });
  return item.takenOff === undefined ? item : refuse('item-withdrawn', { item: id });
}

/** A reorder names every item exactly once, or is refused (S6). */
export function decideReorder(state: MeetingState, command: CommandOf<'reorder-items'>): MeetingEvent[] | Refusal {
  const { order } = command;
  const complete =
    order.length === state.order.length &&
    new Set(order).size === order.length &&
    order.every((each) => state.items[each]);
  if (!complete) return refuse('order-incomplete');
  return order.every((each, index) => each === state.order[index]) ? [] : [{ kind: 'items-reordered', order }];
}

/** A withdrawn item keeps its number (C5). */
export function decideTakeOff(state: MeetingState, command: CommandOf<'take-off-item'>): MeetingEvent[] | Refusal {
  const item = state.items[command.item];
  if (!item) return refuse('unknown-item', { item: command.item });
  if (item.takenOff !== undefined) return [];
  if (item.takenUpAt) return refuse('item-open', { item: command.item });
  return [{ kind: 'item-taken-off', item: command.item, reason: command.reason }];
}

/** What publishing needs to know that lies outside the meeting: who sits now, and the body's number series. */
export type PublishingFacts = {
  roster: Roster;
  /** Numbers given or typed in other meetings of the body in the year (C5). */
  numbersUsed: (body: BodyId, year: string) => readonly GivenNumber[];
  today: string;
};

/** The notice: numbers are given, those called are named, and the notice period is measured (N2, C5). */
export function decidePublish(state: MeetingState, facts: PublishingFacts): MeetingEvent[] | Refusal {
  const items = state.order.map((each) => state.items[each] as Item).filter((each) => each.takenOff === undefined);
  if (items.length === 0) return refuse('no-items');
  const date = state.days[0]?.date ?? facts.today;
  const numbers: Record<ItemId, { number: string; sortKey: string }> = {};
  for (const body of state.bodies) {
    const given = numberBy(
      items.filter((each) => each.body === body),
      bodyOf(facts.roster, body)?.numberPattern ?? '{n}/{yy}',
      date.slice(0, 4),
      facts.numbersUsed(body, date.slice(0, 4)),
    );
    if (isRefusal(given)) return given;
    Object.assign(numbers, given);
  }
  const requiredDays = Math.max(0, ...facts.roster.bodies.map((each) => each.noticeDays));
  return [
    {
      kind: 'notice-published',
      version: (state.notice?.version ?? 0) + 1,
      numbers,
      called: [...peopleCalled(facts.roster)],
      requiredDays,
      givenDays: daysBetween(facts.today, date),
      roster: facts.roster,
    },
  ];
}

/** Whole days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function decideTakeUp(state: MeetingState, command: CommandOf<'take-up-item'>): MeetingEvent[] | Refusal {
  const item = knownItem(state, command.item);
  if (isRefusal(item)) return item;
  if (state.current === command.item) return [];
  if (state.current !== null) return refuse('item-open', { item: state.current });
  if (item.concludedAt) return refuse('item-concluded', { item: command.item });
  return [{ kind: 'item-taken-up', item: command.item }];
}

const SAYS_AGREED: readonly Outcome[] = ['byConsensus', 'unanimous', 'endorsed', 'recommended'];

/** The outcome must be carried by the facts: agreement by a declared result, disagreement likewise (K4, K9, K17). */
export function decideConclude(state: MeetingState, command: CommandOf<'conclude-item'>): MeetingEvent[] | Refusal {
  if (state.current !== command.item)
    return refuse(state.items[command.item] ? 'no-item-open' : 'unknown-item', { item: command.item });
  const item = state.items[command.item] as Item;
  const { outcome, summary } = command;
  const approvesDecision = item.itemKind === 'decision' && outcome.startsWith('approved');
  const notCarried =
    ((SAYS_AGREED.includes(outcome) || approvesDecision) && !agreedIn(state, item.item)) ||
    (outcome === 'noAgreement' && !disagreedIn(state, item.item));
  if (notCarried) return refuse('outcome-not-carried', { outcome, item: item.item });
  const speech = currentSpeech(state);
  const ended: MeetingEvent[] = speech
    ? [{ kind: 'speech-ended', speech: speech.request, item: item.item, reason: 'item-concluded' }]
    : [];
  const left = speakingOf(state, item.item).waiting.map((each) => each.request);
  return [
    ...ended,
    { kind: 'item-concluded', item: item.item, outcome, ...(summary === undefined ? {} : { summary }), left },
  ];
}

export type AgendaEvent = EventOf<
  | 'item-added'
  | 'item-changed'
  | 'items-reordered'
  | 'item-taken-off'
  | 'paper-attached'
  | 'item-taken-up'
  | 'item-concluded'
>;

export function evolveAgenda(state: MeetingState, event: AgendaEvent, meta: EntryMeta): MeetingState {
  if (event.kind === 'items-reordered') return { ...state, order: event.order };
  if (event.kind === 'item-added') {
    const { kind: _kind, ...facts } = event;
    const item: Item = { ...facts, body: facts.body ?? state.bodies[0] ?? '', papers: [] };
    return { ...state, order: [...state.order, event.item], items: { ...state.items, [event.item]: item } };
  }
  const before = state.items[event.item] as Item;
  const after = itemAfter(before, event, meta);
  const items = { ...state.items, [event.item]: after };
  if (event.kind === 'item-taken-up')
    return {
      ...state,
      items,
      current: event.item,
      taken: [...state.taken.filter((each) => each !== event.item), event.item],
    };
  if (event.kind === 'item-concluded') return { ...concludedSpeaking(state, event.item), items, current: null };
  return { ...state, items };
}

function itemAfter(
  before: Item,
  event: Exclude<AgendaEvent, { kind: 'items-reordered' | 'item-added' }>,
  meta: EntryMeta,
): Item {
  switch (event.kind) {
    case 'item-changed': {
      const { kind: _kind, ...facts } = event;
      return { ...before, ...facts };
    }
    case 'item-taken-off':
      return { ...before, takenOff: event.reason };
    case 'paper-attached': {
      const { paper, name, mediaType, size, sha256 } = event;
      return { ...before, papers: [...before.papers, { paper, name, mediaType, size, sha256 }] };
    }
    case 'item-taken-up':
      return { ...before, takenUpAt: momentOf(meta) };
    case 'item-concluded':
      return {
        ...before,
        concludedAt: momentOf(meta),
        outcome: event.outcome,
        ...(event.summary === undefined ? {} : { summary: event.summary }),
      };
  }
}

/** List and line end with the item; those left stay in the log (S5). */
function concludedSpeaking(state: MeetingState, item: ItemId): MeetingState {
  const speaking = speakingOf(state, item);
  return speaking.waiting.length === 0 && speaking.line === null
    ? state
    : {
        ...state,
        speaking: { ...state.speaking, [item]: { ...speaking, waiting: [], line: null, lineProposed: false } },
      };
}
