/** Sets up a meeting: body, day, time, place, language. The agenda comes next. */
import { Button, Spinner } from '@digdir/designsystemet-react';
import type { Body, Register } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { idFrom } from '../register/ids.ts';
import { goTo, hrefOf } from '../routes.ts';
import { useMeetingList, useRegister, useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useForm } from '../ui/useForm.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { meetingProblems, type MeetingValues } from './meeting-form.ts';

export function NewMeetingPage() {
  const text = useText();
  const register = useRegister();
  const meetings = useMeetingList();
  if (register === null || meetings === null)
    return (
      <div className="page page-narrow waiting">
        <Spinner aria-label={text('frame.loading')} data-size="sm" /> {text('frame.loading')}
      </div>
    );
  const [body] = register.bodies;
  return (
    <div className="page page-narrow stack">
      <h1 className="title">{text('plan.newTitle')}</h1>
      {body ? (
        <NewMeeting register={register} first={body} taken={meetings.map((each) => each.meeting)} />
      ) : (
        <>
          <p>{text('plan.noBody')}</p>
          <a className="ds-button" data-variant="primary" href={hrefOf({ page: 'register' })}>
            {text('home.found')}
          </a>
        </>
      )}
    </div>
  );
}

type Values = MeetingValues & { body: string };

function NewMeeting({ register, first, taken }: { register: Register; first: Body; taken: readonly string[] }) {
  const text = useText();
  const send = useSend();
  const create = async (values: Values): Promise<void> => {
    const body = register.bodies.find((each) => each.body === values.body) ?? first;
    const meeting = idFrom(`${body.abbreviation ?? body.name} ${values.date}`, taken);
    const answer = await send({
      kind: 'plan-meeting',
      meeting,
      bodies: [body.body],
      days: [{ date: values.date, start: values.start, minutes: Number(values.minutes) }],
      place: values.place.trim(),
      languageForm: values.languageForm,
      ...(values.title.trim() === '' ? {} : { title: values.title.trim() }),
    });
    if (answer.outcome === 'done') goTo({ page: 'meeting', meeting, step: 'plan' });
  };
  const form = useForm<Values>(
    {
      body: first.body,
      title: '',
      date: localToday(new Date()),
      start: '10:00',
      minutes: String(first.plannedMinutes),
      place: '',
      languageForm: first.languageForm,
    },
    (values) => meetingProblems(values, text),
    (values) => void create(values),
  );
  const chooseBody = (id: string): void => {
    const body = register.bodies.find((each) => each.body === id);
    if (!body) return;
    form.set('body', id);
    form.set('minutes', String(body.plannedMinutes));
    form.set('languageForm', body.languageForm);
  };
  return (
    <form className="sheet stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
      <SelectField
        label={text('plan.body')}
        value={form.values.body}
        choices={register.bodies.map((each) => ({ value: each.body, words: each.name }))}
        onChoose={chooseBody}
      />
      <MeetingFields
        values={form.values}
        problems={form.problems}
        onChange={(name, value) => form.set(name, value as Values[typeof name])}
      />
      <div className="actions">
        <Button type="submit" data-act="plan-meeting">
          {text('plan.create')}
        </Button>
      </div>
    </form>
  );
}
