/** The list: asking, the word given by the chair, and what the chair does with places (S1–S3, S6). */
import type { PersonId, RequestId } from '../ids.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import { isPresent } from './attendance-state.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { isInhabil } from './habilitet-state.ts';
import { hasId } from './known-ids.ts';
import type { SpeechKind } from './roster.ts';
import { seatUsedBy } from './seats.ts';
import { speakingOf, type ItemSpeaking, type Place, type Speech } from './speaking-state.ts';
import { answerable, isAnswer, mayAskForTheWord, placeOf } from './speaking.ts';
import { begunNow } from './speaking-floor.ts';
import { behindAt } from './speaking-order.ts';
import type { MeetingState } from './state.ts';

export function decideAsk(state: MeetingState, command: CommandOf<'ask-for-the-word'>): MeetingEvent[] | Refusal {
  const { request, person, seat, to } = command;
  const speech = command.speech ?? 'innlegg';
  const refused = mayAskForTheWord(state, person, speech);
  if (refused) return refused;
  const speaking = speakingOf(state, state.current);
  if (placeOf(speaking, person, speech)) return []; // S3: asking again while waiting changes nothing
  if (seat !== undefined && seat !== seatUsedBy(state, person)?.seat)
    return refuse('no-right-to-speak', { person, seat });
  if (hasId(state.asked, request)) return refuse('request-exists', { request });
  const answered = isAnswer(speech) ? answerable(speaking) : null;
  if (to !== undefined && to !== answered?.request) return notAnswerable(speaking, to);
  return [asked(state, command, speech, answered)];
}

/** S2: none to a replikk or to forretningsorden, and an earlier innlegg only until the next one begins. */
function notAnswerable(speaking: ItemSpeaking, to: RequestId): Refusal {
  const named = speaking.speeches.find((each) => each.request === to);
  if (!named) return refuse('unknown-request', { request: to });
  return refuse(named.speech === 'innlegg' ? 'no-speech-to-answer' : 'not-an-innlegg', { request: to });
}

/**
 * The chair can give anyone present the word, line or no line; recorded as such, for that case only (S1, S5).
 * At once, at a place that the chair chooses, or where the kind has its place. One who waits already is moved there.
 */
export function decideGive(state: MeetingState, command: CommandOf<'give-the-word'>): MeetingEvent[] | Refusal {
  const { person, place } = command;
  const { current } = state;
  if (current === null) return refuse('no-item-open');
  if (!isPresent(state.attendance[person])) return refuse('not-present', { person });
  if (isInhabil(state, person, current)) return refuse('inhabil', { person, item: current });
  const speech = command.speech ?? 'innlegg';
  const waiting = placeOf(speakingOf(state, current), person, speech);
  const given = waiting ?? givenPlace(state, command, speech);
  if (isRefusal(given)) return given;
  const entry: MeetingEvent[] = 'kind' in given ? [given] : [];
  if (place === 'now') return [...entry, ...begunNow(state, given)];
  return waiting && place !== undefined ? moved(state, waiting, place) : entry;
}

function givenPlace(
  state: MeetingState,
  command: CommandOf<'give-the-word'>,
  speech: SpeechKind,
): EventOf<'word-asked-for'> | Refusal {
  const { request, place } = command;
  if (hasId(state.asked, request)) return refuse('request-exists', { request });
  const speaking = speakingOf(state, state.current);
  const answered = isAnswer(speech) ? answerable(speaking) : null;
  if (isAnswer(speech) && answered === null) return refuse('no-speech-to-answer');
  const given = { ...asked(state, command, speech, answered), givenByChair: true };
  if (place === undefined) return given;
  return { ...given, behind: place === 'now' ? null : behindAt(speaking.waiting, place) };
}

function asked(
  state: MeetingState,
  command: { request: RequestId; person: PersonId },
  speech: SpeechKind,
  answered: Speech | null,
): EventOf<'word-asked-for'> {
  const seat = seatUsedBy(state, command.person);
  return {
    kind: 'word-asked-for',
    request: command.request,
    item: state.current ?? '',
    person: command.person,
    ...(seat ? { seat: seat.seat } : {}),
    speech,
    ...(answered ? { to: answered.request } : {}),
  };
}

/** Removing one who waits never touches the running clock (S6). */
export function decideWithdraw(
  state: MeetingState,
  command: CommandOf<'withdraw-request'>,
  byChair: boolean,
): MeetingEvent[] | Refusal {
  const place = waitingAs(state, command.request);
  if (isRefusal(place)) return place;
  const { request, item } = place;
  return [{ kind: 'request-withdrawn', request, item, reason: byChair ? 'removed' : 'withdrawn' }];
}

/** The chair moves, skips and reorders (S6): a place put by hand is safe from the fair order (S9). */
export function decideArrange(
  state: MeetingState,
  command: CommandOf<'move-request' | 'skip-request' | 'reorder-queue'>,
): MeetingEvent[] | Refusal {
  if (command.kind === 'reorder-queue') return reordered(state, command.order);
  const place = waitingAs(state, command.request);
  if (isRefusal(place)) return place;
  return command.kind === 'move-request' ? moved(state, place, command.place) : skipped(state, place);
}

function moved(state: MeetingState, { request, item }: Place, to: number): MeetingEvent[] {
  const { waiting } = speakingOf(state, item);
  const behind = behindAt(waiting, to, request);
  const at = waiting.findIndex((each) => each.request === request);
  return (waiting[at - 1]?.request ?? null) === behind ? [] : [{ kind: 'request-moved', request, item, behind }];
}

/** Skipped means behind the next one; the last in the row has nobody to let past. */
function skipped(state: MeetingState, { request, item }: Place): MeetingEvent[] {
  const { waiting } = speakingOf(state, item);
  const next = waiting[waiting.findIndex((each) => each.request === request) + 1];
  return next ? [{ kind: 'request-skipped', request, item, behind: next.request }] : [];
}

/** A reorder names every waiting entry exactly once, or is refused (S6). */
function reordered(state: MeetingState, order: readonly RequestId[]): MeetingEvent[] | Refusal {
  if (state.current === null) return refuse('no-item-open');
  const waiting = speakingOf(state, state.current).waiting.map((each) => each.request);
  const named = new Set(order);
  if (order.length !== waiting.length || !waiting.every((each) => named.has(each))) return refuse('order-incomplete');
  if (order.every((each, at) => each === waiting[at])) return [];
  return [{ kind: 'queue-reordered', item: state.current, order }];
}

function waitingAs(state: MeetingState, request: RequestId): Place | Refusal {
  const place = speakingOf(state, state.current).waiting.find((each) => each.request === request);
  return place ?? refuse('unknown-request', { request });
}
