/** The planned minutes against the frame of the meeting, in words and as a bar (N3). */
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { agendaSum } from './agenda-time.ts';

export function AgendaSum({ state }: { state: MeetingState }) {
  const text = useText();
  const { items, planned, frame, left, unplanned } = agendaSum(state);
  return (
    <div className="agenda-sum" data-over={left < 0}>
      <span>{text('plan.sum', { items, planned, frame })}</span>
      <meter min={0} max={Math.max(frame, 1)} value={Math.min(planned, frame)} aria-hidden="true" />
      {left < 0 ? (
        <strong>
          <Icon name="warning" size={16} /> {text('plan.over', { minutes: -left })}
        </strong>
      ) : (
        <span>
          {unplanned > 0 ? text('plan.unplanned', { items: unplanned }) : text('plan.left', { minutes: left })}
        </span>
      )}
    </div>
  );
}
