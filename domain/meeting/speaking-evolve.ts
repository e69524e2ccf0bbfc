/** How the list, the speeches and the line of an item follow from events (S2–S7). */
import { assert } from '../assert.ts';
import type { ItemId } from '../ids.ts';
import { STANDING, started, stopped } from './clock.ts';
import type { EntryMeta, EventOf } from './events.ts';
import { withId } from './known-ids.ts';
import { momentOf, speakingOf, type ItemSpeaking, type MeetingState, type Request, type Speech } from './state.ts';

export type SpeakingEvent = EventOf<
  | 'word-asked-for'
  | 'request-withdrawn'
  | 'speech-begun'
  | 'speech-ended'
  | 'clock-paused'
  | 'clock-resumed'
  | 'clock-interrupted'
  | 'line-proposed'
  | 'line-drawn'
  | 'line-lifted'
>;

export function evolveSpeaking(state: MeetingState, event: SpeakingEvent, meta: EntryMeta): MeetingState {
  const before = speakingOf(state, event.item);
  const after = withSpeaking(state, event.item, speakingAfter(before, event, meta));
  return event.kind === 'word-asked-for' ? { ...after, asked: withId(state.asked, event.request) } : after;
}

function withSpeaking(state: MeetingState, item: ItemId, speaking: ItemSpeaking): MeetingState {
  return { ...state, speaking: { ...state.speaking, [item]: speaking } };
}

function speakingAfter(before: ItemSpeaking, event: SpeakingEvent, meta: EntryMeta): ItemSpeaking {
  switch (event.kind) {
    case 'word-asked-for':
      return { ...before, waiting: [...before.waiting, requestOf(event, meta)] };
    case 'request-withdrawn':
      return { ...before, waiting: before.waiting.filter((each) => each.request !== event.request) };
    case 'speech-begun':
      return begun(before, event, meta);
    case 'speech-ended':
      return onSpeech(before, event.speech, (speech) => ({
        ...speech,
        clock: stopped(speech.clock, meta),
        endedAt: momentOf(meta),
        endReason: event.reason,
      }));
    case 'clock-paused':
      return onSpeech(before, event.speech, (speech) => ({ ...speech, clock: stopped(speech.clock, meta) }));
    case 'clock-resumed':
      return onSpeech(before, event.speech, (speech) => ({
        ...speech,
        clock: started(speech.clock, meta, event.chargedGapMs),
      }));
    case 'clock-interrupted':
      return onSpeech(before, event.speech, (speech) => ({
        ...speech,
        clock: { countedMs: event.stoodAtMs, since: null, gap: { gapMs: event.gapMs, lastBeatAt: event.lastBeatAt } },
      }));
    case 'line-proposed':
      return { ...before, lineProposed: true };
    case 'line-drawn':
      return {
        ...before,
        lineProposed: false,
        line: { drawnAt: momentOf(meta), decidedBy: event.decidedBy, until: event.until ?? null },
      };
    case 'line-lifted':
      return { ...before, line: null };
  }
}

function requestOf(event: EventOf<'word-asked-for'>, meta: EntryMeta): Request {
  return {
    request: event.request,
    item: event.item,
    person: event.person,
    seat: event.seat ?? null,
    speech: event.speech,
    ...(event.to === undefined ? {} : { to: event.to }),
    givenByChair: event.givenByChair ?? false,
    askedAt: momentOf(meta),
  };
}

function begun(before: ItemSpeaking, event: EventOf<'speech-begun'>, meta: EntryMeta): ItemSpeaking {
  const request = before.waiting.find((each) => each.request === event.speech);
  assert(request, 'a speech begins from a request that waits');
  const speech: Speech = {
    ...request,
    begunAt: momentOf(meta),
    limitMs: event.limitMs,
    clock: started(STANDING, meta),
  };
  return {
    ...before,
    waiting: before.waiting.filter((each) => each !== request),
    speeches: [...before.speeches, speech],
  };
}

function onSpeech(before: ItemSpeaking, id: string, change: (speech: Speech) => Speech): ItemSpeaking {
  const at = before.speeches.findLastIndex((each) => each.request === id);
  assert(at >= 0, 'the speech has begun');
  return { ...before, speeches: before.speeches.with(at, change(before.speeches[at] as Speech)) };
}
