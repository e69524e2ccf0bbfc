/** Set phrases and blocks for the secretary's own words, opened with `/` (M1). They are proposals in the field's words; facts stand in the blocks beside. */
import { speakingOf } from '../../domain/meeting/speaking-state.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { textIn } from '../text/message.ts';
import { personName, whoIs } from './people.ts';

export const PROSE_PHRASES = [
  'presented',
  'discussed',
  'inputs',
  'speakers',
  'agreed',
  'noted',
  'record',
  'followUp',
  'postponed',
  'nextMeeting',
] as const;
export type ProsePhrase = (typeof PROSE_PHRASES)[number];

/** The words of a phrase in the language of the meeting, with the names of the case in them. */
export function phraseWords(state: MeetingState, item: string, phrase: ProsePhrase): string {
  const presenter = state.items[item]?.presenter;
  return textIn(state.languageForm, `prose.say.${phrase}`, {
    presenter: presenter ?? (state.chair === null ? '…' : personName(state, state.chair)),
    speakers: speakersOf(state, item) || '…',
  });
}

/** Those who have had the word in the case, each once, in the order in which they first had it: "Anne Dahl (Alta)". */
function speakersOf(state: MeetingState, item: string): string {
  const people = new Map(
    speakingOf(state, item).speeches.map((each) => [each.person, whoIs(state, each.person, each.seat)]),
  );
  return [...people.values()]
    .map((who) => (who.organisation === '' ? who.name : `${who.name} (${who.organisation})`))
    .join(', ');
}

/** What has been typed after a `/` that begins a word, up to the caret; null when there is none. */
export function slashQuery(beforeCaret: string): string | null {
  return /(?:^|\s)\/(\p{L}*)$/u.exec(beforeCaret)?.[1] ?? null;
}

/** The phrases whose names start so, in their order. */
export function phrasesThatMean(query: string, nameOf: (phrase: ProsePhrase) => string): ProsePhrase[] {
  const wanted = query.toLocaleLowerCase('nb');
  return PROSE_PHRASES.filter((each) => nameOf(each).toLocaleLowerCase('nb').startsWith(wanted));
}
