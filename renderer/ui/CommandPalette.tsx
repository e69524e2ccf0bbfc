/** `Ctrl+K` finds any act of the page, case, person, meeting and page: a text field over one list. */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { create } from 'zustand';
import { useText } from '../text/useText.ts';
import { Dialog } from './Dialog.tsx';
import { useKeys } from './keys.ts';
import { found, type Findable } from './finding.ts';
import { useFindables } from './useFindables.ts';

const usePalette = create<{ open: boolean }>()(() => ({ open: false }));

export function openPalette(): void {
  usePalette.setState({ open: true });
}

function closePalette(): void {
  usePalette.setState({ open: false });
}

export function CommandPalette() {
  const text = useText();
  const isOpen = usePalette((state) => state.open);
  useKeys([{ key: 'Ctrl+k', label: text('frame.paletteKey'), run: openPalette, inText: true, quiet: true }]);
  return isOpen ? <OpenPalette /> : null;
}

function OpenPalette() {
  const text = useText();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const findables = useFindables();
  const hits = useMemo(() => found(findables, query), [findables, query]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const choose = (one: Findable | undefined): void => {
    if (one === undefined) return;
    closePalette();
    // After the dialog has given the focus back, so that what is chosen can take it.
    setTimeout(one.run);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((at + step + hits.length) % Math.max(1, hits.length));
    else if (event.key === 'Enter') choose(hits[at]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={text('frame.paletteKey')} onClose={closePalette}>
      <input
        className="ds-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={hits[at] ? `${listId}-${at}` : undefined}
        aria-label={text('frame.paletteKey')}
        placeholder={text('frame.palette')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {text('frame.paletteCount', { count: hits.length })}
      </p>
      <ul className="palette" id={listId} role="listbox" aria-label={text('frame.paletteKey')} ref={list}>
        {hits.map((each, index) => (
          <li
            key={each.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(each)}
          >
            <span>{each.words}</span>
            <span className="palette-kind">{text(`frame.palette.${each.kind}`)}</span>
            {each.keyName !== undefined && <kbd>{each.keyName}</kbd>}
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="hint">{text('frame.paletteEmpty', { query })}</p>}
    </Dialog>
  );
}
