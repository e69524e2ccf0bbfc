/** What was corrected of the attendance, after the tables that show what was recorded (A1, K11). */
import type { CorrectedMoment } from '../meeting/attendance-events.ts';
import { norwegianTime } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import { heading, list, nameOf, sentence, type Composing } from './facts.ts';

export function correctionsSection(composing: Composing): DocumentBlock[] {
  const { state, say } = composing;
  if (state.corrections.length === 0) return [];
  const words = say.attendance;
  const lines = state.corrections.map(({ person, state: was, from, to, reason }) =>
    words.corrected(
      nameOf(composing, person),
      words.states[was].toLowerCase(),
      momentWords(composing, from),
      momentWords(composing, to),
      sentence(reason),
    ),
  );
  return [heading(3, words.corrections), list(lines)];
}

/** An entry is named by its number: the time beside it is when it was written, not when it was so. */
function momentWords({ say }: Composing, moment: CorrectedMoment): string {
  return 'entry' in moment ? say.attendance.entry(moment.entry) : say.clock.at(norwegianTime(moment.at).time);
}
