/** What the meeting is, on one line, and the way to change it and to go on. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { STEP_OF_PHASE } from '../home/meeting-order.ts';
import { ActButton } from '../room/ActButton.tsx';
import { StartRehearsal } from '../rehearsal/StartRehearsal.tsx';
import { hrefOf } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useForm } from '../ui/useForm.ts';
import { endOf } from './agenda-time.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { meetingProblems, meetingValues, type MeetingValues } from './meeting-form.ts';

type Props = { meeting: string; state: MeetingState };

export function MeetingFacts({ meeting, state }: Props) {
  const text = useText();
  const format = useFormat();
  const role = useRole();
  const [isChanging, setIsChanging] = useState(false);
  const [day] = state.days;
  return (
    <div className="plan-head">
      <p>
        {day &&
          text('plan.facts', {
            date: format.longDate(day.date),
            start: format.time(day.start),
            end: format.time(endOf(day)),
          })}
        {state.place !== '' && ` · ${state.place}`} · {text(`term.language.${state.languageForm}`)}
      </p>
      <ActButton
        variant="tertiary"
        meeting={meeting}
        why={mayNow(state, role, 'change-meeting')}
        run={() => setIsChanging(true)}
        act="change-meeting"
      >
        {text('plan.changeFacts')}
      </ActButton>
      <span className="head-space" />
      <StartRehearsal meeting={meeting} />
      <NextStep meeting={meeting} state={state} />
      {isChanging && <FactsDialog meeting={meeting} state={state} onClose={() => setIsChanging(false)} />}
    </div>
  );
}

/** The one thing to do next: the notice while it is planned, afterwards where the meeting stands. */
function NextStep({ meeting, state: { phase } }: Props) {
  const text = useText();
  const isPlanned = phase === 'planned';
  const step = isPlanned ? 'notice' : STEP_OF_PHASE[phase];
  return (
    <a className="ds-button" data-variant="primary" href={hrefOf({ page: 'meeting', meeting, step })}>
      {isPlanned ? text('plan.toNotice') : text(`home.step.${phase}`)}
    </a>
  );
}

function FactsDialog({ meeting, state, onClose }: Props & { onClose: () => void }) {
  const text = useText();
  const send = useSend(meeting);
  const save = async (values: MeetingValues): Promise<void> => {
    const [, ...laterDays] = state.days;
    const answer = await send({
      kind: 'change-meeting',
      meeting,
      days: [{ date: values.date, start: values.start, minutes: Number(values.minutes) }, ...laterDays],
      place: values.place.trim(),
      languageForm: values.languageForm,
      title: values.title.trim() || null,
    });
    if (answer.outcome === 'done' || answer.outcome === 'same') onClose();
  };
  const form = useForm(
    meetingValues(state),
    (values) => meetingProblems(values, text),
    (values) => void save(values),
  );
  return (
    <Dialog title={text('plan.changeFacts')} onClose={onClose} wide>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <MeetingFields
          values={form.values}
          problems={form.problems}
          onChange={(name, value) => form.set(name, value as MeetingValues[typeof name])}
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
