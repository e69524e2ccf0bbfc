/** The closed parts of a meeting: ground, beginning and end, and who decided (N6). */
import { norwegianTime } from './dates.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, paragraph, type Composing } from './facts.ts';
import { listed } from './phrases.ts';

export function doorsSection(composing: Composing): DocumentBlock[] {
  const { state, say } = composing;
  if (state.doors.length === 0) return [];
  const words = say.doors;
  const parts = state.doors.map(({ from, to, ground, law, decidedBy }) => {
    const end = to === undefined ? null : norwegianTime(to.at).time;
    const why = `${ground.trim().replace(/\.$/, '')} (${words.laws[law]})`;
    const closed = words.closed(norwegianTime(from.at).time, end, why);
    const names = decidedBy.map((each) => nameOf(composing, each.person));
    return names.length === 0 ? closed : `${closed} ${words.decidedBy(listed(names, say))}`;
  });
  return [heading(2, words.heading), ...parts.map((each) => paragraph(each))];
}
