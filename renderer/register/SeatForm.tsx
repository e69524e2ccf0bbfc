/** The facts of a seat (B2, B5): party, rights, whom it represents, by what authority. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Body, Register, Seat } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { idFrom } from './ids.ts';
import { PersonField } from './PersonField.tsx';
import { personOrNew } from './persons.ts';
import { seatFacts, seatProblems, seatValues, type SeatValues } from './seat-form.ts';
import { SeatFields } from './SeatFields.tsx';

type Props = { register: Register; body: Body; seat: Seat | null; onDone: () => void };

/** A new seat is given its holder and first deputy at once, by name. */
type Filling = { holder: string; deputy: string; from: string };

export function SeatForm({ register, body, seat, onDone }: Props) {
  const text = useText();
  const send = useSend();
  const [filling, setFilling] = useState<Filling>({
    holder: '',
    deputy: '',
    from: `${localToday(new Date()).slice(0, 4)}-01-01`,
  });

  const save = async (values: SeatValues): Promise<void> => {
    const id =
      seat?.seat ??
      idFrom(
        `${body.abbreviation ?? body.name} ${values.office}`,
        register.seats.map((each) => each.seat),
      );
    const facts = seatFacts(values);
    const answer = await send(
      seat ? { kind: 'change-seat', seat: id, ...facts } : { kind: 'add-seat', seat: id, body: body.body, ...facts },
    );
    if (answer.outcome !== 'done' && answer.outcome !== 'same') return;
    if (!seat && !(await fill(id, filling))) return;
    onDone();
  };

  const fill = async (id: string, { holder, deputy, from }: Filling): Promise<boolean> => {
    const persons: [string, 'appoint' | 'name-deputy'][] = [
      [holder, 'appoint'],
      [deputy, 'name-deputy'],
    ];
    for (const [name, kind] of persons) {
      if (name.trim() === '') continue;
      const person = await personOrNew(register, name, send);
      if (person === null) return false;
      const given = { seat: id, person, from };
      const answer = await send(kind === 'appoint' ? { kind, ...given } : { kind, ...given, order: 1 });
      if (answer.outcome === 'refused' || answer.outcome === 'invalid') return false;
    }
    return true;
  };

  const form = useForm(
    seatValues(seat, register.organisations),
    (values) => seatProblems(values, text),
    (values) => void save(values),
  );

  return (
    <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <SeatFields register={register} body={body.body} seat={seat?.seat ?? null} form={form} />
      {!seat && <FillingFields register={register} filling={filling} onFilling={setFilling} />}
      <div className="actions">
        <Button type="submit" data-act={seat ? 'change-seat' : 'add-seat'}>
          {text('register.seat.save')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {text('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}

type FillingProps = { register: Register; filling: Filling; onFilling: (filling: Filling) => void };

function FillingFields({ register, filling, onFilling }: FillingProps) {
  const text = useText();
  return (
    <div className="fields">
      <PersonField
        label={`${text('register.seat.holder')} (${text('frame.optional')})`}
        name={filling.holder}
        register={register}
        onType={(holder) => onFilling({ ...filling, holder })}
      />
      <PersonField
        label={`${text('register.deputyNow')} (${text('frame.optional')})`}
        name={filling.deputy}
        register={register}
        onType={(deputy) => onFilling({ ...filling, deputy })}
      />
      <TextField
        label={text('register.from')}
        type="date"
        value={filling.from}
        onType={(from) => onFilling({ ...filling, from })}
        error={filling.from === '' ? text('register.dateWrong') : undefined}
      />
    </div>
  );
}
