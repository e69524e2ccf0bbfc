/** Who has the word, the clock, and the next three. How the time stands is said by size, shape and word, not by colour alone (S4). */
import { personName, whoIs } from '../room/people.ts';
import { useClockFigures } from '../speaking/useClockFigures.ts';
import { useFormat, useText } from '../text/useText.ts';
import type { Request, Speech } from '../../domain/meeting/speaking-state.ts';
import type { Wall } from './useWall.ts';
import type { WallView } from './wall-view.ts';

type View = Extract<WallView, { kind: 'speech' | 'item' }>;

export function WallSpeech({ wall, view }: { wall: Wall; view: View }) {
  const text = useText();
  return (
    <div className="wall-speech">
      {view.kind === 'speech' ? (
        <Speaker wall={wall} speech={view.speech} />
      ) : (
        <p className="wall-name wall-free">{text(view.next.length > 0 ? 'speaking.nobodySpeaks' : 'wall.free')}</p>
      )}
      {view.next.length > 0 && <NextThree wall={wall} next={view.next} />}
    </div>
  );
}

function Speaker({ wall, speech }: { wall: Wall; speech: Speech }) {
  const text = useText();
  const who = whoIs(wall.state, speech.person, speech.seat);
  return (
    <section className="wall-speaker" aria-label={text('speaking.floor')}>
      <p className="wall-label">
        {[who.organisation, ...(speech.speech === 'innlegg' ? [] : [text(`speaking.kind.${speech.speech}`)])]
          .filter((each) => each !== '')
          .join(' · ')}
      </p>
      <p className="wall-name">{who.name}</p>
      <WallSpeechClock wall={wall} speech={speech} />
    </section>
  );
}

function WallSpeechClock({ wall, speech }: { wall: Wall; speech: Speech }) {
  const text = useText();
  const format = useFormat();
  const figures = useClockFigures(wall, speech, !wall.isHeld);
  const stands = !figures.runs && !wall.isHeld;
  const note = stands
    ? text('speaking.stands')
    : figures.sign === 'over'
      ? text('speaking.over', { time: format.clock(figures.overMs) })
      : text(figures.sign === 'warning' ? 'speaking.soonOver' : 'speaking.left', {
          time: format.clock(figures.leftMs, 'down'),
        });
  return (
    <div className="wall-time" data-sign={figures.sign} role="timer">
      <p className="wall-figures figures">
        {format.clock(figures.spokenMs)}
        <span className="wall-limit"> / {format.clock(figures.limitMs)}</span>
      </p>
      <span className="wall-bar" aria-hidden="true">
        <span style={{ inlineSize: `${figures.share * 100}%` }} />
      </span>
      <p className="wall-note figures">{note}</p>
    </div>
  );
}

function NextThree({ wall, next }: { wall: Wall; next: readonly Request[] }) {
  const text = useText();
  return (
    <section className="wall-next" aria-label={text('speaking.waiting')}>
      <p className="wall-label">{text('speaking.waiting')}</p>
      <ol>
        {next.map((each) => (
          <li key={each.request}>
            <strong>{personName(wall.state, each.person)}</strong>{' '}
            <span>
              {each.speech === 'innlegg'
                ? whoIs(wall.state, each.person, each.seat).organisation
                : text(`speaking.kind.${each.speech}`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
