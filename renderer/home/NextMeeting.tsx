/** The meeting that is next, large, with the one thing to do now. */
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { PhaseTag } from '../frame/PhaseTag.tsx';
import { hrefOf } from '../routes.ts';
import { useFormat, useText } from '../text/useText.ts';
import { daysUntil, isRunning, STEP_OF_PHASE } from './meeting-order.ts';

export function NextMeeting({ meeting, today }: { meeting: MeetingSummary; today: string }) {
  const text = useText();
  const format = useFormat();
  const days = daysUntil(meeting, today);
  const running = isRunning(meeting);
  return (
    <section className="sheet next-meeting" aria-labelledby="next-meeting">
      <h2 id="next-meeting" className="over-title">
        {running ? text('home.now') : text('home.next')}
        {!running && ` ${days >= 0 ? text('home.inDays', { days }) : text('home.daysAgo', { days: -days })}`}
      </h2>
      <p className="next-title">{meeting.title}</p>
      <p>
        {text('home.at', { date: format.longDate(meeting.date), time: format.time(meeting.start) })}
        {meeting.place !== '' && ` · ${meeting.place}`}
      </p>
      <div className="actions">
        <a
          className="ds-button"
          data-variant="primary"
          href={hrefOf({ page: 'meeting', meeting: meeting.meeting, step: STEP_OF_PHASE[meeting.phase] })}
        >
          {text(`home.step.${meeting.phase}`)}
        </a>
        <PhaseTag phase={meeting.phase} label={text(`term.phase.${meeting.phase}`)} />
      </div>
    </section>
  );
}
