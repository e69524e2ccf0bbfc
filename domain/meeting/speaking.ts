/** The word: who may ask for it, who waits and why there, and whether the line is closed (S1–S3, S5, S9). */
import type { ItemId, PersonId, RequestId } from '../ids.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { isPresent } from './attendance-state.ts';
import { countOf, speakingRules } from './fair-order.ts';
import { isInhabil } from './habilitet-state.ts';
import type { SpeechKind } from './roster.ts';
import { seatUsedBy } from './seats.ts';
import { speakingOf, type ItemSpeaking, type Place, type Request, type Speech, type Turn } from './speaking-state.ts';
import type { MeetingState } from './state.ts';

/** Those who wait, in the order in which they will get the word (S2, S6, S9). */
export function queue(speaking: ItemSpeaking): readonly Place[] {
  return speaking.waiting;
}

/** Why a place is where it is, as a code with facts for the one who shows it (S9). */
export type PlaceReason =
  | { code: 'questionFirst' | 'pointOfOrderFirst' | 'svarreplikkAfterReplies' | 'asked' }
  | { code: 'givenByChair' | 'movedByChair' }
  | { code: 'replikkToCurrent'; to: RequestId | undefined }
  /** One of the first, whom nobody passes. */
  | { code: 'safePlace' }
  /** Has not had the word in the case. */
  | { code: 'notSpoken' }
  | { code: 'spoken'; times: number }
  /** Passed others of another side, whose turn it was not. */
  | { code: 'turnOf'; turn: Turn };

/** The reasons of all places of an item, in the order of the queue. */
export function placeReasons(state: MeetingState, item: ItemId | null): PlaceReason[] {
  const speaking = speakingOf(state, item);
  let innlegg = 0;
  return speaking.waiting.map((place) => {
    const at = place.speech === 'innlegg' ? innlegg++ : 0;
    return reasonOf(state, speaking, place, at);
  });
}

function reasonOf(state: MeetingState, speaking: ItemSpeaking, place: Place, at: number): PlaceReason {
  if (place.givenByChair) return { code: 'givenByChair' };
  if (place.byHand) return { code: 'movedByChair' };
  switch (place.speech) {
    case 'clarifyingQuestion':
      return { code: 'questionFirst' };
    case 'pointOfOrder':
      return { code: 'pointOfOrderFirst' };
    case 'replikk':
      return { code: 'replikkToCurrent', to: place.to };
    case 'svarreplikk':
      return { code: 'svarreplikkAfterReplies' };
    case 'innlegg': {
      const rules = speakingRules(state, place.item);
      if (rules.order === 'asked') return { code: 'asked' };
      if (at < rules.safePlaces) return { code: 'safePlace' };
      if (place.passing === 'sides') return { code: 'turnOf', turn: place.turn };
      const times = countOf(rules, speaking, place.person);
      return times === 0 ? { code: 'notSpoken' } : { code: 'spoken', times };
    }
  }
}

/** Whether new innlegg are refused: the line is set, and the speech that ran then has ended (S5). */
export function isLineClosed({ line }: ItemSpeaking): boolean {
  return line?.isClosed ?? false;
}

/** The innlegg that can be answered now: the last one begun in the item (S2). */
export function answerable(speaking: ItemSpeaking): Speech | null {
  return speaking.speeches.findLast((each) => each.speech === 'innlegg') ?? null;
}

/** Whether a kind answers an innlegg. */
export function isAnswer(speech: SpeechKind): speech is 'replikk' | 'svarreplikk' {
  return speech === 'replikk' || speech === 'svarreplikk';
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
  if (placeOf(speaking, person, speech)) return null;
  const seat = seatUsedBy(state, person);
  const speaks = seat?.rights.includes('speak') ?? false;
  if (!speaks && !(seat?.secretary && speech === 'pointOfOrder'))
    return refuse('no-right-to-speak', { person, seat: seat?.seat ?? '' });
  if (speech === 'innlegg') return isLineClosed(speaking) ? refuse('line-is-drawn') : null;
  if (!isAnswer(speech)) return null;
  return mayAnswer(speaking, person, speech, speakingRules(state, state.current).mostReplikker);
}

function mayAnswer(
  speaking: ItemSpeaking,
  person: PersonId,
  speech: 'replikk' | 'svarreplikk',
  mostReplikker: number | null,
): Refusal | null {
  const to = answerable(speaking);
  if (to === null) return refuse('no-speech-to-answer');
  const given = speaking.speeches.slice(speaking.speeches.lastIndexOf(to) + 1).filter((each) => each.to === to.request);
  const answers: Request[] = [...given, ...speaking.waiting.filter((each) => each.to === to.request)];
  const replikker = answers.filter((each) => each.speech === 'replikk');
  if (speech === 'replikk') {
    if (replikker.some((each) => each.person === person)) return refuse('only-one-replikk', { person });
    const isUsedUp = mostReplikker !== null && replikker.length >= mostReplikker;
    return isUsedUp ? refuse('replikker-used-up', { most: mostReplikker }) : null;
  }
  if (to.person !== person) return refuse('not-the-one-replied-to', { person: to.person });
  if (replikker.length === 0) return refuse('no-speech-to-answer');
  return answers.some((each) => each.speech === 'svarreplikk') ? refuse('only-one-replikk', { person }) : null;
}

/** The place where a person waits for a kind of speech; there is at most one (S3). */
export function placeOf(speaking: ItemSpeaking, person: PersonId, speech: SpeechKind): Place | undefined {
  return speaking.waiting.find((each) => each.person === person && each.speech === speech);
}
