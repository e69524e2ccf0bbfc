/** Signs and exports one supplement, as the minutes are: what happens, the key, the folder, and where the file lies (L4, M4). */
import { useEffect, useState } from 'react';
import type { Exported, SigningKeyFacts } from '../../app/contract.ts';
import { ExportDone } from '../export/ExportDone.tsx';
import { MakeKey } from '../export/MakeKey.tsx';
import { SignForm } from '../export/SignForm.tsx';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import './decision.css';

type Props = { meeting: string; number: number; onClose: () => void };

export function SupplementExport({ meeting, number, onClose }: Props) {
  const text = useText();
  const [key, setKey] = useState<SigningKeyFacts | undefined>();
  const [exported, setExported] = useState<Exported | null>(null);
  useEffect(() => {
    void window.motebok.call('read-signing-key', {}).then(setKey);
  }, []);
  return (
    <Dialog title={text('decisions.signNumber', { number })} onClose={onClose} wide>
      {exported ? (
        <ExportDone exported={exported} onAgain={() => setExported(null)} />
      ) : (
        <div className="stack sign-supplement">
          <p className="hint">{text('decisions.signHint')}</p>
          {key === null && <MakeKey onMade={setKey} />}
          {key && <SignForm meeting={meeting} signingKey={key} supplement={number} onExported={setExported} />}
        </div>
      )}
    </Dialog>
  );
}
