/** Personal deputies of a seat, in order (B4). */
import { Button } from '@digdir/designsystemet-react';
import type { Deputyship, Register, Seat } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { PersonField } from './PersonField.tsx';
import { personOrNew } from './persons.ts';
import { TermLine } from './TermLine.tsx';

type Props = { register: Register; seat: Seat };

export function Deputies({ register, seat }: Props) {
  const text = useText();
  const send = useSend();
  const deputies = register.deputyships.filter((each) => each.seat === seat.seat).toSorted((a, b) => a.order - b.order);
  const add = async ({ name, from }: { name: string; from: string }): Promise<void> => {
    const person = await personOrNew(register, name, send);
    if (person === null) return;
    const order = Math.max(0, ...deputies.map((each) => each.order)) + 1;
    const answer = await send({ kind: 'name-deputy', seat: seat.seat, person, order, from });
    if (answer.outcome === 'done') form.reset({ name: '', from });
  };
  const form = useForm(
    { name: '', from: localToday(new Date()) },
    ({ name, from }) => ({
      ...(name.trim() === '' ? { name: text('register.needed', { field: text('register.personName') }) } : {}),
      ...(from === '' ? { from: text('register.dateWrong') } : {}),
    }),
    (values) => void add(values),
  );
  return (
    <section className="stack" aria-labelledby="deputies">
      <h3 id="deputies" className="subtitle">
        {text('register.seat.deputies')}
      </h3>
      <ul className="plain-list lines">
        {deputies.map((each) => (
          <Deputy key={`${each.person} ${each.from}`} register={register} deputyship={each} />
        ))}
      </ul>
      <form className="add-line" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <PersonField
          label={text('register.personName')}
          name={form.values.name}
          register={register}
          onType={(name) => form.set('name', name)}
          error={form.problems.name}
        />
        <TextField
          label={text('register.from')}
          type="date"
          value={form.values.from}
          onType={(from) => form.set('from', from)}
          error={form.problems.from}
        />
        <Button type="submit" variant="secondary" data-act="name-deputy">
          {text('register.nameDeputy')}
        </Button>
      </form>
    </section>
  );
}

function Deputy({ register, deputyship }: { register: Register; deputyship: Deputyship }) {
  const text = useText();
  const format = useFormat();
  const send = useSend();
  const { seat, person: id, order, to } = deputyship;
  const person = register.persons.find((each) => each.person === id)?.name ?? id;
  const from = format.shortDate(deputyship.from);
  return (
    <TermLine
      words={
        to === undefined
          ? text('register.deputyOrder', { order, person, from })
          : text('register.deputyOrderTo', { order, person, from, to: format.shortDate(to) })
      }
      isOpen={to === undefined}
      endLabel={text('register.endDeputyshipOf', { person })}
      end={(last) => send({ kind: 'end-deputyship', seat, person: id, to: last })}
      act="end-deputyship"
    />
  );
}
