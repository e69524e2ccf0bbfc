/** Publishing the notice, with a warning when it is late (N2); what has changed since; and opening the meeting. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { NoticeChange } from '../../domain/meeting/planning-events.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { rosterOn, type Register } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { goTo } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useNames, useRefusalText } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { nextNotice, noticeDue } from './notice-state.ts';

type Props = { meeting: string; state: MeetingState; register: Register };

export function NoticeActs({ meeting, state, register }: Props) {
  const text = useText();
  const role = useRole();
  const canPublish = mayNow(state, role, 'publish-notice') === null;
  return (
    <div className="stack">
      <h2 className="subtitle">{text('notice.title')}</h2>
      <NoticeStanding state={state} />
      {canPublish && <Publish meeting={meeting} state={state} register={register} />}
      {state.phase === 'called' && <OpenMeeting meeting={meeting} state={state} register={register} />}
      <Button variant="tertiary" onClick={() => window.print()}>
        {text('notice.print')}
      </Button>
    </div>
  );
}

function NoticeStanding({ state }: { state: MeetingState }) {
  const text = useText();
  const format = useFormat();
  const { notice } = state;
  if (notice === null) return <p>{text('notice.notSent')}</p>;
  const sent = { date: format.date(notice.at.at), time: format.time(notice.at.at), version: notice.version };
  const short = notice.requiredDays - notice.givenDays;
  return (
    <Sentence tone={short > 0 ? 'warning' : 'good'}>
      <p>{text('notice.sent', sent)}</p>
      <p>
        {short > 0
          ? text('notice.late', { required: notice.requiredDays, given: notice.givenDays, short })
          : text('notice.inTime', { required: notice.requiredDays, given: notice.givenDays })}
      </p>
    </Sentence>
  );
}

function Publish({ meeting, state, register }: Props) {
  const text = useText();
  const why = useRefusalText();
  const send = useSend(meeting);
  const [isSending, setIsSending] = useState(false);
  const today = localToday(new Date());
  const next = nextNotice(state, register, today);
  const due = noticeDue(state, today);
  if (next === null) return <p className="hint">{text('notice.unchanged')}</p>;
  const refusal = isRefusal(next) ? next : null;
  const publish = async (): Promise<void> => {
    setIsSending(true);
    await send({ kind: 'publish-notice', meeting }).finally(() => setIsSending(false));
  };
  return (
    <>
      {!isRefusal(next) && next.changes.length > 0 && <Changes meeting={meeting} changes={next.changes} />}
      {state.place.trim() === '' && <Sentence tone="note">{text('notice.noPlace')}</Sentence>}
      {refusal && <Sentence tone="stop">{why(refusal, meeting)}</Sentence>}
      {!refusal && due.isLate && (
        <Sentence tone="warning">
          {due.given < 0 ? (
            <p>{text('notice.passed')}</p>
          ) : (
            <>
              <p>
                {text('notice.late', { required: due.required, given: due.given, short: due.required - due.given })}
              </p>
              <p>{text('notice.lateStill')}</p>
            </>
          )}
        </Sentence>
      )}
      {state.notice === null && <p className="hint">{text('notice.whatHappens')}</p>}
      <div className="actions">
        <Button
          aria-disabled={refusal !== null}
          loading={isSending}
          variant={state.notice === null ? 'primary' : 'secondary'}
          onClick={() => refusal === null && void publish()}
          data-act="publish-notice"
        >
          {state.notice === null || isRefusal(next)
            ? text('notice.publish')
            : text('notice.publishAgain', { version: next.version })}
        </Button>
      </div>
    </>
  );
}

function Changes({ meeting, changes }: { meeting: string; changes: readonly NoticeChange[] }) {
  const text = useText();
  const names = useNames(meeting);
  return (
    <Sentence tone="note">
      <p>{text('notice.changedSince')}:</p>
      <ul className="notice-changes">
        {changes.map((each) => {
          const item = 'item' in each ? each.item : '';
          return (
            <li key={`${each.what} ${item}`}>
              {text(`notice.change.${each.what}`, item === '' ? {} : { item: names.item(item) })}
            </li>
          );
        })}
      </ul>
    </Sentence>
  );
}

/** Opening freezes the roster of the day; who leads is the body's chair unless another is named (B9). */
function OpenMeeting({ meeting, state, register }: Props) {
  const text = useText();
  const send = useSend(meeting);
  const roster = rosterOn(register, state.bodies, state.days[0]?.date ?? '');
  const [body] = roster.bodies;
  const [chair, setChair] = useState(body?.chair ?? body?.deputyChair ?? '');
  const open = async (): Promise<void> => {
    const answer = await send({ kind: 'open-meeting', meeting, ...(chair === '' ? {} : { chair }) });
    if (answer.outcome === 'done') goTo({ page: 'meeting', meeting, step: 'roll-call' });
  };
  return (
    <section className="stack open-meeting" aria-labelledby="open-meeting">
      <h2 id="open-meeting" className="subtitle">
        {text('notice.open')}
      </h2>
      <p className="hint">{text('notice.openHint')}</p>
      <SelectField
        label={text('notice.chair')}
        value={chair}
        choices={roster.persons.map((each) => ({ value: each.person, words: each.name }))}
        onChoose={setChair}
      />
      <div className="actions">
        <Button onClick={() => void open()} data-act="open-meeting">
          {text('notice.open')}
        </Button>
      </div>
    </section>
  );
}
