/** Where to, and the password that opens the key; then the file is made, signed and written. */
import { Button, Spinner } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Exported, SigningKeyFacts } from '../../app/contract.ts';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm, type Problems } from '../ui/useForm.ts';

type Props = {
  meeting: string;
  signingKey: NonNullable<SigningKeyFacts>;
  /** The supplement that is signed in place of the minutes (M4). */
  supplement?: number;
  onExported: (exported: Exported) => void;
};

type Values = { folder: string; password: string };

export function SignForm({ meeting, signingKey, supplement, onExported }: Props) {
  const text = useText();
  const [isSigning, setIsSigning] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const sign = async ({ folder, password }: Values): Promise<void> => {
    setIsSigning(true);
    setFailure(null);
    const answer = await window.motebok
      .call('sign-and-export', { meeting, folder, password, ...(supplement === undefined ? {} : { supplement }) })
      .finally(() => setIsSigning(false));
    // The password is not kept longer than it is needed.
    form.set('password', '');
    if ('failure' in answer) setFailure(faultText(text, answer.failure));
    else onExported(answer);
  };
  const form = useForm<Values>(
    { folder: '', password: '' },
    ({ folder, password }): Problems<Values> => ({
      ...(folder === '' ? { folder: text('signing.folderNeeded') } : {}),
      ...(password === '' ? { password: text('signing.needed', { field: text('signing.password') }) } : {}),
    }),
    (values) => void sign(values),
  );
  const choose = async (): Promise<void> => {
    const chosen = await window.motebok.call('choose-folder', {});
    if (chosen) form.set('folder', chosen.folder);
  };

  return (
    <form className="sheet stack" ref={form.ref} onSubmit={form.onSubmit} noValidate aria-busy={isSigning}>
      <h3 className="subtitle">
        {text('signing.signsAs', { name: signingKey.name, organisation: signingKey.organisation })}
      </h3>
      {signingKey.demo && <Sentence tone="note">{text('signing.demoKey')}</Sentence>}
      <div className="folder">
        <div>
          <span className="folder-label">{text('signing.folder')}</span>
          <p className={form.values.folder === '' ? 'hint' : 'hash'}>
            {form.values.folder === '' ? text('signing.noFolder') : form.values.folder}
          </p>
          {form.problems.folder !== undefined && (
            <p className="field-error" role="alert">
              {form.problems.folder}
            </p>
          )}
        </div>
        <Button variant="secondary" onClick={() => void choose()} data-act="choose-folder">
          {text('signing.chooseFolder')}
        </Button>
      </div>
      <TextField
        label={text('signing.password')}
        type="password"
        value={form.values.password}
        onType={(password) => form.set('password', password)}
        error={form.problems.password}
        autoComplete="off"
      />
      {failure !== null && <Sentence tone="stop">{text('signing.failed', { reason: failure })}</Sentence>}
      <div className="actions" role="status">
        {isSigning ? (
          <span className="waiting">
            <Spinner aria-hidden="true" data-size="sm" /> {text('signing.signing')}
          </span>
        ) : (
          <Button type="submit" data-act="sign-and-export">
            {text('signing.sign')}
          </Button>
        )}
      </div>
    </form>
  );
}
