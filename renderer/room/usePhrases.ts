/** The `/` in the secretary's words: what it means now, and the keys that choose while it is open. */
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useText } from '../text/useText.ts';
import { insertWords } from './insert-words.ts';
import { phrasesThatMean, phraseWords, slashQuery, type ProsePhrase } from './prose-phrases.ts';

export type Phrases = {
  found: readonly ProsePhrase[];
  chosen: ProsePhrase | undefined;
  onInput: (event: FormEvent<HTMLElement>) => void;
  /** Out: whether the key was the menu's. */
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean;
  take: (phrase: ProsePhrase) => void;
  close: () => void;
};

export function usePhrases(state: MeetingState, item: string): Phrases {
  const text = useText();
  const [open, setOpen] = useState<{ field: HTMLTextAreaElement; query: string; at: number } | null>(null);
  const found = open === null ? [] : phrasesThatMean(open.query, (each) => text(`prose.name.${each}`));
  const chosen = open === null ? undefined : found[open.at % Math.max(1, found.length)];
  const close = (): void => setOpen(null);
  const take = (phrase: ProsePhrase): void => {
    if (open === null) return;
    insertWords(open.field, phraseWords(state, item, phrase), open.query.length + 1);
    close();
  };
  const onInput = ({ target }: FormEvent<HTMLElement>): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const query = slashQuery(target.value.slice(0, target.selectionStart));
    setOpen(query === null ? null : { field: target, query, at: 0 });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (open === null || found.length === 0 || event.ctrlKey || event.altKey) return false;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setOpen({ ...open, at: (open.at + step + found.length) % found.length });
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) take(chosen);
    else return false;
    event.preventDefault();
    return true;
  };
  return { found, chosen, onInput, onKeyDown, take, close };
}
