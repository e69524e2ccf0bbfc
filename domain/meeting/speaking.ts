/** The word: who may ask, in what order they come, and what giving it does (S1–S6, S11, S12). */
import type { ItemId, PersonId, RequestId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { CommandOf } from './commands.ts';
import type { EventOf, MeetingEvent } from './events.ts';
import { hasId } from './known-ids.ts';
import { bodyOf, type SpeechKind } from './roster.ts';
import { seatUsedBy } from './seats.ts';
import {
  currentSpeech,
  isInhabil,
  isPresent,
  speakingOf,
  type ItemSpeaking,
  type MeetingState,
  type Request,
  type Speech,
} from './state.ts';

/** The order of kinds (S2): forretningsorden, replikker to the current innlegg, svarreplikk, innlegg. */
const RANK: Record<SpeechKind, number> = { pointOfOrder: 0, replikk: 1, svarreplikk: 2, innlegg: 3 };

/** Those who wait, in the order in which they will get the word: by kind, then first asked, first served (S2). */
export function queue(speaking: ItemSpeaking): Request[] {
  return speaking.waiting.toSorted((a, b) => RANK[a.speech] - RANK[b.speech] || a.askedAt.seq - b.askedAt.seq);
}

/** Why a place is where it is, as a code for the one who shows it. */
export type PlaceReason =
  'pointOfOrderFirst' | 'replikkToCurrent' | 'svarreplikkAfterReplies' | 'asked' | 'givenByChair';

export function placeReason(request: Request): PlaceReason {
  if (request.givenByChair) return 'givenByChair';
  const reasons = {
    pointOfOrder: 'pointOfOrderFirst',
    replikk: 'replikkToCurrent',
    svarreplikk: 'svarreplikkAfterReplies',
    innlegg: 'asked',
  } as const;
  return reasons[request.speech];
}

/** Whether new innlegg are refused: the line is set, and the speech that ran then has ended (S5). */
export function isLineClosed(speaking: ItemSpeaking): boolean {
  const { line } = speaking;
  if (line === null) return false;
  if (line.until === null) return true;
  return speaking.speeches.findLast((each) => each.request === line.until)?.endedAt !== undefined;
}

/** The innlegg that can be answered now: the last one begun in the item (S2). */
export function answerable(speaking: ItemSpeaking): Speech | null {
  return speaking.speeches.findLast((each) => each.speech === 'innlegg') ?? null;
}

/**
 * Whether a person may ask for the word of a kind now. Pure, so that a button can say why before the click.
 * Out: null, or the refusal. One who waits already may ask again: nothing changes, line or no line (S3).
 */
export function mayAskForTheWord(state: MeetingState, person: PersonId, speech: SpeechKind): Refusal | null {
  if (state.current === null) return refuse('no-item-open');
  if (!isPresent(state.attendance[person])) return refuse('not-present', { person });
  if (isInhabil(state, person, state.current)) return refuse('inhabil', { person, item: state.current });
  const speaking = speakingOf(state, state.current);
  if (waits(speaking, person, speech)) return null;
  const seat = seatUsedBy(state, person);
  const speaks = seat?.rights.includes('speak') ?? false;
  if (!speaks && !(seat?.secretary && speech === 'pointOfOrder'))
    return refuse('no-right-to-speak', { person, seat: seat?.seat ?? '' });
  if (speech === 'innlegg') return isLineClosed(speaking) ? refuse('line-is-drawn') : null;
  return speech === 'pointOfOrder' ? null : mayAnswer(speaking, person, speech);
}

function mayAnswer(speaking: ItemSpeaking, person: PersonId, speech: 'replikk' | 'svarreplikk'): Refusal | null {
  const to = answerable(speaking);
  if (to === null) return refuse('no-speech-to-answer');
  const given = speaking.speeches.slice(speaking.speeches.lastIndexOf(to) + 1).filter((each) => each.to === to.request);
  if (speech === 'replikk') {
    const replied = given.some((each) => each.person === person && each.speech === 'replikk');
    return replied ? refuse('only-one-replikk', { person }) : null;
  }
  if (to.person !== person) return refuse('not-the-one-replied-to', { person: to.person });
  const answers = [...given, ...speaking.waiting.filter((each) => each.to === to.request)];
  if (!answers.some((each) => each.speech === 'replikk')) return refuse('no-speech-to-answer');
  return answers.some((each) => each.speech === 'svarreplikk') ? refuse('only-one-replikk', { person }) : null;
}

function waits(speaking: ItemSpeaking, person: PersonId, speech: SpeechKind): boolean {
  return speaking.waiting.some((each) => each.person === person && each.speech === speech);
}

export function decideAsk(state: MeetingState, command: CommandOf<'ask-for-the-word'>): MeetingEvent[] | Refusal {
  const { request, person, seat, to } = command;
  const speech = command.speech ?? 'innlegg';
  const refused = mayAskForTheWord(state, person, speech);
  if (refused) return refused;
  const speaking = speakingOf(state, state.current);
  if (waits(speaking, person, speech)) return []; // S3: asking again while waiting changes nothing
  if (seat !== undefined && seat !== seatUsedBy(state, person)?.seat)
    return refuse('no-right-to-speak', { person, seat });
  if (hasId(state.asked, request)) return refuse('request-exists', { request });
  const answered = isAnswer(speech) ? answerable(speaking) : null;
  if (to !== undefined && to !== answered?.request) return notAnswerable(speaking, to);
  return [asked(state, command, speech, answered)];
}

function isAnswer(speech: SpeechKind): speech is 'replikk' | 'svarreplikk' {
  return speech === 'replikk' || speech === 'svarreplikk';
}

/** S2: none to a replikk or to forretningsorden, and an earlier innlegg only until the next one begins. */
function notAnswerable(speaking: ItemSpeaking, to: RequestId): Refusal {
  const named = speaking.speeches.find((each) => each.request === to);
  if (!named) return refuse('unknown-request', { request: to });
  return refuse(named.speech === 'innlegg' ? 'no-speech-to-answer' : 'not-an-innlegg', { request: to });
}

/** The chair can give anyone present the word, line or no line; recorded as such, for that case only (S1, S5). */
export function decideGive(state: MeetingState, command: CommandOf<'give-the-word'>): MeetingEvent[] | Refusal {
  const { request, person } = command;
  if (state.current === null) return refuse('no-item-open');
  if (!isPresent(state.attendance[person])) return refuse('not-present', { person });
  if (isInhabil(state, person, state.current)) return refuse('inhabil', { person, item: state.current });
  const speech = command.speech ?? 'innlegg';
  const speaking = speakingOf(state, state.current);
  if (waits(speaking, person, speech)) return [];
  if (hasId(state.asked, request)) return refuse('request-exists', { request });
  const answered = isAnswer(speech) ? answerable(speaking) : null;
  if (isAnswer(speech) && answered === null) return refuse('no-speech-to-answer');
  return [{ ...asked(state, command, speech, answered), givenByChair: true }];
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
  const request = speakingOf(state, state.current).waiting.find((each) => each.request === command.request);
  if (!request) return refuse('unknown-request', { request: command.request });
  return [
    {
      kind: 'request-withdrawn',
      request: request.request,
      item: request.item,
      reason: byChair ? 'removed' : 'withdrawn',
    },
  ];
}

/** Ends the running speech and gives the word to the next; with nobody waiting it only ends the speech. */
export function decideNext(state: MeetingState): MeetingEvent[] | Refusal {
  const { current } = state;
  if (current === null) return refuse('no-item-open');
  const speaking = speakingOf(state, current);
  const running = currentSpeech(state);
  const next = queue(speaking)[0];
  const ended: MeetingEvent[] = running
    ? [{ kind: 'speech-ended', speech: running.request, item: current, reason: next ? 'next' : 'ended' }]
    : [];
  if (!next) return running ? ended : refuse('nobody-waiting');
  return [
    ...ended,
    ...fallenAway(speaking, next),
    { kind: 'speech-begun', speech: next.request, item: current, limitMs: limitMs(state, current, next.speech) },
  ];
}

/** Replikker still waiting when the next innlegg begins fall away, shown (S2). */
function fallenAway(speaking: ItemSpeaking, next: Request): MeetingEvent[] {
  if (next.speech !== 'innlegg') return [];
  return speaking.waiting
    .filter((each) => isAnswer(each.speech))
    .map((each) => ({ kind: 'request-withdrawn', request: each.request, item: each.item, reason: 'too-late' }));
}

function limitMs(state: MeetingState, item: ItemId, speech: SpeechKind): number {
  const body = bodyOf(state.roster, state.items[item]?.body ?? state.bodies[0] ?? '');
  return (body?.speakingTimeSeconds[speech] ?? 180) * 1000;
}

/** Ending when nobody speaks, and pausing twice, are accepted and change nothing (S3, S4). */
export function decideEndSpeech(state: MeetingState): MeetingEvent[] {
  const speech = currentSpeech(state);
  return speech ? [{ kind: 'speech-ended', speech: speech.request, item: speech.item, reason: 'ended' }] : [];
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

export function decideLine(
  state: MeetingState,
  command: CommandOf<'propose-the-line' | 'draw-the-line' | 'lift-the-line'>,
): MeetingEvent[] | Refusal {
  const { current } = state;
  if (current === null) return refuse('no-item-open');
  const speaking = speakingOf(state, current);
  switch (command.kind) {
    case 'propose-the-line':
      return speaking.lineProposed || speaking.line ? [] : [{ kind: 'line-proposed', item: current }];
    case 'draw-the-line': {
      if (speaking.line) return refuse('line-already-drawn');
      const until = currentSpeech(state)?.request;
      return [
        {
          kind: 'line-drawn',
          item: current,
          decidedBy: command.decidedBy ?? 'chair',
          ...(until === undefined ? {} : { until }),
        },
      ];
    }
    case 'lift-the-line':
      return speaking.line ? [{ kind: 'line-lifted', item: current }] : refuse('no-line');
  }
}
