/** A field for a line or some lines of text, with its label, and its error in words. */
import { Textfield } from '@digdir/designsystemet-react';
import type { HTMLInputTypeAttribute, KeyboardEvent } from 'react';

type Props = {
  label: string;
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'number' | 'date' | 'time' | 'password';
  error?: string | undefined;
  description?: string | undefined;
  suffix?: string;
  name?: string;
  disabled?: boolean;
  readOnly?: boolean;
  multiline?: boolean;
  rows?: number;
  list?: string;
  min?: number;
  max?: number;
  autoComplete?: string;
  placeholder?: string;
  onBlur?: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
};

export function TextField({ label, value, onType, type = 'text', error, multiline = false, rows, ...rest }: Props) {
  const given = Object.fromEntries(Object.entries({ error, ...rest }).filter(([, each]) => each !== undefined));
  if (multiline)
    return (
      <Textfield
        multiline
        rows={rows ?? 3}
        label={label}
        value={value}
        onChange={(event: { target: { value: string } }) => onType(event.target.value)}
        {...given}
      />
    );
  return (
    <Textfield
      label={label}
      type={type satisfies HTMLInputTypeAttribute}
      value={value}
      onChange={(event: { target: { value: string } }) => onType(event.target.value)}
      {...given}
    />
  );
}
