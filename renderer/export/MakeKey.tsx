/** The key is made at the first signing: whose it is, and the password that seals it, twice. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SigningKeyFacts } from '../../app/contract.ts';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { keyProblems, type KeyValues } from './key-form.ts';

type Props = { onMade: (key: NonNullable<SigningKeyFacts>) => void };

export function MakeKey({ onMade }: Props) {
  const text = useText();
  const [isMaking, setIsMaking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const make = async ({ name, organisation, password }: KeyValues): Promise<void> => {
    setIsMaking(true);
    setFailure(null);
    const answer = await window.motebok
      .call('make-signing-key', { name: name.trim(), organisation: organisation.trim(), password })
      .finally(() => setIsMaking(false));
    if ('failure' in answer) setFailure(faultText(text, answer.failure));
    else onMade(answer);
  };
  const form = useForm<KeyValues>(
    { name: '', organisation: '', password: '', again: '' },
    (values) => keyProblems(values, text),
    (values) => void make(values),
  );
  return (
    <form className="sheet stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <h3 className="subtitle">{text('signing.key')}</h3>
      <p className="hint">{text('signing.keyHint')}</p>
      <div className="fields fields-two">
        <TextField
          label={text('signing.signer')}
          value={form.values.name}
          onType={(name) => form.set('name', name)}
          error={form.problems.name}
          autoComplete="off"
        />
        <TextField
          label={text('signing.organisation')}
          value={form.values.organisation}
          onType={(organisation) => form.set('organisation', organisation)}
          error={form.problems.organisation}
          autoComplete="off"
        />
        <TextField
          label={text('signing.password')}
          type="password"
          value={form.values.password}
          onType={(password) => form.set('password', password)}
          error={form.problems.password}
          autoComplete="new-password"
        />
        <TextField
          label={text('signing.passwordAgain')}
          type="password"
          value={form.values.again}
          onType={(again) => form.set('again', again)}
          error={form.problems.again}
          autoComplete="new-password"
        />
      </div>
      {failure !== null && <Sentence tone="stop">{text('signing.keyFailed', { reason: failure })}</Sentence>}
      <div className="actions">
        <Button type="submit" loading={isMaking} data-act="make-signing-key">
          {isMaking ? text('signing.makingKey') : text('signing.makeKey')}
        </Button>
      </div>
    </form>
  );
}
