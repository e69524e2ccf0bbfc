/** The clock of the speech: counting up against the limit, and past it in words and shape, not in colour alone (S4). */
import type { Speech } from '../../domain/meeting/state.ts';
import type { Now } from '../../domain/meeting/clock.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useTick } from '../room/useTick.ts';
import { clockFigures } from './clock-figures.ts';

/** Four times a second: a second never shows late by more than the eye would notice. */
const TICK_MS = 250;

export function SpeechClock({ speech, now, small = false }: { speech: Speech; now: () => Now; small?: boolean }) {
  const text = useText();
  const format = useFormat();
  useTick(TICK_MS, speech.clock.since !== null);
  const figures = clockFigures(speech, now());
  const isOver = figures.overMs > 0;
  return (
    <div className="speech-clock" data-over={isOver} data-runs={figures.runs} data-small={small} role="timer">
      <span className="speech-clock-spoken">{format.clock(figures.spokenMs)}</span>
      <span className="speech-clock-limit">/ {format.clock(figures.limitMs)}</span>
      <span className="speech-clock-note">
        {isOver
          ? text('speaking.over', { time: format.clock(figures.overMs) })
          : figures.runs
            ? text('speaking.left', { time: format.clock(figures.leftMs, 'down') })
            : text('speaking.stands')}
      </span>
      {!small && (
        <span className="speech-clock-bar" aria-hidden="true">
          <span style={{ inlineSize: `${figures.share * 100}%` }} />
        </span>
      )}
    </div>
  );
}
