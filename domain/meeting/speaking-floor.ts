/**
 * The floor: who has the word, when the next one gets it, and what the clock does meanwhile (S2, S4, S7, S12).
 * An oppklarende spørsmål pauses the running speech, which goes on by itself when the question ends; the chair can let
 * a forretningsorden in in the same way. Everything else waits for the end of the running speech.
 */
import type { ItemId, PersonId, RequestId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { elapsedMs, type Beat } from './clock.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { bodyOf, type SpeechKind } from './roster.ts';
import { currentSpeech, floorOf, speakingOf, type ItemSpeaking, type Request, type Speech } from './speaking-state.ts';
import { isAnswer } from './speaking.ts';
import type { MeetingState } from './state.ts';

/** What begins: a request that waits, or one that is asked in the same act. */
type Beginning = Pick<Request, 'request' | 'speech'>;
type EndReason = EventOf<'speech-ended'>['reason'];

/** Speeches begun and not ended, the one that has the floor first, then those that it interrupted. */
export function unended(speaking: ItemSpeaking): Speech[] {
  const found: Speech[] = [];
  for (let speech = floorOf(speaking); speech; speech = underneath(speaking, speech)?.speech ?? null)
    found.push(speech);
  return found;
}

/**
 * The speech that one will give the floor back to, and whether its clock ran: the one it interrupted, or where that has
 * ended meanwhile because its speaker left, the one which that had interrupted. Null when there is none.
 */
function underneath({ speeches }: ItemSpeaking, speech: Speech): { speech: Speech; ran: boolean } | null {
  let at: Speech | undefined = speech;
  while (at?.interrupts !== undefined) {
    const { speech: interrupted, ran }: NonNullable<Speech['interrupts']> = at.interrupts;
    const found: Speech | undefined = speeches.findLast((each) => each.request === interrupted);
    if (found && found.endedAt === undefined) return { speech: found, ran };
    at = found;
  }
  return null;
}

/**
 * Ends the running speech and gives the word to the next; with nobody waiting it only ends the speech.
 * A question at the top interrupts; when an interruption ends, the speech under it goes on unless another question waits.
 */
export function decideNext(state: MeetingState): MeetingEvent[] | Refusal {
  const { current } = state;
  if (current === null) return refuse('no-item-open');
  const speaking = speakingOf(state, current);
  const running = currentSpeech(state);
  const next = speaking.waiting[0];
  if (running === null) return next ? begun(state, current, next) : refuse('nobody-waiting');
  const isQuestion = next?.speech === 'clarifyingQuestion';
  if (underneath(speaking, running) !== null)
    return next && isQuestion
      ? [ended(running, 'next'), ...begun(state, current, next, running.interrupts)]
      : endedAndBack(speaking, running, 'ended');
  if (next && isQuestion && running.speech !== 'clarifyingQuestion') return interrupted(state, running, next);
  return next ? [ended(running, 'next'), ...begun(state, current, next)] : [ended(running, 'ended')];
}

/** The word given at once (S1): a question or a forretningsorden interrupts, anything else ends what runs. */
export function begunNow(state: MeetingState, request: Beginning): MeetingEvent[] {
  const item = state.current ?? '';
  const running = currentSpeech(state);
  const interrupts = request.speech === 'clarifyingQuestion' || request.speech === 'pointOfOrder';
  if (running && interrupts) return interrupted(state, running, request);
  const before = unended(speakingOf(state, item)).map((each) => ended(each, 'next'));
  return [...before, ...begun(state, item, request)];
}

function interrupted(state: MeetingState, running: Speech, request: Beginning): MeetingEvent[] {
  const ran = running.clock.since !== null;
  return [
    ...(ran ? [{ kind: 'clock-paused', speech: running.request, item: running.item } as const] : []),
    ...begun(state, running.item, request, { speech: running.request, ran }),
  ];
}

function begun(
  state: MeetingState,
  item: ItemId,
  request: Beginning,
  interrupts?: { speech: RequestId; ran: boolean },
): MeetingEvent[] {
  return [
    ...fallenAway(speakingOf(state, item), request),
    {
      kind: 'speech-begun',
      speech: request.request,
      item,
      limitMs: limitMs(state, item, request.speech),
      ...(interrupts ? { interrupts } : {}),
    },
  ];
}

/** Replikker still waiting when the next innlegg begins fall away, shown (S2). */
function fallenAway(speaking: ItemSpeaking, next: Beginning): MeetingEvent[] {
  if (next.speech !== 'innlegg') return [];
  return speaking.waiting
    .filter((each) => isAnswer(each.speech))
    .map((each) => ({ kind: 'request-withdrawn', request: each.request, item: each.item, reason: 'too-late' }));
}

/** S4: a time set for the case goes before that of the body; where neither says, three minutes or one. */
export function limitMs(state: MeetingState, item: ItemId, speech: SpeechKind): number {
  const body = bodyOf(state.roster, state.items[item]?.body ?? state.bodies[0] ?? '');
  const unknown = speech === 'innlegg' ? 180 : 60;
  return (speakingOf(state, item).seconds[speech] ?? body?.speakingTimeSeconds[speech] ?? unknown) * 1000;
}

function ended(speech: Speech, reason: EndReason): MeetingEvent {
  return { kind: 'speech-ended', speech: speech.request, item: speech.item, reason };
}

/** Ends a speech; the one under it goes on by itself if its clock ran before (S2). */
function endedAndBack(speaking: ItemSpeaking, speech: Speech, reason: EndReason): MeetingEvent[] {
  const back = underneath(speaking, speech);
  if (!back?.ran) return [ended(speech, reason)];
  const { request, item } = back.speech;
  return [ended(speech, reason), { kind: 'clock-resumed', speech: request, item, chargedGapMs: 0 }];
}

/** Ending when nobody speaks, and pausing twice, are accepted and change nothing (S3, S4). */
export function decideEndSpeech(state: MeetingState): MeetingEvent[] {
  const speech = currentSpeech(state);
  return speech ? endedAndBack(speakingOf(state, state.current), speech, 'ended') : [];
}

/** One who leaves while speaking: the speech ends at that moment, also one that stands interrupted (S2). */
export function endedByLeaving(
  state: MeetingState,
  person: PersonId,
  reason: Extract<EndReason, 'left' | 'inhabil'>,
): MeetingEvent[] {
  const speaking = speakingOf(state, state.current);
  const [running, ...under] = unended(speaking);
  const own = under.filter((each) => each.person === person);
  if (running?.person !== person) return own.map((each) => ended(each, reason));
  return own.length > 0
    ? [ended(running, reason), ...own.map((each) => ended(each, reason))]
    : endedAndBack(speaking, running, reason);
}

/**
 * Concluding an item ends what runs in it (S5, S12). A clock that was left running ends at the last durable beat, and
 * is marked. `beat` is absent where time is stated by a script: there is no other moment than the command's own.
 */
export function endedByConcluding(state: MeetingState, beat: Beat | undefined): MeetingEvent[] {
  return unended(speakingOf(state, state.current)).map((each) => {
    const end = { kind: 'speech-ended', speech: each.request, item: each.item, reason: 'item-concluded' } as const;
    if (each.clock.since === null) return end;
    return { ...end, leftRunning: beat ? { atMs: elapsedMs(each.clock, beat) } : {} };
  });
}

export function decidePauseClock(state: MeetingState): MeetingEvent[] {
  const speech = currentSpeech(state);
  return speech?.clock.since ? [{ kind: 'clock-paused', speech: speech.request, item: speech.item }] : [];
}

/** Goes on after a pause or a gap; `chargeGap` charges what was not measured (S7). */
export function decideResumeClock(state: MeetingState, command: CommandOf<'resume-clock'>): MeetingEvent[] | Refusal {
  const speech = currentSpeech(state);
  if (command.chargeGap && !speech?.clock.gap) return refuse('no-gap-to-charge');
  if (!speech || speech.clock.since) return [];
  const chargedGapMs = command.chargeGap ? (speech.clock.gap?.gapMs ?? 0) : 0;
  return [{ kind: 'clock-resumed', speech: speech.request, item: speech.item, chargedGapMs }];
}

/** More or less time for the one who speaks (S4). Out: the new limit; at least nothing at all. */
export function decideExtend(state: MeetingState, command: CommandOf<'extend-speech'>): MeetingEvent[] | Refusal {
  const speech = currentSpeech(state);
  if (!speech) return refuse('nobody-speaks');
  const limit = Math.max(0, speech.limitMs + command.bySeconds * 1000);
  if (limit === speech.limitMs) return [];
  return [{ kind: 'speech-limit-changed', speech: speech.request, item: speech.item, limitMs: limit }];
}
