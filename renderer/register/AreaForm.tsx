/** Registers a health community by its name. */
import { Button } from '@digdir/designsystemet-react';
import type { Register } from '../../domain/register/register.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { idFrom } from './ids.ts';

export function AreaForm({ register }: { register: Register }) {
  const text = useText();
  const send = useSend();
  const form = useForm(
    { name: '' },
    ({ name }) => (name.trim() === '' ? { name: text('register.needed', { field: text('register.areaName') }) } : {}),
    ({ name }) => {
      const area = idFrom(
        name,
        register.areas.map((each) => each.area),
      );
      void send({ kind: 'register-area', area, name: name.trim() });
    },
  );
  return (
    <form className="sheet stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <TextField
        label={text('register.areaName')}
        value={form.values.name}
        onType={(name) => form.set('name', name)}
        error={form.problems.name}
      />
      <div className="actions">
        <Button type="submit" data-act="register-area">
          {text('frame.save')}
        </Button>
      </div>
    </form>
  );
}
