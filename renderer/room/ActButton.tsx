/**
 * A button that acts. It shows its key, and while it is off it says the rule in a sentence before anybody clicks:
 * under the pointer, at the focus, and to screen readers. It keeps its place and its focus while it is off.
 */
import { Button } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';
import type { Refusal } from '../../domain/refusal.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';

type Props = {
  children: ReactNode;
  /** What a press does; a button of a form leaves it to the form. */
  run?: () => void;
  /** The meeting whose names the sentence uses. */
  meeting: string;
  /** Why it is off; null when it is on. */
  why?: Refusal | string | null;
  /** A letter, or a named key, as `useKeys` takes it. */
  keyboard?: string;
  /** The page has no field with the caret, so that the letter acts without Alt. */
  alone?: boolean;
  variant?: 'primary' | 'secondary' | 'tertiary';
  danger?: boolean;
  /** For tests and measuring: what it does, by the command's name. */
  act?: string;
  /** More for screen readers than the words that are seen. */
  label?: string;
  pressed?: boolean;
};

export function ActButton({
  children,
  run,
  meeting,
  why = null,
  keyboard,
  alone = false,
  variant = 'secondary',
  danger = false,
  act,
  label,
  pressed,
}: Props) {
  const sentence = useRefusalText();
  const reasonId = useId();
  const reason = why === null ? null : typeof why === 'string' ? why : sentence(why, meeting);
  return (
    <span className="act">
      <Button
        variant={variant}
        {...(danger ? { 'data-color': 'danger' } : {})}
        {...(label === undefined ? {} : { 'aria-label': label })}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(reason === null ? {} : { 'aria-disabled': true, 'aria-describedby': reasonId })}
        type={run ? 'button' : 'submit'}
        data-act={act}
        onClick={(event) => {
          // A second click of a double click means nothing of its own (S11).
          if (reason !== null || event.detail > 1) event.preventDefault();
          else run?.();
        }}
      >
        {children}
        {keyboard !== undefined && <KeyMark keyboard={keyboard} alone={alone} />}
      </Button>
      {reason !== null && (
        <span className="act-reason" id={reasonId} role="tooltip">
          {reason}
        </span>
      )}
    </span>
  );
}
