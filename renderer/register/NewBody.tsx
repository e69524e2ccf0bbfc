/** Founds a body: its name and its settings, which can be changed later. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Register } from '../../domain/register/register.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useForm } from '../ui/useForm.ts';
import { bodyProblems, bodySettings, bodyValues } from './body-form.ts';
import { BodyFields } from './BodyFields.tsx';
import { idFrom } from './ids.ts';

type Props = { register: Register; onFounded: (body: string) => void };

export function NewBody({ register, onFounded }: Props) {
  const text = useText();
  const send = useSend();
  const [area, setArea] = useState(register.areas[0]?.area ?? '');
  const form = useForm(
    bodyValues(null),
    (values) => bodyProblems(values, text),
    (values) => {
      const body = idFrom(
        values.name,
        register.bodies.map((each) => each.body),
      );
      void send({ kind: 'found-body', body, area, ...bodySettings(values) }).then((answer) => {
        if (answer.outcome === 'done') onFounded(body);
      });
    },
  );
  return (
    <section className="stack" aria-labelledby="new-body">
      <h2 id="new-body" className="title">
        {text('register.newBody')}
      </h2>
      <form className="sheet stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        {register.areas.length > 1 && (
          <SelectField
            label={text('register.body.area')}
            value={area}
            choices={register.areas.map((each) => ({ value: each.area, words: each.name }))}
            onChoose={setArea}
          />
        )}
        <BodyFields form={form} />
        <div className="actions">
          <Button type="submit" data-act="found-body">
            {text('register.body.found')}
          </Button>
        </div>
      </form>
    </section>
  );
}
