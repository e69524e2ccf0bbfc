/** A few words in answer to something: Enter saves, Esc leaves. The caret comes here, and goes back to where it was. */
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '../../domain/refusal.ts';
import { ActButton } from '../room/ActButton.tsx';
import { useText } from '../text/useText.ts';

type Props = {
  label: string;
  save: (words: string) => void;
  cancel: () => void;
  why: Refusal | null;
  meeting: string;
};

export function AnswerForm({ label, save, cancel, why, meeting }: Props) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    const from = document.activeElement;
    field.current?.focus();
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  const off = why ?? (words.trim() === '' ? text('consensus.writeFirst') : null);
  return (
    <form
      className="words-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === null) save(words.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          cancel();
        } else if (event.key === 'Enter' && !event.shiftKey && event.target === field.current) {
          event.preventDefault();
          if (off === null) save(words.trim());
        }
      }}
    >
      <textarea
        ref={field}
        className="ds-input"
        rows={2}
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="actions">
        <ActButton variant="primary" meeting={meeting} why={off} keyboard="Enter" act="save-answer">
          {text('frame.save')}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
