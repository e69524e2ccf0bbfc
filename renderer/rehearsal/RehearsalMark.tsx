/** ØVING, on every page of a rehearsal, with the way out of it: thrown away, or kept apart. Nothing of it is in the book. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useStoreFacts } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './rehearsal.css';

export function RehearsalMark() {
  const text = useText();
  const rehearsal = useStoreFacts()?.rehearsal ?? null;
  const [isEnding, setIsEnding] = useState(false);
  if (rehearsal === null) return null;
  const end = (keep: boolean): void => void window.motebok.call('end-rehearsal', { keep });
  return (
    <>
      <button
        type="button"
        className="test-mark rehearsal-mark"
        title={text('rehearsal.hint')}
        onClick={() => setIsEnding(true)}
        data-act="ask-end-rehearsal"
      >
        {text('rehearsal.mark')}
      </button>
      {isEnding && (
        <Dialog title={text('rehearsal.end')} onClose={() => setIsEnding(false)}>
          <div className="stack">
            <p>{text('rehearsal.endHint')}</p>
            <div className="actions">
              <Button onClick={() => end(false)} data-act="throw-away-rehearsal">
                {text('rehearsal.throwAway')}
              </Button>
              <Button variant="secondary" onClick={() => end(true)} data-act="keep-rehearsal">
                {text('rehearsal.keep')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
