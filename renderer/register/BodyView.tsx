/** One body: its seats, its leaders, and its settings. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Body, Register } from '../../domain/register/register.ts';
import { hrefOf } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useKeys } from '../ui/keys.ts';
import { useForm } from '../ui/useForm.ts';
import { bodyProblems, bodySettings, bodyValues } from './body-form.ts';
import { BodyFields } from './BodyFields.tsx';
import { Leaders } from './Leaders.tsx';
import { SeatDialog, type SeatChoice } from './SeatDialog.tsx';
import { SeatTable } from './SeatTable.tsx';

export function BodyView({ register, body }: { register: Register; body: Body }) {
  const text = useText();
  const [seat, setSeat] = useState<SeatChoice | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  useKeys([{ key: 'n', label: text('register.seat.add'), run: () => setSeat({ seat: null }) }]);
  const seats = register.seats.filter((each) => each.body === body.body).toSorted((a, b) => a.position - b.position);
  const deciding = seats.filter((each) => each.rights.includes('decide')).length;
  return (
    <section className="stack" aria-labelledby="body">
      <div className="row row-spread">
        <div>
          <h2 id="body" className="title">
            {body.name}
          </h2>
          <p className="hint">{text('register.summary', { seats: seats.length, deciding })}</p>
        </div>
        <div className="row">
          <Button variant="tertiary" onClick={() => setIsChanging(true)}>
            {text('register.body.settings')}
          </Button>
          <Button variant="secondary" onClick={() => setSeat({ seat: null })} data-act="new-seat">
            <Icon name="plus" /> {text('register.seat.add')}
          </Button>
          {deciding > 0 && (
            <a className="ds-button" data-variant="primary" href={hrefOf({ page: 'new-meeting' })}>
              {text('register.nextMeeting')}
            </a>
          )}
        </div>
      </div>
      <Leaders register={register} body={body} />
      <SeatTable register={register} seats={seats} onOpen={(each) => setSeat({ seat: each })} />
      {seat && <SeatDialog register={register} body={body} choice={seat} onClose={() => setSeat(null)} />}
      {isChanging && <BodyDialog body={body} onClose={() => setIsChanging(false)} />}
    </section>
  );
}

function BodyDialog({ body, onClose }: { body: Body; onClose: () => void }) {
  const text = useText();
  const send = useSend();
  const form = useForm(
    bodyValues(body),
    (values) => bodyProblems(values, text),
    (values) => {
      void send({
        kind: 'change-body',
        body: body.body,
        abbreviation: null,
        alternation: null,
        ...bodySettings(values),
      }).then((answer) => {
        if (answer.outcome === 'done' || answer.outcome === 'same') onClose();
      });
    },
  );
  return (
    <Dialog title={text('register.body.settings')} onClose={onClose} wide>
      <form className="stack" ref={form.ref} onSubmit={form.onSubmit} noValidate>
        <BodyFields form={form} />
        <div className="actions">
          <Button type="submit" data-act="change-body">
            {text('register.body.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {text('frame.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
