/** An empty book goes on from a second place: chosen, checked whole, taken in. A damaged copy asks before it is used (L6). */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

export function RestoreFromPlace() {
  const text = useText();
  const [folder, setFolder] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const restore = async (from: string, acceptDamage: boolean): Promise<void> => {
    setIsBusy(true);
    const answer = await window.motebok.call('restore-store', { folder: from, acceptDamage });
    setIsBusy(false);
    setFailure('failure' in answer ? answer.failure : null);
  };
  const choose = async (): Promise<void> => {
    const chosen = await window.motebok.call('choose-folder', {});
    if (chosen === null) return;
    setFolder(chosen.folder);
    await restore(chosen.folder, false);
  };
  return (
    <div className="stack">
      <p className="hint">{text('secondPlace.restoreHint')}</p>
      <div className="row">
        <Button variant="secondary" onClick={() => void choose()} aria-disabled={isBusy} data-act="restore-store">
          {text(isBusy ? 'secondPlace.restoring' : 'secondPlace.restore')}
        </Button>
      </div>
      {failure !== null && (
        <Sentence tone="warning">
          <p>{faultText(text, failure)}</p>
          {failure === 'second-place-damaged' && folder !== null && (
            <Button variant="secondary" onClick={() => void restore(folder, true)} data-act="restore-damaged">
              {text('secondPlace.restoreDamaged')}
            </Button>
          )}
        </Sentence>
      )}
    </div>
  );
}
