/**
 * A form that ends in one act: its fields, the button that hands it in, off with the rule's sentence while it may not,
 * and in a dialog the way out. Nothing is handed in while there is a reason why not.
 */
import type { ReactNode } from 'react';
import type { Refusal } from '../../domain/refusal.ts';
import { useText } from '../text/useText.ts';
import { ActButton } from './ActButton.tsx';

type Props = {
  children: ReactNode;
  meeting: string;
  /** Why it may not be handed in; null when it may. */
  why: Refusal | string | null;
  /** What it does, by the command's name. */
  act: string;
  /** What the button says; "save" where nothing else is meant. */
  label?: string;
  variant?: 'primary' | 'secondary';
  /** Shown on the button. Ctrl+Enter also hands in from a field of many lines, where Enter is a new line. */
  keyboard?: 'Enter' | 'Ctrl+Enter';
  save: () => Promise<void>;
  /** Closes what it stands in, with nothing done. */
  cancel?: () => void;
};

export function ActForm({ children, meeting, why, act, label, variant = 'primary', keyboard, save, cancel }: Props) {
  const text = useText();
  const handIn = (): void => {
    if (why === null) void save();
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
      }}
      onKeyDown={(event) => {
        if (keyboard !== 'Ctrl+Enter' || event.key !== 'Enter' || !event.ctrlKey) return;
        // Else a field of one line would hand in by itself too.
        event.preventDefault();
        if (!event.repeat) handIn();
      }}
    >
      {children}
      <div className="actions">
        <ActButton
          variant={variant}
          meeting={meeting}
          why={why}
          act={act}
          {...(keyboard === undefined ? {} : { keyboard })}
        >
          {label ?? text('frame.save')}
        </ActButton>
        {cancel && (
          <ActButton variant="tertiary" run={cancel} meeting={meeting} keyboard="Escape">
            {text('frame.cancel')}
          </ActButton>
        )}
      </div>
    </form>
  );
}
