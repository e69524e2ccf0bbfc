/** The way through the meeting in one quiet line: where it is, what the chair may say now. It can be put away and taken out again. */
import { useState } from 'react';
import type { Room } from '../room/useRoom.ts';
import { hrefOf } from '../routes.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyMark } from '../ui/KeyMark.tsx';
import { useKeys } from '../ui/keys.ts';
import { guide, phraseNow, type Guide } from './guide.ts';
import { Manuscript } from './Manuscript.tsx';
import './guide.css';
import { useSay } from './useSay.ts';

export function GuideStrip({ room }: { room: Room }) {
  const text = useText();
  const shown = useSettings((settings) => settings.guide);
  const [reading, setReading] = useState(false);
  const say = useSay(room.state, room.now().at);
  const toggle = (): void => changeSettings({ guide: !shown });
  useKeys([
    { key: 'm', label: text('guide.manuscript'), run: () => setReading(true) },
    { key: 'v', label: text(shown ? 'guide.putAway' : 'guide.show'), run: toggle },
  ]);
  return (
    <>
      {shown && (
        <nav className="guide" aria-label={text('guide.title')}>
          <Steps room={room} way={guide(room.state)} />
          <p className="guide-say">{say(phraseNow(room.state))}</p>
          <button type="button" className="quiet-button" data-act="manuscript" onClick={() => setReading(true)}>
            {text('guide.manuscript')} <KeyMark keyboard="m" />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={text('guide.putAway')}
            title={`${text('guide.putAway')} (Alt+V)`}
            onClick={toggle}
          >
            <Icon name="cross" size={14} />
          </button>
        </nav>
      )}
      {reading && <Manuscript room={room} onClose={() => setReading(false)} />}
    </>
  );
}

function Steps({ room, way }: { room: Room; way: Guide }) {
  const text = useText();
  return (
    <ol className="guide-steps">
      {way.steps.map(({ step, state }) => {
        const words =
          step === 'items' ? text('guide.step.items', { done: way.done, of: way.of }) : text(`guide.step.${step}`);
        return (
          <li key={step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            {state === 'done' && <Icon name="check" size={14} />}
            {step === 'rollCall' || (step === 'opening' && state === 'now') ? (
              <a
                href={hrefOf({ page: 'meeting', meeting: room.meeting, step: 'roll-call' })}
                aria-label={`${words}: ${text('room.toRollCall')}`}
              >
                {words}
              </a>
            ) : (
              words
            )}
            {state === 'passed' && <span className="visually-hidden"> {text('guide.passed')}</span>}
          </li>
        );
      })}
    </ol>
  );
}
