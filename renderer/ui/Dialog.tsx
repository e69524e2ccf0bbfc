/** A dialog that is open as long as it is rendered. Esc and the button close it; the page behind keeps still. */
import { Dialog as DsDialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '../text/useText.ts';

type Props = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Wide enough for forms in two columns. */
  wide?: boolean;
};

export function Dialog({ title, onClose, children, wide = false }: Props) {
  const text = useText();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const returnTo = opener.current;
    // The first field has the caret, not the button that closes.
    dialog.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => {
      if (returnTo instanceof HTMLElement && returnTo.isConnected) giveBack(returnTo);
    };
  }, []);
  return (
    <DsDialog
      ref={dialog}
      open
      onClose={onClose}
      closeButton={text('frame.close')}
      aria-labelledby={id}
      className={wide ? 'dialog dialog-wide' : 'dialog'}
    >
      <Heading level={2} data-size="2xs" id={id}>
        {title}
      </Heading>
      {children}
    </DsDialog>
  );
}

/** The focus comes back, and the caret with it: after a click inside the dialog Chromium leaves it where the dialog was. */
function giveBack(element: HTMLElement): void {
  element.focus();
  const isText = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  if (isText && element.selectionStart !== null)
    element.setSelectionRange(element.selectionStart, element.selectionEnd);
}
