/** Agenda: what the meeting treats, in which order, and how each item ends (N1, N2, N4, C5, K17). */
import type { ItemId, RequestId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Item } from './agenda-state.ts';
import { inhabilChair } from './habilitet-state.ts';
import { factsOf, isUnderTreatment, numberClash, standingItem, stillJoined } from './items.ts';
import type { CommandOf } from './commands.ts';
import type { AgendaEvent, ChangedItemFacts, ItemFacts, Outcome } from './agenda-events.ts';
import type { EntryMeta, EventOf, MeetingEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { bodyOf } from './roster.ts';
import { endedByConcluding } from './speaking-floor.ts';
import { speakingOf } from './speaking-state.ts';
import { momentOf, type MeetingState } from './state.ts';
import { withTakenUp } from './taken-up.ts';
import { isUnderTest } from './consensus.ts';
import { contradictedStep } from './disagreement.ts';
import { electionsOf } from './elections.ts';
import { agreedIn, carriedIn, decidedIn, disagreedIn, proposalsOf, votedDownIn } from './wordings.ts';

export function decideAddItem(
  state: MeetingState,
  given: CommandOf<'add-item'>,
  facts: Facts,
): MeetingEvent[] | Refusal {
  const command = withTakenUp(given, facts);
  if (isRefusal(command)) return command;
  if (state.items[command.item]) return refuse('item-exists', { item: command.item });
  const body = command.body ?? state.bodies[0] ?? '';
  if (!bodyOf(state.roster, body)) return refuse('unknown-body', { body });
  const { item, title, itemKind } = command;
  return (
    numberClash(state, { ...command, body }) ?? [{ kind: 'item-added', item, ...factsOf(command), title, itemKind }]
  );
}

export function decideChangeItem(
  state: MeetingState,
  given: CommandOf<'change-item'>,
  outside: Facts,
): MeetingEvent[] | Refusal {
  const command = withTakenUp(given, outside);
  if (isRefusal(command)) return command;
  const before = standingItem(state, command.item);
  if (isRefusal(before)) return before;
  if (before.concludedAt) return refuse('item-concluded', { item: command.item });
  const changed = Object.entries(factsOf(command)).filter(
    ([name, value]) => !isSameFact(before[name as keyof ItemFacts] ?? null, value),
  );
  if (changed.length === 0) return [];
  const facts: ChangedItemFacts = Object.fromEntries(changed);
  if (facts.body !== undefined && !bodyOf(state.roster, facts.body))
    return refuse('unknown-body', { body: facts.body });
  if (facts.number === null && isPublished(state, before)) return refuse('number-published', { item: command.item });
  return (
    testInTheWay(state, command.item, facts) ??
    numberClash(state, withFacts(before, facts)) ?? [{ kind: 'item-changed', item: command.item, ...facts }]
  );
}

/** Facts are words and numbers, but for a decision taken up, which is known by its meeting and proposal. */
function isSameFact(a: ItemFacts[keyof ItemFacts] | null, b: ItemFacts[keyof ItemFacts] | null): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  return a.meeting === b.meeting && a.proposal === b.proposal;
}

/** C5: a number that a notice has said stays with the item; another can be typed, but it does not go away. */
function isPublished(state: MeetingState, { item, number }: Item): boolean {
  return number !== undefined && state.notice?.published.items[item]?.number === number;
}

/** An item with some facts said anew; those given as null are gone. */
function withFacts(item: Item, facts: ChangedItemFacts): Item {
  const after = Object.entries({ ...item, ...facts }).filter(([, value]) => value !== null);
  return Object.fromEntries(after) as Item;
}

/** C8: the kind may change in the meeting, but not under a test, nor after a decision that it carried. */
function testInTheWay(state: MeetingState, item: ItemId, changed: ChangedItemFacts): Refusal | null {
  if (changed.itemKind === undefined && changed.body === undefined) return null;
  const tested = proposalsOf(state, item).find(isUnderTest);
  if (tested) return refuse('round-open', { proposal: tested.proposal });
  return decidedIn(state, item) ? refuse('proposal-decided', { item }) : null;
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

/** A paper has its id once; the same one again changes nothing, another under its id is refused (N2). */
export function decideAttach(
  state: MeetingState,
  command: CommandOf<'attach-paper'>,
  facts: Facts,
): MeetingEvent[] | Refusal {
  const { item, paper, name, mediaType } = command;
  const treated = standingItem(state, item);
  if (isRefusal(treated)) return treated;
  const { size, sha256 } = facts.paper ?? { size: 0, sha256: '' };
  const known = Object.values(state.items).find((each) => each.papers.some((one) => one.paper === paper));
  if (!known) return [{ kind: 'paper-attached', item, paper, name, mediaType, size, sha256 }];
  const same = known.papers.some((one) => one.paper === paper && one.sha256 === sha256 && one.name === name);
  return known.item === item && same ? [] : refuse('paper-exists', { paper, item: known.item });
}

/** A withdrawn item keeps its number (C5). */
export function decideTakeOff(state: MeetingState, command: CommandOf<'take-off-item'>): MeetingEvent[] | Refusal {
  const item = state.items[command.item];
  if (!item) return refuse('unknown-item', { item: command.item });
  if (item.takenOff !== undefined) return [];
  if (item.takenUpAt) return refuse(item.concludedAt ? 'item-concluded' : 'item-open', { item: command.item });
  return [{ kind: 'item-taken-off', item: command.item, reason: command.reason }];
}

export function decideTakeUp(state: MeetingState, command: CommandOf<'take-up-item'>): MeetingEvent[] | Refusal {
  const item = standingItem(state, command.item);
  if (isRefusal(item)) return item;
  if (state.current === command.item) return [];
  if (state.current !== null) return refuse('item-open', { item: state.current });
  if (item.concludedAt) return refuse('item-concluded', { item: command.item });
  return [{ kind: 'item-taken-up', item: command.item }];
}

/** Concludes the item under treatment; what it says must be carried by the facts (K4, K9, K17). */
export function decideConclude(
  state: MeetingState,
  command: CommandOf<'conclude-item'>,
  facts: Pick<Facts, 'beat'>,
): MeetingEvent[] | Refusal {
  if (!isUnderTreatment(state, command.item))
    return refuse(state.items[command.item] ? 'no-item-open' : 'unknown-item', { item: command.item });
  const item = state.items[command.item] as Item;
  const { outcome } = command;
  const tested = proposalsOf(state, item.item).find(isUnderTest);
  if (tested) return refuse('round-open', { proposal: tested.proposal }); // positions must lead to a declared result
  const election = electionsOf(state, item.item).find((each) => each.declared === null);
  if (election && !SETTLES_NOTHING.includes(outcome)) return refuse('election-open', { election: election.election });
  if (!isCarried(state, item, outcome)) return refuse('outcome-not-carried', { outcome, item: item.item });
  const step = contradictedStep(state, item.item, outcome);
  if (step !== null) return refuse('outcome-against-next-step', { outcome, step, item: item.item });
  const chair = inhabilChair(state, item.item);
  if (chair !== null) return refuse('chair-inhabil', { person: chair, item: item.item });
  if (state.current !== item.item) return [concluded(command, [])];
  const joined = stillJoined(state, item.item)[0];
  if (joined !== undefined) return refuse('item-open', { item: joined });
  const left = speakingOf(state, item.item).waiting.map((each) => each.request);
  return [...endedByConcluding(state, facts.beat), concluded(command, left)];
}

function concluded(
  { item, outcome, summary }: CommandOf<'conclude-item'>,
  left: readonly RequestId[],
): EventOf<'item-concluded'> {
  return { kind: 'item-concluded', item, outcome, ...(summary === undefined ? {} : { summary }), left };
}

const SAYS_DECIDED: readonly Outcome[] = ['endorsed', 'recommended'];
/** What says that the item came to nothing at all. */
const SAYS_NOTHING_DECIDED: readonly Outcome[] = ['withdrawn', 'lapsed'];
/** An election that came to nothing goes with an item that did (K8). */
const SETTLES_NOTHING: readonly Outcome[] = ['postponed', 'sentBack', 'withdrawn', 'lapsed'];

/**
 * Agreement needs a declared result that says so, and disagreement likewise. Formal items and
 * discussions can be approved as they are; a briefing decides nothing (K9).
 */
function isCarried(state: MeetingState, item: Item, outcome: Outcome): boolean {
  const agreed = agreedIn(state, item.item);
  const carried = carriedIn(state, item.item);
  // K8: "enstemmig" and "mot n stemmer" are what the numbers say; abstentions do not break the first.
  if (outcome === 'byConsensus') return agreed;
  if (outcome === 'byVote') return carried.some((each) => each.against > 0);
  const isDecided = agreed || carried.length > 0;
  if (outcome === 'unanimous') return isDecided && carried.every((each) => each.against === 0);
  if (SAYS_DECIDED.includes(outcome)) return isDecided;
  if (SAYS_NOTHING_DECIDED.includes(outcome)) return !isDecided;
  if (outcome === 'noAgreement') return !isDecided && (disagreedIn(state, item.item) || votedDownIn(state, item.item));
  if (!outcome.startsWith('approved')) return true;
  return item.itemKind === 'decision' ? isDecided : item.itemKind !== 'information';
}

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
  // One that was taken together with another ends by itself; the talk goes on.
  if (event.kind === 'item-concluded' && state.current !== event.item) return { ...state, items };
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
      const { kind: _kind, item: _item, ...facts } = event;
      return withFacts(before, facts);
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
        speaking: { ...state.speaking, [item]: { ...speaking, waiting: [], line: null } },
      };
}
