/** Everybody in the register, with the seats they hold or stand in for; a name opens what to change. */
import { Button, Table } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { holdsOn, type Person, type Register } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { ChangePerson } from './ChangePerson.tsx';
import { idFrom } from './ids.ts';

export function PersonsView({ register }: { register: Register }) {
  const text = useText();
  const [changing, setChanging] = useState<Person | null>(null);
  const people = useMemo(
    () => register.persons.toSorted((a, b) => new Intl.Collator('nb').compare(a.name, b.name)),
    [register],
  );
  return (
    <section className="stack" aria-labelledby="persons">
      <h2 id="persons" className="title">
        {text('register.persons')}
      </h2>
      <p className="hint">{text('register.personsHint')}</p>
      <AddPerson register={register} />
      {people.length === 0 ? (
        <p className="hint">{text('register.noPersons')}</p>
      ) : (
        <div className="sheet sheet-flush">
          <Table data-color="neutral" className="wide-table">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell>{text('register.personName')}</Table.HeaderCell>
                <Table.HeaderCell>{text('register.personTitle')}</Table.HeaderCell>
                <Table.HeaderCell>{text('register.seatsOf')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {people.map((each) => (
                <Table.Row key={each.person} id={`person-${each.person}`} tabIndex={-1}>
                  <Table.Cell>
                    <button
                      type="button"
                      className="row-button ds-link"
                      data-color="accent"
                      data-act="open-person"
                      onClick={() => setChanging(each)}
                    >
                      {each.name}
                    </button>
                    {each.madeUp && <span className="quiet"> ({text('register.madeUp')})</span>}
                  </Table.Cell>
                  <Table.Cell>{each.title ?? ''}</Table.Cell>
                  <Table.Cell>{seatsOf(register, each.person, text('register.deputyNow'))}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {changing && <ChangePerson person={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}

/** "Kommunalsjef (Alta); vara: Fastlege" of today. */
function seatsOf(register: Register, person: string, deputy: string): string {
  const today = localToday(new Date());
  const office = (seat: string): string => register.seats.find((each) => each.seat === seat)?.office ?? seat;
  const held = register.appointments.filter((each) => each.person === person && holdsOn(each, today));
  const standsIn = register.deputyships.filter((each) => each.person === person && holdsOn(each, today));
  return [...held.map((each) => office(each.seat)), ...standsIn.map((each) => `${deputy}: ${office(each.seat)}`)].join(
    '; ',
  );
}

function AddPerson({ register }: { register: Register }) {
  const text = useText();
  const send = useSend();
  const add = async ({ name, title }: { name: string; title: string }): Promise<void> => {
    const person = idFrom(
      name,
      register.persons.map((each) => each.person),
    );
    const answer = await send({
      kind: 'register-person',
      person,
      name: name.trim(),
      ...(title.trim() === '' ? {} : { title: title.trim() }),
    });
    if (answer.outcome !== 'done') return;
    form.reset({ name: '', title: '' });
    form.ref.current?.querySelector('input')?.focus();
  };
  const form = useForm(
    { name: '', title: '' },
    ({ name }) => (name.trim() === '' ? { name: text('register.needed', { field: text('register.personName') }) } : {}),
    (values) => void add(values),
  );
  return (
    <form className="sheet add-line" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <TextField
        label={text('register.personName')}
        value={form.values.name}
        onType={(name) => form.set('name', name)}
        error={form.problems.name}
        autoComplete="off"
      />
      <TextField
        label={text('register.personTitle')}
        value={form.values.title}
        onType={(title) => form.set('title', title)}
        autoComplete="off"
      />
      <Button type="submit" variant="secondary" data-act="register-person">
        {text('frame.add')}
      </Button>
    </form>
  );
}
