/** What an item is called in minutes. */
import type { Item } from '../meeting/agenda-state.ts';
import type { Composing } from './facts.ts';
import { startsWithLetter } from './item-range.ts';

/** "7/26 Etablering av helsefellesskap", under a label that says what it is. */
export function numberAndTitle({ number, title }: Pick<Item, 'number' | 'title'>): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** "Sak 7/26 Etablering av helsefellesskap"; a number with its own word stands as it is (C5). */
export function itemTitle({ say }: Composing, { number, title }: Pick<Item, 'number' | 'title'>): string {
  if (number === undefined) return title;
  return startsWithLetter(number) ? `${number} ${title}` : say.items.heading(number, title);
}
