/** Who was inhabil in an item, with ground and who decided, and who sat instead (A4, A6). */
import type { ItemId } from '../ids.ts';
import type { HabilitetGround } from '../meeting/habilitet-events.ts';
import type { HabilitetMark } from '../meeting/habilitet-state.ts';
import type { DocumentBlock } from './document.ts';
import { nameOf, paragraph, seatName, sentence, type Composing } from './facts.ts';
import { listed } from './phrases.ts';

/** One paragraph for each person of whom it was asked, and for each deputy who sat for the item. */
export function habilitetBlocks(composing: Composing, id: ItemId): DocumentBlock[] {
  const { state, say } = composing;
  const asked = Object.entries(state.habilitet[id] ?? {}).map(([person, mark]) => markWords(composing, person, mark));
  const sat = Object.entries(state.stepIns[id] ?? {})
    .filter(([, { person }]) => (state.attendance[person]?.intervals.length ?? 0) > 0)
    .map(([seat, { person, chairDecides }]) => {
      const words = say.habilitet.deputySat(nameOf(composing, person), seatName(composing, seat));
      return chairDecides ? `${words.slice(0, -1)} (${say.attendance.chairDecided}).` : words;
    });
  return [...asked, ...sat].map((each) => paragraph(each));
}

function markWords(composing: Composing, person: string, { raised, answers }: HabilitetMark): string {
  const words = composing.say.habilitet;
  const name = nameOf(composing, person);
  const answer = answers.at(-1);
  const first = raised[0];
  if (answer === undefined)
    return first ? words.unanswered(name, nameOf(composing, first.by), groundWords(composing, first.ground)) : '';
  const ground = groundWords(composing, answer.ground);
  const found = answer.habil ? words.habil(name, ground) : words.inhabil(name, ground);
  const by = answer.decidedBy.map((each) => nameOf(composing, each.person));
  return [
    found,
    ...(by.length === 0 ? [] : [words.decidedBy(listed(by, composing.say))]),
    ...(answer.corrects === undefined ? [] : [words.corrected(sentence(answer.corrects))]),
  ].join(' ');
}

function groundWords({ say }: Composing, ground: HabilitetGround): string {
  if (ground.law === 'none') return ground.words.trim();
  const law = say.habilitet.law(ground.paragraph);
  return ground.words?.trim() ? `${law}: ${ground.words.trim()}` : law;
}
