/** How a decision stands today, large: in force, waiting or fallen, since when, and the count toward what it needs (K6, K15). */
import { overdue } from '../../domain/meeting/standing.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { useFewNames } from '../consensus/useFewNames.ts';
import { capitalised } from '../room/capitalised.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import type { DecisionView } from './useDecision.ts';

const MARKS = { inForce: 'bound', waiting: 'unanswered', fallen: 'objects' } as const;
const TONES = { inForce: 'good', waiting: 'waiting', fallen: 'stop' } as const;

export function StandingNow({ view }: { view: DecisionView }) {
  const text = useText();
  const { standing, today } = view;
  const words = useNowWords(view);
  if (standing === null) return null;
  const late = overdue(standing, today).length;
  return (
    <section className="sheet stack standing-now" aria-labelledby="standing" data-state={standing.state}>
      <h2 id="standing" className="standing-line decision-standing" data-tone={TONES[standing.state]}>
        <PositionMark standing={MARKS[standing.state]} size={26} /> <span>{capitalised(words)}</span>
      </h2>
      <Count view={view} />
      {late > 0 && standing.state !== 'fallen' && (
        <p className="decision-day" data-late="true">
          <strong>
            <Icon name="warning" size={16} /> {text('decisions.lateAnswers', { count: late })}
          </strong>
          <span className="hint">{text('decisions.lateHint')}</span>
        </p>
      )}
      {standing.state === 'fallen' && <p className="hint">{text('decisions.fallenHint')}</p>}
    </section>
  );
}

function useNowWords({ meeting, standing, decision }: DecisionView): string {
  const text = useText();
  const format = useFormat();
  const few = useFewNames();
  const names = useNames(meeting);
  if (standing === null) return '';
  const { state, since, refused, awaited } = standing;
  switch (state) {
    case 'inForce':
      return text('decisions.inForce', { date: format.date(since) });
    case 'fallen': {
      const who = few(refused.map(names.organisation));
      return who === ''
        ? text('decisions.fallenOn', { date: format.date(since) })
        : text('decisions.fallenByOn', { names: who, date: format.date(since) });
    }
    case 'waiting':
      return text('decisions.waits', { count: awaited.length, of: decision.coverage.length });
  }
}

/** "12 av 18 kommuner · det kreves 12 (to tredjedeler)", with a bar that says the same. */
function Count({ view: { standing, decision } }: { view: DecisionView }) {
  const text = useText();
  if (standing === null || standing.of === 0) return null;
  const { count, of, required } = standing;
  const { threshold, takesEffect } = decision;
  const joined = text('decisions.joined', { count, of });
  return (
    <div className="standing-count">
      <meter
        min={0}
        max={of}
        value={count}
        aria-label={joined}
        {...(required === null ? {} : { low: required, optimum: of })}
      />
      <p>
        <span className="figures">{joined}</span>
        {threshold !== undefined && (
          <span className="quiet">
            {' · '}
            {text('decisions.required', {
              count: threshold.required,
              kind: text(`decisions.threshold.${threshold.kind}`),
            })}
          </span>
        )}
      </p>
      {threshold === undefined && standing.state === 'waiting' && (
        <p className="hint">{text(`decisions.takesEffect.${takesEffect}`)}</p>
      )}
    </div>
  );
}
