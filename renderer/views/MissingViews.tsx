/** The list of reminders: whose answers are missing, by the day they were due, ready to be copied into a letter (C7). */
import { useState } from 'react';
import { norwegianTime } from '../../domain/minutes/dates.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { missingByDeadline, viewRows } from './view-rows.ts';

export function MissingViews({ room, item }: { room: Room; item: string }) {
  const text = useText();
  const lines = useMissingLines(room, item);
  const [copied, setCopied] = useState('');
  const words = lines.join('\n');
  if (lines.length === 0)
    return viewRows(room.state, item).some((each) => each.view !== null) ? (
      <p className="hint">{text('views.allAnswered')}</p>
    ) : null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(words);
    setCopied(words);
  };
  return (
    <div className="views-missing">
      {lines.map((each) => (
        <p key={each}>
          <strong>{each}</strong>
        </p>
      ))}
      <button type="button" className="quiet-button" data-act="copy-missing" onClick={() => void copy()}>
        {text('views.copyMissing')}
      </button>
      <span role="status" className="hint">
        {copied === words && text('views.copied')}
      </span>
    </div>
  );
}

/** "Mangler svar: Vadsø, Tana (frist 1. desember 2026)", a line for each deadline; all names, for they are to be written to. */
export function useMissingLines(room: Room, item: string): string[] {
  const text = useText();
  const format = useFormat();
  const today = norwegianTime(room.now().at).date;
  return missingByDeadline(viewRows(room.state, item)).map(({ deadline, names }) =>
    text(deadline < today ? 'views.missingPast' : 'views.missing', {
      names: names.join(', '),
      date: format.date(deadline),
    }),
  );
}
