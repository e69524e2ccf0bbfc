/** Says anew what a person is called and what the person is (B3). */
import { Button } from '@digdir/designsystemet-react';
import type { Person } from '../../domain/register/register.ts';
import { isDone } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';

type Props = { person: Person; onClose: () => void };

export function ChangePerson({ person, onClose }: Props) {
  const text = useText();
  const send = useSend();
  const form = useForm(
    { name: person.name, title: person.title ?? '' },
    ({ name }) => (name.trim() === '' ? { name: text('register.needed', { field: text('register.personName') }) } : {}),
    ({ name, title }) => {
      void send({
        kind: 'change-person',
        person: person.person,
        name: name.trim(),
        title: title.trim() === '' ? null : title.trim(),
      }).then((answer) => {
        if (isDone(answer)) onClose();
      });
    },
  );
  return (
    <Dialog title={text('register.changeOf', { name: person.name })} onClose={onClose}>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <p className="hint">{text('register.frozenHint')}</p>
        <TextField
          label={text('register.personName')}
          value={form.values.name}
          onType={(name) => form.set('name', name)}
          error={form.problems.name}
          autoComplete="off"
        />
        <TextField
          label={`${text('register.personTitle')} (${text('frame.optional')})`}
          value={form.values.title}
          onType={(title) => form.set('title', title)}
          autoComplete="off"
        />
        <div className="actions">
          <Button type="submit" data-act="change-person">
            {text('frame.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('frame.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
