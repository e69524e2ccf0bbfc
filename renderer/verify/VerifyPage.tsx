/** Verifies a file that somebody drops or chooses: nothing in it is taken in (L6). */
import { Spinner } from '@digdir/designsystemet-react';
import { useId, useState, type DragEvent } from 'react';
import type { Verified } from '../../app/contract.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { Verdict } from './Verdict.tsx';

/** As large as the app's transport takes; our own exports are far smaller. */
const MOST_FILE_BYTES = 64 * 1024 * 1024;

type Looked =
  | { at: 'nothing' }
  | { at: 'reading'; name: string }
  | { at: 'too-large'; name: string }
  | { at: 'done'; name: string; bytes: Uint8Array<ArrayBuffer>; verified: Verified };

export function VerifyPage() {
  const text = useText();
  const [looked, setLooked] = useState<Looked>({ at: 'nothing' });

  const verify = async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
    const verified = await window.motebok.call('verify-file', { name, bytes });
    setLooked({ at: 'done', name, bytes, verified });
  };
  const look = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { name } = file;
    if (file.size > MOST_FILE_BYTES) return setLooked({ at: 'too-large', name });
    setLooked({ at: 'reading', name });
    await verify(name, new Uint8Array(await file.arrayBuffer()));
  };

  return (
    <div className="page page-narrow stack">
      <h1 className="title">{text('verify.title')}</h1>
      <FileDrop onFile={(file) => void look(file)} isQuiet={looked.at === 'done'} />
      <div role="status" className="stack">
        {looked.at === 'reading' && (
          <p className="waiting">
            <Spinner aria-hidden="true" data-size="sm" /> {text('verify.reading', { name: looked.name })}
          </p>
        )}
        {looked.at === 'too-large' && <Sentence tone="stop">{text('verify.tooLarge', { name: looked.name })}</Sentence>}
        {looked.at === 'done' && (
          <Verdict
            name={looked.name}
            verified={looked.verified}
            onTrusted={() => void verify(looked.name, looked.bytes)}
          />
        )}
      </div>
    </div>
  );
}

function FileDrop({ onFile, isQuiet }: { onFile: (file: File | undefined) => void; isQuiet: boolean }) {
  const text = useText();
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={isQuiet ? 'drop' : 'drop drop-large'}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      {!isQuiet && <p className="hint">{text('verify.hint')}</p>}
      <p>
        {isQuiet ? `${text('verify.another')}: ` : ''}
        {text('verify.drop')}{' '}
        <input
          id={id}
          type="file"
          className="visually-hidden"
          onChange={(event) => {
            onFile(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="ds-link">
          {text('verify.choose')}
        </label>
      </p>
    </div>
  );
}
