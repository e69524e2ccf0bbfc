/**
 * A field that means a person by the shortest unique start of a name or an organisation. Enter takes the one meant,
 * arrows choose among several, Esc empties it. The caret never leaves the field.
 */
import { useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useText } from '../text/useText.ts';
import type { Who } from './people.ts';

export type Meant = {
  who: Who;
  /** The sentence why not; null when Enter takes the person. */
  why: string | null;
  /** What Enter does, beside the one meant. */
  enter: string;
};

type Props = {
  field?: RefObject<HTMLInputElement | null>;
  label: string;
  /** More for screen readers: what may be typed. */
  description: string;
  find: (typed: string) => readonly Meant[];
  /** Takes a person. Out: whether the field may be emptied. */
  take: (meant: Meant, typed: string, withCtrl: boolean) => Promise<boolean>;
  onEmptyEnter?: () => void;
  onEmptyEscape?: () => void;
  children?: (typed: string, found: readonly Meant[]) => ReactNode;
};

/** More names than this are not read; another letter makes them fewer. */
const MOST_SHOWN = 8;

export function PersonField({ field, label, description, find, take, onEmptyEnter, onEmptyEscape, children }: Props) {
  const text = useText();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = typed.trim() === '' ? [] : find(typed);
  const shown = found.slice(0, MOST_SHOWN);
  const meant = found.find((each) => each.who.person === chosen) ?? theOneMeant(found);
  const set = (value: string): void => {
    setTyped(value);
    setChosen(null);
  };
  const takeOne = async (one: Meant, withCtrl: boolean): Promise<void> => {
    // Emptied at once: the next name may be typed before this one has been answered. What was refused comes back.
    set('');
    if (!(await take(one, typed, withCtrl))) setTyped((since) => (since === '' ? typed : since));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'Enter':
        event.preventDefault();
        if (event.repeat) return;
        if (typed.trim() === '') onEmptyEnter?.();
        else if (meant && (meant.why === null || event.ctrlKey)) void takeOne(meant, event.ctrlKey);
        return;
      case 'Escape':
        if (typed === '' && !onEmptyEscape) return;
        event.preventDefault();
        if (typed === '') onEmptyEscape?.();
        else set('');
        return;
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        setChosen(neighbour(shown, meant, event.key === 'ArrowDown' ? 1 : -1));
    }
  };
  return (
    <div className="person-field">
      {found.length > 0 && (
        <ul className="person-list" id={listId} role="listbox" aria-label={label}>
          {shown.map((each) => (
            <MeantRow
              key={each.who.person}
              id={`${listId}-${each.who.person}`}
              meant={each}
              isMeant={each === meant}
              take={takeOne}
            />
          ))}
          {found.length > shown.length && (
            <li className="hint" role="presentation">
              {text('room.morePeople', { count: found.length - shown.length })}
            </li>
          )}
        </ul>
      )}
      <input
        ref={field}
        className="ds-input person-input"
        value={typed}
        onChange={(event) => set(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={label}
        aria-label={label}
        aria-description={description}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={found.length > 0 ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={meant ? `${listId}-${meant.who.person}` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      {children?.(typed, found)}
    </div>
  );
}

type RowProps = {
  id: string;
  meant: Meant;
  isMeant: boolean;
  take: (meant: Meant, withCtrl: boolean) => Promise<void>;
};

function MeantRow({ id, meant, isMeant, take }: RowProps) {
  const { who, why, enter } = meant;
  return (
    <li
      id={id}
      className="person-option"
      role="option"
      aria-selected={isMeant}
      aria-disabled={why !== null}
      onPointerDown={(event) => event.preventDefault()} // the caret stays in the field
      onClick={() => {
        if (why === null) void take(meant, false);
      }}
    >
      <strong>{who.name}</strong>
      <span className="who-from">{[who.organisation, who.office].filter((each) => each !== '').join(' · ')}</span>
      {isMeant && <kbd>{enter}</kbd>}
      {why !== null && <span className="person-why">{why}</span>}
    </li>
  );
}

/** The one whom Enter means: the only one, or the only one who may. Null while it could be several. */
export function theOneMeant(found: readonly Meant[]): Meant | null {
  const may = found.filter((each) => each.why === null);
  if (may.length === 1) return may[0] ?? null;
  return found.length === 1 ? (found[0] ?? null) : null;
}

function neighbour(shown: readonly Meant[], from: Meant | null, step: 1 | -1): string | null {
  if (shown.length === 0) return null;
  const at = from === null ? -1 : shown.indexOf(from);
  const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
  return shown[next]?.who.person ?? null;
}
