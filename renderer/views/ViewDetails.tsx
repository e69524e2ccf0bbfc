/** Who treated the case in an organisation, when, where it is written, and its own words (C7). Enter saves. */
import { useEffect, useId, useRef, useState } from 'react';
import type { View } from '../../domain/meeting/views-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { asksForWords, type ViewRow } from './view-rows.ts';

type Props = { room: Room; item: string; view: View; name: string; rows: readonly ViewRow[]; onDone: () => void };

export function ViewDetails({ room, item, view, name, rows, onDone }: Props) {
  const text = useText();
  const list = useId();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState({
    treatedBy: view.treatedBy ?? '',
    treatedOn: view.treatedOn ?? '',
    reference: view.reference ?? '',
    words: view.words ?? '',
  });
  const set = (name: keyof typeof said) => (value: string) => setSaid({ ...said, [name]: value });
  const command = {
    kind: 'record-view',
    item,
    organisation: view.organisation,
    view: view.view,
    from: view.from,
    ...filled(said),
  } as const;
  const why = room.why(command);
  useEffect(() => {
    const first = asksForWords(view.view) ? 'textarea' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus();
  }, [view.view]);
  const save = async (): Promise<void> => {
    if (why === null && isDone(await room.send(command))) onDone();
  };
  return (
    <form
      ref={form}
      className="view-details"
      aria-label={text('views.answerOf', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey);
        if (!isDone) return;
        // Esc closes what opened last: these fields, not the dialog.
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
        else void save();
      }}
    >
      <TextField
        label={text('views.treatedBy')}
        value={said.treatedBy}
        onType={set('treatedBy')}
        placeholder={text('views.treatedByExample')}
        list={list}
      />
      <datalist id={list}>
        {[...new Set(rows.flatMap((each) => each.view?.treatedBy ?? []))].map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField label={text('views.treatedOn')} type="date" value={said.treatedOn} onType={set('treatedOn')} />
      <TextField
        label={text('views.reference')}
        value={said.reference}
        onType={set('reference')}
        placeholder={text('views.referenceExample')}
      />
      <div className="view-details-words">
        <TextField label={text('views.words')} multiline rows={2} value={said.words} onType={set('words')} />
      </div>
      <ActButton variant="primary" meeting={room.meeting} why={why} keyboard="Ctrl+Enter" act="record-view">
        {text('views.save')}
      </ActButton>
    </form>
  );
}

/** Only what is written is sent. */
function filled<Name extends string>(said: Record<Name, string>): Partial<Record<Name, string>> {
  const written = Object.entries<string>(said).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(written.map(([name, value]) => [name, value.trim()])) as Partial<Record<Name, string>>;
}
