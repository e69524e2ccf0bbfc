/** How the list, the speeches and the line of an item follow from events (S2–S12). */
import { assert } from '../assert.ts';
import type { ItemId } from '../ids.ts';
import { STANDING, started, stopped } from './clock.ts';
import type { EntryMeta, EventOf } from './events.ts';
import { inFairOrder, turnOf } from './fair-order.ts';
import { counted } from './id-counts.ts';
import { withId } from './known-ids.ts';
import type { SpeakingEvent } from './speaking-events.ts';
import { entered, putBehind } from './speaking-order.ts';
import { speakingOf, type ItemSpeaking, type LineAct, type Place, type Speech } from './speaking-state.ts';
import { corrected } from './speech-correction.ts';
import { momentOf, type MeetingState } from './state.ts';

export function evolveSpeaking(state: MeetingState, event: SpeakingEvent, meta: EntryMeta): MeetingState {
  const { item } = event;
  const speaking = inOrder(state, item, event, speakingAfter(state, event, meta));
  const after = { ...state, speaking: { ...state.speaking, [item]: speaking } };
  return event.kind === 'word-asked-for' ? { ...after, asked: withId(state.asked, event.request) } : after;
}

/** The fair order is found again at every request, withdrawal and start of a speech (S9). */
function inOrder(state: MeetingState, item: ItemId, { kind }: SpeakingEvent, after: ItemSpeaking): ItemSpeaking {
  if (kind !== 'word-asked-for' && kind !== 'request-withdrawn' && kind !== 'speech-begun') return after;
  const waiting = inFairOrder(state, item, after);
  return waiting === after.waiting ? after : { ...after, waiting };
}

function speakingAfter(state: MeetingState, event: SpeakingEvent, meta: EntryMeta): ItemSpeaking {
  const before = speakingOf(state, event.item);
  switch (event.kind) {
    case 'word-asked-for':
    case 'request-withdrawn':
    case 'request-moved':
    case 'request-skipped':
    case 'queue-reordered':
      return { ...before, waiting: rowAfter(state, before.waiting, event, meta) };
    case 'speech-begun':
      return begun(before, event, meta);
    case 'speech-ended':
      return ended(before, event, meta);
    case 'speech-limit-changed':
      return onSpeech(before, event.speech, (speech) => ({ ...speech, limitMs: event.limitMs }));
    case 'speech-corrected':
      return corrected(before, event, meta);
    case 'speaking-time-changed':
      return { ...before, seconds: event.seconds };
    case 'time-budget-set': {
      const { seconds, redistributes } = event;
      return { ...before, budget: Object.keys(seconds).length === 0 ? null : { seconds, redistributes } };
    }
    case 'clock-paused':
    case 'clock-resumed':
    case 'clock-interrupted':
      return onSpeech(before, event.speech, (speech) => ({ ...speech, clock: clockAfter(speech, event, meta) }));
    case 'line-proposed':
      return withLineAct(before, { what: 'proposed', by: event.person ?? null, at: momentOf(meta) });
    case 'line-drawn': {
      const { decidedBy, until = null } = event;
      const at = momentOf(meta);
      const line = { drawnAt: at, decidedBy, until, isClosed: until === null };
      return { ...withLineAct(before, { what: 'drawn', by: decidedBy, at }), line };
    }
    case 'line-lifted':
      return { ...withLineAct(before, { what: 'lifted', at: momentOf(meta) }), line: null };
  }
}

function withLineAct(before: ItemSpeaking, act: LineAct): ItemSpeaking {
  return { ...before, lineActs: [...before.lineActs, act] };
}

function rowAfter(
  state: MeetingState,
  row: ItemSpeaking['waiting'],
  event: EventOf<'word-asked-for' | 'request-withdrawn' | 'request-moved' | 'request-skipped' | 'queue-reordered'>,
  meta: EntryMeta,
): ItemSpeaking['waiting'] {
  switch (event.kind) {
    case 'word-asked-for': {
      const place = placeOf(state, event, meta);
      return event.behind === undefined ? entered(row, place) : putBehind(row, place, event.behind);
    }
    case 'request-withdrawn':
      return row.filter((each) => each.request !== event.request);
    case 'request-moved':
    case 'request-skipped':
      return putBehind(row, waitingIn(row, event.request), event.behind);
    case 'queue-reordered':
      return event.order.map((request) => ({ ...waitingIn(row, request), byHand: true }));
  }
}

function waitingIn(row: ItemSpeaking['waiting'], request: string): Place {
  const place = row.find((each) => each.request === request);
  assert(place, 'what is moved or begins waits');
  return place;
}

function placeOf(state: MeetingState, event: EventOf<'word-asked-for'>, meta: EntryMeta): Place {
  const { seat = null } = event;
  return {
    request: event.request,
    item: event.item,
    person: event.person,
    seat,
    speech: event.speech,
    ...(event.to === undefined ? {} : { to: event.to }),
    givenByChair: event.givenByChair ?? false,
    askedAt: momentOf(meta),
    turn: turnOf(state, { seat }),
    byHand: false,
    passing: null,
    passedBy: null,
  };
}

function begun(before: ItemSpeaking, event: EventOf<'speech-begun'>, meta: EntryMeta): ItemSpeaking {
  const {
    byHand: _byHand,
    passing: _passing,
    passedBy: _passedBy,
    turn: _turn,
    ...request
  } = waitingIn(before.waiting, event.speech);
  const speech: Speech = {
    ...request,
    begunAt: momentOf(meta),
    limitMs: event.limitMs,
    clock: started(STANDING, meta),
    ...(event.interrupts ? { interrupts: event.interrupts } : {}),
  };
  const { person } = speech;
  const { innleggBegun } = before;
  return {
    ...before,
    waiting: before.waiting.filter((each) => each.request !== event.speech),
    speeches: [...before.speeches, speech],
    ...(speech.speech === 'innlegg' ? { innleggBegun: counted(innleggBegun, person, 1) } : {}),
  };
}

/** The line is closed by the end of the speech during which one could sign up (S5). */
function ended(before: ItemSpeaking, event: EventOf<'speech-ended'>, meta: EntryMeta): ItemSpeaking {
  const after = onSpeech(before, event.speech, (speech) => ({
    ...speech,
    clock: endClock(speech, event, meta),
    endedAt: momentOf(meta),
    endReason: event.reason,
    ...(event.leftRunning ? { leftRunning: true } : {}),
  }));
  const { line } = after;
  return line?.until === event.speech ? { ...after, line: { ...line, isClosed: true } } : after;
}

function endClock({ clock }: Speech, { leftRunning }: EventOf<'speech-ended'>, meta: EntryMeta): Speech['clock'] {
  if (leftRunning?.atMs === undefined) return stopped(clock, meta);
  return { ...clock, countedMs: leftRunning.atMs, since: null };
}

function clockAfter(
  { clock }: Speech,
  event: EventOf<'clock-paused' | 'clock-resumed' | 'clock-interrupted'>,
  meta: EntryMeta,
): Speech['clock'] {
  switch (event.kind) {
    case 'clock-paused':
      return stopped(clock, meta);
    case 'clock-resumed':
      return started(clock, meta, event.chargedGapMs);
    case 'clock-interrupted':
      return { countedMs: event.stoodAtMs, since: null, gap: { gapMs: event.gapMs, lastBeatAt: event.lastBeatAt } };
  }
}

function onSpeech(before: ItemSpeaking, id: string, change: (speech: Speech) => Speech): ItemSpeaking {
  const at = before.speeches.findLastIndex((each) => each.request === id);
  assert(at >= 0, 'the speech has begun');
  return { ...before, speeches: before.speeches.with(at, change(before.speeches[at] as Speech)) };
}
