/** The name of a health community: of a new one, or said anew of one that is known (B1). */
import { Button } from '@digdir/designsystemet-react';
import type { Area, Register } from '../../domain/register/register.ts';
import { isDone } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { idFrom } from './ids.ts';

type Props = { register: Register; area?: Area; onSaved?: () => void };

export function AreaForm({ register, area, onSaved }: Props) {
  const text = useText();
  const send = useSend();
  const save = async (name: string): Promise<void> => {
    const taken = register.areas.map((each) => each.area);
    const answer = await send(
      area
        ? { kind: 'change-area', area: area.area, name }
        : { kind: 'register-area', area: idFrom(name, taken), name },
    );
    if (isDone(answer)) onSaved?.();
  };
  const form = useForm(
    { name: area?.name ?? '' },
    ({ name }) => (name.trim() === '' ? { name: text('register.needed', { field: text('register.areaName') }) } : {}),
    ({ name }) => void save(name.trim()),
  );
  return (
    <form className={area ? 'stack' : 'sheet stack'} ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <TextField
        label={text('register.areaName')}
        value={form.values.name}
        onType={(name) => form.set('name', name)}
        error={form.problems.name}
      />
      <div className="actions">
        <Button type="submit" data-act={area ? 'change-area' : 'register-area'}>
          {text('frame.save')}
        </Button>
      </div>
    </form>
  );
}
