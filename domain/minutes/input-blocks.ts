/** Questions, answers and inputs to an item, in the order in which they came and in the words that were said (K9). */
import type { ItemId } from '../ids.ts';
import type { Input } from '../meeting/agenda-state.ts';
import type { DocumentBlock } from './document.ts';
import { heading, nameOf, nameWithOrganisation, table, type Composing } from './facts.ts';

/** The table of an item, with its heading; nothing where nobody said anything that was recorded. */
export function inputBlocks(composing: Composing, id: ItemId): DocumentBlock[] {
  const inputs = composing.state.inputs[id] ?? [];
  if (inputs.length === 0) return [];
  const words = composing.say.items;
  const rows = inputs.map((each) => [words.inputKinds[each.inputKind], fromWords(composing, each), each.words]);
  return [heading(3, words.inputs), table([words.inputKind, words.inputFrom, words.inputWords], rows)];
}

function fromWords(composing: Composing, { person, organisation }: Input): string {
  if (person === undefined) return organisation ?? '';
  return organisation === undefined
    ? nameWithOrganisation(composing, person, null)
    : `${nameOf(composing, person)} (${organisation})`;
}
