/**
 * The field "Be om ordet": what was typed, and whom it means. The shortest unique start of a name or an organisation
 * is enough; `/r`, `/s`, `/o` and `/f` after it say the kind,
 * `!` and `@2` where the chair gives the word: now, or at the second place. Pure: the field only shows what this says.
 */
import type { SpeechKind } from '../../domain/meeting/roster.ts';
import { mayAskForTheWord } from '../../domain/meeting/speaking.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { everyone, whoIs, type Who } from '../room/people.ts';

/** replikk, svarreplikk, oppklarende spørsmål, forretningsorden; without a letter it is an innlegg (S2). */
const KIND_BY_LETTER: Readonly<Record<string, SpeechKind>> = {
  r: 'replikk',
  s: 'svarreplikk',
  o: 'clarifyingQuestion',
  f: 'pointOfOrder',
};

/** `place`: the chair gives the word there, counted from one, or at once; absent, the kind has its own place (S1). */
export type Typed = { name: string; speech: SpeechKind; place?: 'now' | number };

/** Splits "hamm /r" into the start of a name and a kind. An unfinished or unknown `/` is left out of the name. */
export function readTyped(text: string): Typed {
  const end = text.search(/[/!@]/);
  if (end < 0) return { name: text.trim(), speech: 'innlegg' };
  const marks = text.slice(end);
  const letter = /\/(\p{L})/u.exec(marks)?.[1]?.toLowerCase() ?? '';
  const place = marks.includes('!') ? 'now' : Number(/@(\d{1,3})/.exec(marks)?.[1] ?? 0);
  return {
    name: text.slice(0, end).trim(),
    speech: KIND_BY_LETTER[letter] ?? 'innlegg',
    ...(place === 0 ? {} : { place }),
  };
}

export type Candidate = Who & { refusal: Refusal | null };

/**
 * Those whom a text can mean, the ones who may speak first.
 * A start of a name or an organisation counts before the start of an office, which many share.
 */
export function candidates(state: MeetingState, typed: Typed): Candidate[] {
  if (typed.name === '') return [];
  const found = peopleMeant(state, typed.name).map((who) => ({
    ...who,
    refusal: mayAskForTheWord(state, who.person, typed.speech),
  }));
  return [...found.filter((each) => each.refusal === null), ...found.filter((each) => each.refusal !== null)];
}

/**
 * Everyone whom the text can mean: a name with a word that starts so, or an organisation that starts so;
 * where there is none, an office, which many share.
 */
export function peopleMeant(state: MeetingState, text: string): Who[] {
  const wanted = folded(text);
  const everybody = everyone(state).map((each) => whoIs(state, each));
  const named = everybody.filter(
    (each) =>
      hasWordThatStarts(each.name, wanted) ||
      [each.organisation, ...each.represents].some((one) => folded(one).startsWith(wanted)),
  );
  return named.length > 0 ? named : everybody.filter((each) => folded(each.office).startsWith(wanted));
}

/** Whether the name, or what is left of it from one of its words on, starts with the text: "anne d", "dahl". */
function hasWordThatStarts(name: string, wanted: string): boolean {
  return folded(name)
    .split(' ')
    .some((_word, at, words) => words.slice(at).join(' ').startsWith(wanted));
}

/** Case does not matter; å, æ, ø and the Sámi letters do: they are other letters, not a with something on it. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replaceAll(/[\s\-–/]+/g, ' ')
    .trim();
}
