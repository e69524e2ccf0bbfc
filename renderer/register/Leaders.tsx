/** Chair and deputy chair of a body, from a date (B6). */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { holdsOn, type Body, type Register } from '../../domain/register/register.ts';
import { isUnconfirmed, nextChange, otherSide, type Alternation } from '../../domain/register/alternation.ts';
import { localToday } from '../home/meeting-order.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useForm } from '../ui/useForm.ts';
import { PersonField } from './PersonField.tsx';
import { personOrNew } from './persons.ts';

type Props = { register: Register; body: Body };

export function Leaders({ register, body }: Props) {
  const text = useText();
  const [isChoosing, setIsChoosing] = useState(false);
  const words = useLeadersInWords(register, body);
  const choose = (
    <Button
      variant={words === null ? 'secondary' : 'tertiary'}
      onClick={() => setIsChoosing(true)}
      data-act="choose-leaders"
    >
      {words === null ? text('register.leaders.choose') : text('frame.change')}
    </Button>
  );
  return (
    <>
      {words === null ? (
        <Sentence tone="warning">
          <p>{text('register.leaders.none')}</p>
          {choose}
        </Sentence>
      ) : (
        <div className="row">
          <span>{words}</span>
          {choose}
        </div>
      )}
      {body.alternation && <NextLead alternation={body.alternation} />}
      {isChoosing && <LeadersDialog register={register} body={body} onClose={() => setIsChoosing(false)} />}
    </>
  );
}

/** When the other side takes over; a date that has passed waits for somebody to confirm it by choosing leaders (B6). */
function NextLead({ alternation }: { alternation: Alternation }) {
  const text = useText();
  const format = useFormat();
  const today = localToday(new Date());
  if (isUnconfirmed(alternation, today))
    return (
      <Sentence tone="warning">
        {text('register.leaders.overdue', {
          date: format.date(alternation.nextDate),
          side: text(`term.side.${otherSide(alternation.leads)}`),
        })}
      </Sentence>
    );
  const next = nextChange(alternation, today);
  return (
    <p className="hint">
      {text('register.leaders.next', { date: format.date(next.date), side: text(`term.side.${next.leads}`) })}
    </p>
  );
}

function useLeadersInWords(register: Register, body: Body): string | null {
  const text = useText();
  const format = useFormat();
  const today = localToday(new Date());
  const all = register.leaderships.filter((each) => each.body === body.body);
  const now = all.findLast((each) => holdsOn(each, today)) ?? all.at(-1);
  if (!now) return null;
  const name = (person: string): string => register.persons.find((each) => each.person === person)?.name ?? person;
  const given = { chair: name(now.chair), from: format.date(now.from) };
  return now.deputyChair === undefined
    ? text('register.leaders.alone', given)
    : text('register.leaders.now', { ...given, deputy: name(now.deputyChair) });
}

type Values = { chair: string; deputyChair: string; from: string };

function LeadersDialog({ register, body, onClose }: Props & { onClose: () => void }) {
  const text = useText();
  const send = useSend();
  const choose = async ({ chair, deputyChair, from }: Values): Promise<void> => {
    const first = await personOrNew(register, chair, send);
    const second = deputyChair.trim() === '' ? undefined : await personOrNew(register, deputyChair, send);
    if (first === null || second === null) return;
    const answer = await send({
      kind: 'choose-leaders',
      body: body.body,
      chair: first,
      ...(second === undefined ? {} : { deputyChair: second }),
      from,
    });
    if (answer.outcome === 'done' || answer.outcome === 'same') onClose();
  };
  const form = useForm<Values>(
    { chair: '', deputyChair: '', from: localToday(new Date()) },
    ({ chair, from }) => ({
      ...(chair.trim() === '' ? { chair: text('register.needed', { field: text('register.leaders.chair') }) } : {}),
      ...(from === '' ? { from: text('register.dateWrong') } : {}),
    }),
    (values) => void choose(values),
  );
  return (
    <Dialog title={text('register.leaders.choose')} onClose={onClose}>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <PersonField
          label={text('register.leaders.chair')}
          name={form.values.chair}
          register={register}
          onType={(chair) => form.set('chair', chair)}
          error={form.problems.chair}
        />
        <PersonField
          label={`${text('register.leaders.deputyChair')} (${text('frame.optional')})`}
          name={form.values.deputyChair}
          register={register}
          onType={(deputyChair) => form.set('deputyChair', deputyChair)}
        />
        <TextField
          label={text('register.from')}
          type="date"
          value={form.values.from}
          onType={(from) => form.set('from', from)}
          error={form.problems.from}
        />
        <div className="actions">
          <Button type="submit">{text('frame.save')}</Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('frame.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
