/** What waits for somebody at this laptop: notices, minutes, approvals, signatures, answers to decisions. */
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { isOverdue, isReviewDue } from '../decisions/decision-rows.ts';
import { useDecisions } from '../decisions/useDecisions.ts';
import { WaitingDecisions } from '../decisions/WaitingDecisions.tsx';
import { hrefOf } from '../routes.ts';
import { useFormat, useText } from '../text/useText.ts';
import { STEP_OF_PHASE, type WaitingPhase } from './meeting-order.ts';

type Props = { meetings: readonly (MeetingSummary & { phase: WaitingPhase })[]; today: string };

export function WaitingList({ meetings, today }: Props) {
  const text = useText();
  const format = useFormat();
  const due = (useDecisions() ?? []).filter((each) => isOverdue(each, today) || isReviewDue(each, today));
  return (
    <section className="sheet" aria-labelledby="waits">
      <h2 id="waits" className="over-title">
        {text('home.waits')}
      </h2>
      {meetings.length + due.length === 0 && <p className="hint">{text('home.waitsNothing')}</p>}
      <ul className="plain-list waits">
        {meetings.map((each) => (
          <li key={each.meeting}>
            <a
              className="ds-link"
              href={hrefOf({ page: 'meeting', meeting: each.meeting, step: STEP_OF_PHASE[each.phase] })}
            >
              {text(`home.wait.${each.phase}`)}
            </a>
            <span className="hint">
              {each.title} · {format.date(each.date)}
            </span>
          </li>
        ))}
        <WaitingDecisions rows={due} today={today} />
      </ul>
    </section>
  );
}
