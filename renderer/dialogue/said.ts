/** What was said in an item, as people read it: a question with its answers below it, inputs by themselves. Pure (K9). */
import type { Input, Item } from '../../domain/meeting/agenda-state.ts';
import type { InputKind } from '../../domain/meeting/agenda-events.ts';
import { bodyOf } from '../../domain/meeting/roster.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { everyone, personName } from '../room/people.ts';

export type Said = Input & { answers: readonly Input[] };

/** In the order in which they came; an answer to a question of another item stands by itself. */
export function saidIn(state: MeetingState, item: string): Said[] {
  const inputs = state.inputs[item] ?? [];
  const isHere = (id: string | undefined): boolean => inputs.some((each) => each.input === id);
  return inputs
    .filter((each) => !isHere(each.to))
    .map((each) => ({ ...each, answers: inputs.filter((one) => one.to === each.input) }));
}

/** Questions that nobody has answered. */
export function unanswered(state: MeetingState, item: string): Said[] {
  return saidIn(state, item).filter((each) => each.inputKind === 'question' && each.answers.length === 0);
}

/** Whether questions and inputs are collected in an item: in a body that decides nothing, and in every drøfting (B2, K9). */
export function isTalk(state: MeetingState, item: Item): boolean {
  return bodyOf(state.roster, item.body)?.decisionRule === 'none' || item.itemKind === 'discussion';
}

/** Who said it: a person of the meeting by name, else the words as an organisation. Nothing typed is nobody named. */
export function sayerFrom(state: MeetingState, typed: string): { person?: string; organisation?: string } {
  const words = typed.trim();
  if (words === '') return {};
  const plain = (name: string): string => name.toLocaleLowerCase('nb').replaceAll(/\s+/g, ' ');
  const person = everyone(state).find((each) => plain(personName(state, each)) === plain(words));
  return person === undefined ? { organisation: words } : { person };
}

/** How an input is called where nothing else says it. */
export const KINDS: readonly InputKind[] = ['question', 'input'];
