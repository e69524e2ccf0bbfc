/** The way of the minutes (M4): sent for remarks, approved, signed; and the act that comes next. */
import { Button, Checkbox, Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Prose } from '../../app/contract.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { localToday } from '../home/meeting-order.ts';
import { hrefOf } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { itemName } from '../text/names.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { TextField } from '../ui/TextField.tsx';
import { proseInForce, withoutText } from './prose-in-force.ts';

type Props = { meeting: string; state: MeetingState; drafts: Prose | null };

export function MinutesStatus({ meeting, state, drafts }: Props) {
  const text = useText();
  const role = useRole();
  const canSend = mayNow(state, role, 'send-minutes') === null;
  const canApprove = mayNow(state, role, 'approve-minutes') === null;
  return (
    <section className="stack" aria-labelledby="minutes-status">
      <div className="row row-spread">
        <h2 id="minutes-status" className="subtitle">
          {text('minutes.status')}
        </h2>
        <Button variant="tertiary" onClick={() => window.print()}>
          {text('minutes.print')}
        </Button>
      </div>
      <Standing meeting={meeting} state={state} />
      {(canSend || canApprove) && <MissingText state={state} drafts={drafts} />}
      {canSend && <SendForRemarks meeting={meeting} />}
      {canApprove && <Approve meeting={meeting} state={state} />}
      {state.phase === 'approved' && (
        <a className="ds-button" data-variant="primary" href={hrefOf({ page: 'meeting', meeting, step: 'export' })}>
          {text('minutes.toExport')}
        </a>
      )}
    </section>
  );
}

/** What has been done already, in words. */
function Standing({ meeting, state: { phase, minutes, languageForm } }: { meeting: string; state: MeetingState }) {
  const text = useText();
  const format = useFormat();
  const names = useNames(meeting);
  const isOver = phase === 'closed' || minutes.sent !== null || minutes.approved !== null;
  const deadlinePassed = minutes.sent !== null && minutes.sent.deadline < localToday(new Date());
  return (
    <>
      {!isOver && <p>{text('minutes.notClosed', { phase: text(`term.phase.${phase}`) })}</p>}
      {minutes.sent && (
        <p>
          {text('minutes.sent', {
            date: format.date(minutes.sent.at.at),
            deadline: format.date(minutes.sent.deadline),
          })}{' '}
          {deadlinePassed && minutes.approved === null && text('minutes.deadlinePassed')}
        </p>
      )}
      {minutes.approved && (
        <Sentence tone="good">
          {text('minutes.approved', {
            date: format.date(minutes.approved.at.at),
            persons: minutes.approved.approvers.map(names.person).join(', '),
          })}
        </Sentence>
      )}
      {minutes.signatures.map((each) => (
        <Sentence tone="good" key={`${each.fingerprint} ${each.at.seq}`}>
          {text('minutes.signedBy', {
            date: format.date(each.at.at),
            signer: each.signer,
            organisation: each.organisation,
          })}
        </Sentence>
      ))}
      <p className="hint">{text('minutes.language', { language: text(`term.language.${languageForm}`) })}</p>
    </>
  );
}

function MissingText({ state, drafts }: { state: MeetingState; drafts: Prose | null }) {
  const text = useText();
  const missing = withoutText(state, proseInForce(state, drafts));
  if (drafts === null || missing.length === 0) return null;
  const names = missing.map((each) => itemName(state, each, text)).join(', ');
  return <Sentence tone="note">{text('minutes.withoutText', { items: missing.length, names })}</Sentence>;
}

/** A week is a common time to read in. */
const DAYS_TO_READ = 7;

function SendForRemarks({ meeting }: { meeting: string }) {
  const text = useText();
  const send = useSend(meeting);
  const [deadline, setDeadline] = useState(() => localToday(new Date(Date.now() + DAYS_TO_READ * 86_400_000)));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (deadline !== '') void send({ kind: 'send-minutes', meeting, deadline });
      }}
    >
      <TextField
        label={text('minutes.deadline')}
        type="date"
        value={deadline}
        onType={setDeadline}
        error={deadline === '' ? text('minutes.deadlineWrong') : undefined}
      />
      <p className="hint">{text('minutes.sendHint')}</p>
      <div className="actions">
        <Button type="submit" data-act="send-minutes">
          {text('minutes.send')}
        </Button>
      </div>
    </form>
  );
}

/** Approved by chair and deputy chair (M4); both are ticked by the one who has heard it from them. */
function Approve({ meeting, state }: { meeting: string; state: MeetingState }) {
  const text = useText();
  const names = useNames(meeting);
  const send = useSend(meeting);
  const [body] = state.roster.bodies;
  const chair = body?.chair ?? state.chair;
  const deputy = body?.deputyChair ?? null;
  const candidates = [...(chair === null ? [] : [chair]), ...(deputy === null ? [] : [deputy])];
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <form
      className="stack approve"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ kind: 'approve-minutes', meeting, approvers: ticked });
      }}
    >
      <Fieldset>
        <Fieldset.Legend>{text('minutes.approvers')}</Fieldset.Legend>
        {candidates.map((person) => (
          <Checkbox
            key={person}
            label={text(person === chair ? 'minutes.approverChair' : 'minutes.approverDeputy', {
              person: names.person(person),
            })}
            value={person}
            checked={ticked.includes(person)}
            onChange={(event) =>
              setTicked(event.target.checked ? [...ticked, person] : ticked.filter((each) => each !== person))
            }
          />
        ))}
      </Fieldset>
      <p className="hint">{text('minutes.approveHint')}</p>
      <div className="actions">
        <Button
          type="submit"
          variant={state.minutes.sent === null ? 'secondary' : 'primary'}
          aria-disabled={ticked.length === 0}
          data-act="approve-minutes"
        >
          {text('minutes.approve')}
        </Button>
      </div>
    </form>
  );
}
