/** What waits for somebody at this laptop: notices, minutes, approvals, signatures. */
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { hrefOf } from '../routes.ts';
import { useFormat, useText } from '../text/useText.ts';
import { STEP_OF_PHASE, type WaitingPhase } from './meeting-order.ts';

export function WaitingList({ meetings }: { meetings: readonly (MeetingSummary & { phase: WaitingPhase })[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="sheet" aria-labelledby="waits">
      <h2 id="waits" className="over-title">
        {text('home.waits')}
      </h2>
      {meetings.length === 0 && <p className="hint">{text('home.waitsNothing')}</p>}
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
      </ul>
    </section>
  );
}
