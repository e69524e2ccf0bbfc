/** The clock of the speech: counting up against the limit, warning and past it in words and shape, not in colour alone (S4). */
import type { Speech } from '../../domain/meeting/speaking-state.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useClockFigures, type Clocked } from './useClockFigures.ts';

export function SpeechClock({ room, speech, small = false }: { room: Clocked; speech: Speech; small?: boolean }) {
  const text = useText();
  const format = useFormat();
  const figures = useClockFigures(room, speech);
  const note =
    figures.sign === 'over'
      ? text('speaking.over', { time: format.clock(figures.overMs) })
      : !figures.runs
        ? text('speaking.stands')
        : text(figures.sign === 'warning' ? 'speaking.soonOver' : 'speaking.left', {
            time: format.clock(figures.leftMs, 'down'),
          });
  return (
    <div className="speech-clock" data-sign={figures.sign} data-runs={figures.runs} data-small={small} role="timer">
      <span className="speech-clock-spoken">{format.clock(figures.spokenMs)}</span>
      <span className="speech-clock-limit">/ {format.clock(figures.limitMs)}</span>
      <span className="speech-clock-note">{note}</span>
      {!small && (
        <span className="speech-clock-bar" aria-hidden="true">
          <span style={{ inlineSize: `${figures.share * 100}%` }} />
        </span>
      )}
    </div>
  );
}
