/** The part of `motebok state` about one person: what the person may ask for now. */
import { z } from 'zod';
import { SPEECH_KINDS } from '../../domain/meeting/roster.ts';
import { mayAskForTheWord } from '../../domain/meeting/speaking.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { nullable } from './fields.ts';

const refusal = z.object({ code: z.string(), rule: z.string() });

/** The shape of what `mayView` gives. */
export const MAY = z.object({
  person: z.string(),
  seat: nullable(z.string()),
  askForTheWord: z.record(z.enum(SPEECH_KINDS), nullable(refusal)),
});

/** What a person may ask for now, and why not. */
export function mayView(state: MeetingState, person: string): z.infer<typeof MAY> {
  const may = SPEECH_KINDS.map((kind) => {
    const no = mayAskForTheWord(state, person, kind);
    return [kind, no && { code: no.code, rule: no.rule }] as const;
  });
  return {
    person,
    seat: state.attendance[person]?.seat ?? null,
    askForTheWord: Object.fromEntries(may) as z.infer<typeof MAY>['askForTheWord'],
  };
}
