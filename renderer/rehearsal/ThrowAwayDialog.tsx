/** Asks before a kept rehearsal goes: nothing brings it back. The button that keeps it has the focus. */
import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { ListedRehearsal } from '../../app/contract.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';

type Props = { kept: ListedRehearsal; throwAway: () => void; onClose: () => void };

export function ThrowAwayDialog({ kept, throwAway, onClose }: Props) {
  const text = useText();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Dialog title={text('rehearsal.throwAwayTitle')} onClose={onClose}>
      <div className="stack">
        {kept.rehearsal && <p className="kept-title">{kept.rehearsal.title}</p>}
        <p>{text('rehearsal.throwAwayHint')}</p>
        <div className="actions">
          <Button onClick={throwAway} data-act="throw-away-rehearsal">
            {text('rehearsal.throwAway')}
          </Button>
          <Button variant="secondary" ref={keep} onClick={onClose} data-act="keep-rehearsal">
            {text('rehearsal.keep')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
