/**
 * What should come back to the bodies of the meeting: decisions to be reviewed, answers that have not come, decisions that
 * fell, and what disagreement stopped. One key takes the first of them in, as a case that names the old decision (C8, K6, K7).
 */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { reasonToBringBack, rowsToBringBack, type DecisionRow } from '../decisions/decision-rows.ts';
import '../decisions/decisions.css';
import { itemThatTakesUp, takeUp } from '../decisions/take-up.ts';
import { useDecisions } from '../decisions/useDecisions.ts';
import { localToday } from '../home/meeting-order.ts';
import { hrefOf } from '../routes.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';

type Props = { meeting: string; state: MeetingState; onAdded: (item: string) => void };

export function BringBack({ meeting, state, onAdded }: Props) {
  const text = useText();
  const send = useSend(meeting);
  const decisions = useDecisions() ?? [];
  const [isBusy, setIsBusy] = useState(false);
  const today = localToday(new Date());
  const day = state.days[0]?.date ?? today;
  const rows = rowsToBringBack(
    decisions.filter((each) => state.bodies.includes(each.body)),
    { meeting, meetingDay: day, today },
  ).filter((each) => itemThatTakesUp(state, each) === undefined); // The list is read again a moment after the act.
  const add = async (row: DecisionRow | undefined): Promise<void> => {
    if (row === undefined || isBusy) return;
    setIsBusy(true);
    const item = await takeUp(send, state, row).finally(() => setIsBusy(false));
    if (item !== null) onAdded(item);
  };
  useKeys([
    { key: 'b', label: text('decisions.bringBackFirst'), run: () => void add(rows[0]), off: rows.length === 0 },
  ]);
  if (rows.length === 0) return null;
  return (
    <section className="bring-back" aria-labelledby="bring-back">
      <div>
        <h3 id="bring-back" className="over-title">
          {text('decisions.bringBack')}
        </h3>
        <p className="hint">{text('decisions.bringBackHint')}</p>
      </div>
      <ul className="plain-list">
        {rows.map((each, at) => (
          <li key={`${each.meeting} ${each.proposal} ${each.version}`}>
            <span>
              <a
                className="ds-link"
                href={hrefOf({ page: 'decision', meeting: each.meeting, proposal: each.proposal })}
              >
                {each.number !== null && <span className="figures">{each.number} </span>}
                {each.title}
              </a>
              <Because row={each} day={day} today={today} />
            </span>
            <Button variant="secondary" onClick={() => void add(each)} data-act="bring-back">
              {text('decisions.bringBackOne')} <span className="visually-hidden">{each.title}</span>{' '}
              {at === 0 && <KeyMark keyboard="b" />}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Because({ row, day, today }: { row: DecisionRow; day: string; today: string }) {
  const text = useText();
  const format = useFormat();
  const reason = reasonToBringBack(row, day, today);
  if (reason === null) return null;
  const date = reason === 'review' ? row.reviewOn : row.nextDeadline;
  return (
    <span className="decision-under">{text(`decisions.because.${reason}`, { date: format.date(date ?? '') })}</span>
  );
}
