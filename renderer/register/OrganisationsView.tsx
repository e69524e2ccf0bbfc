/** The organisations of the health communities; one line adds another and keeps the caret, a name opens what to change. */
import { Button, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { ORGANISATION_KINDS, type Organisation, type Register } from '../../domain/register/register.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { ChangeOrganisation } from './ChangeOrganisation.tsx';
import { idFrom } from './ids.ts';
import type { RegisterView } from './RegisterPlaces.tsx';

type Kind = Organisation['organisationKind'];

type Props = { register: Register; onView: (view: RegisterView) => void };

export function OrganisationsView({ register, onView }: Props) {
  const text = useText();
  const format = useFormat();
  const [changing, setChanging] = useState<Organisation | null>(null);
  const areas = register.areas.length > 1 ? new Map(register.areas.map((each) => [each.area, each.name])) : null;
  return (
    <section className="stack" aria-labelledby="organisations">
      <div className="row row-spread">
        <h2 id="organisations" className="title">
          {text('register.organisations')}
        </h2>
        {register.organisations.length > 0 && register.bodies.length === 0 && (
          <Button onClick={() => onView({ at: 'new-body' })}>{text('register.nextBody')}</Button>
        )}
      </div>
      <p className="hint">{text('register.organisationsHint')}</p>
      <AddOrganisation register={register} />
      {register.organisations.length === 0 ? (
        <p className="hint">{text('register.noOrganisations')}</p>
      ) : (
        <div className="sheet sheet-flush">
          <Table data-color="neutral" className="wide-table">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{text('register.organisationName')}</Table.HeaderCell>
                <Table.HeaderCell>{text('register.organisationKind')}</Table.HeaderCell>
                {areas && <Table.HeaderCell>{text('register.body.area')}</Table.HeaderCell>}
                <Table.HeaderCell className="number">{text('register.inhabitants')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {register.organisations.map((each) => (
                <Table.Row key={each.organisation}>
                  <Table.Cell>
                    <button
                      type="button"
                      className="row-button ds-link"
                      data-color="accent"
                      data-act="open-organisation"
                      onClick={() => setChanging(each)}
                    >
                      {each.name}
                    </button>
                  </Table.Cell>
                  <Table.Cell>{text(`term.organisationKind.${each.organisationKind}`)}</Table.Cell>
                  {areas && <Table.Cell>{areas.get(each.area)}</Table.Cell>}
                  <Table.Cell className="number">
                    {each.inhabitants === undefined ? '' : format.number(each.inhabitants)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {changing && <ChangeOrganisation organisation={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}

type Values = { name: string; organisationKind: Kind; inhabitants: string };

function AddOrganisation({ register }: { register: Register }) {
  const text = useText();
  const send = useSend();
  const [chosen, setChosen] = useState<string | null>(null);
  const area = chosen ?? register.areas.at(-1)?.area ?? ''; // the one that came last is being filled
  const firstKind: Kind = register.organisations.every((each) => each.area !== area) ? 'healthTrust' : 'municipality';
  const add = async (values: Values): Promise<void> => {
    const organisation = idFrom(
      values.name,
      register.organisations.map((each) => each.organisation),
    );
    const answer = await send({
      kind: 'register-organisation',
      organisation,
      area,
      name: values.name.trim(),
      organisationKind: values.organisationKind,
      ...(values.inhabitants === '' ? {} : { inhabitants: Number(values.inhabitants) }),
    });
    if (answer.outcome !== 'done') return;
    form.reset({ name: '', organisationKind: 'municipality', inhabitants: '' });
    form.ref.current?.querySelector<HTMLElement>('input')?.focus();
  };
  const form = useForm<Values>(
    { name: '', organisationKind: firstKind, inhabitants: '' },
    ({ name }) =>
      name.trim() === '' ? { name: text('register.needed', { field: text('register.organisationName') }) } : {},
    (values) => void add(values),
  );
  return (
    <form className="sheet add-line" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      {register.areas.length > 1 && (
        <SelectField
          label={text('register.body.area')}
          value={area}
          choices={register.areas.map((each) => ({ value: each.area, words: each.name }))}
          onChoose={setChosen}
        />
      )}
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
        label={text('register.inhabitants')}
        type="number"
        min={0}
        value={form.values.inhabitants}
        onType={(inhabitants) => form.set('inhabitants', inhabitants)}
      />
      <Button type="submit" variant="secondary" data-act="register-organisation">
        {text('frame.add')}
      </Button>
    </form>
  );
}
