/**
 * A field that saves itself: when the caret leaves it, at Enter in a single line, after a pause in typing, and when the
 * page goes away. What is saved by another window is taken in while nothing of one's own is unsaved.
 */
import { useEffect, useRef, useState } from 'react';
import { TextField } from './TextField.tsx';

type Props = {
  label: string;
  value: string;
  onSave: (value: string) => void;
  type?: 'text' | 'number' | 'date' | 'time';
  multiline?: boolean;
  rows?: number;
  /** Out: what is wrong with a value in words, and then it is not saved. */
  check?: (value: string) => string | undefined;
  description?: string | undefined;
  readOnly?: boolean;
  placeholder?: string;
};

/** A pause in which a person may look up from the keys. */
const PAUSE_MS = 2500;

export function SavedField({ label, value, onSave, check, multiline = false, readOnly = false, ...rest }: Props) {
  const [written, setWritten] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (written === known) setWritten(value);
  }
  const problem = written === value ? undefined : check?.(written);
  const save = useRef(() => {});
  useEffect(() => {
    save.current = () => {
      if (!readOnly && written !== value && problem === undefined) onSave(written);
    };
  });
  useEffect(() => {
    if (written === value) return;
    const timer = setTimeout(() => save.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written, value]);
  useEffect(() => {
    const flush = (): void => save.current();
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return (
    <TextField
      label={label}
      value={written}
      onType={setWritten}
      multiline={multiline}
      readOnly={readOnly}
      error={problem}
      onBlur={() => save.current()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline) save.current();
      }}
      {...rest}
    />
  );
}
