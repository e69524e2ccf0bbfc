/** Says anew what an organisation is called, what it is, and how many live there (B2, K15). */
import { Button } from '@digdir/designsystemet-react';
import { ORGANISATION_KINDS, type Organisation } from '../../domain/register/register.ts';
import { isDone } from '../room/useRoom.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';

type Props = { organisation: Organisation; onClose: () => void };

export function ChangeOrganisation({ organisation, onClose }: Props) {
  const text = useText();
  const send = useSend();
  const form = useForm(
    {
      name: organisation.name,
      organisationKind: organisation.organisationKind,
      inhabitants: organisation.inhabitants === undefined ? '' : String(organisation.inhabitants),
    },
    ({ name }) =>
      name.trim() === '' ? { name: text('register.needed', { field: text('register.organisationName') }) } : {},
    ({ name, organisationKind, inhabitants }) => {
      void send({
        kind: 'change-organisation',
        organisation: organisation.organisation,
        name: name.trim(),
        organisationKind,
        inhabitants: inhabitants === '' ? null : Number(inhabitants),
      }).then((answer) => {
        if (isDone(answer)) onClose();
      });
    },
  );
  return (
    <Dialog title={text('register.changeOf', { name: organisation.name })} onClose={onClose}>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <p className="hint">{text('register.frozenHint')}</p>
        <TextField
          label={text('register.organisationName')}
          value={form.values.name}
          onType={(name) => form.set('name', name)}
          error={form.problems.name}
        />
        <SelectField
          label={text('register.organisationKind')}
          value={form.values.organisationKind}
          choices={ORGANISATION_KINDS.map((value) => ({ value, words: text(`term.organisationKind.${value}`) }))}
          onChoose={(organisationKind) => form.set('organisationKind', organisationKind)}
        />
        <TextField
          label={`${text('register.inhabitants')} (${text('frame.optional')})`}
          type="number"
          min={0}
          value={form.values.inhabitants}
          onType={(inhabitants) => form.set('inhabitants', inhabitants)}
        />
        <div className="actions">
          <Button type="submit" data-act="change-organisation">
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
