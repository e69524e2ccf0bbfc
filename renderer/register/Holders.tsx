/** Who holds a seat, from when to when; history is kept (B3). */
import { Button } from '@digdir/designsystemet-react';
import type { Appointment, Register, Seat } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { PersonField } from './PersonField.tsx';
import { personOrNew } from './persons.ts';
import { TermLine } from './TermLine.tsx';

type Props = { register: Register; seat: Seat };

export function Holders({ register, seat }: Props) {
  const text = useText();
  const held = register.appointments.filter((each) => each.seat === seat.seat);
  return (
    <section className="stack" aria-labelledby="holders">
      <h3 id="holders" className="subtitle">
        {text('register.seat.holder')}
      </h3>
      {held.length === 0 && <p className="hint">{text('register.seat.vacant')}</p>}
      <ul className="plain-list lines">
        {held.map((each) => (
          <Held key={`${each.person} ${each.from}`} register={register} appointment={each} />
        ))}
      </ul>
      <Appoint register={register} seat={seat} />
    </section>
  );
}

function Held({ register, appointment }: { register: Register; appointment: Appointment }) {
  const text = useText();
  const format = useFormat();
  const send = useSend();
  const { seat, person: id, to } = appointment;
  const person = register.persons.find((each) => each.person === id)?.name ?? id;
  const from = format.shortDate(appointment.from);
  return (
    <TermLine
      words={
        to === undefined
          ? text('register.appointed', { person, from })
          : text('register.appointedTo', { person, from, to: format.shortDate(to) })
      }
      isOpen={to === undefined}
      endLabel={text('register.endAppointmentOf', { person })}
      end={(last) => send({ kind: 'end-appointment', seat, person: id, to: last })}
      act="end-appointment"
    />
  );
}

function Appoint({ register, seat }: Props) {
  const text = useText();
  const send = useSend();
  const appoint = async ({ name, from }: { name: string; from: string }): Promise<void> => {
    const person = await personOrNew(register, name, send);
    if (person === null) return;
    const answer = await send({ kind: 'appoint', seat: seat.seat, person, from });
    if (answer.outcome === 'done') form.reset({ name: '', from });
  };
  const form = useForm(
    { name: '', from: localToday(new Date()) },
    ({ name, from }) => ({
      ...(name.trim() === '' ? { name: text('register.needed', { field: text('register.personName') }) } : {}),
      ...(from === '' ? { from: text('register.dateWrong') } : {}),
    }),
    (values) => void appoint(values),
  );
  return (
    <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <div className="add-line">
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
        <Button type="submit" variant="secondary" data-act="appoint">
          {text('register.appoint')}
        </Button>
      </div>
    </form>
  );
}
