/** Beside approved minutes: their supplements, and the way to correct what they say without changing them (M4). */
import { useState } from 'react';
import { LAW } from '../../domain/meeting/law.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { ActButton } from '../room/ActButton.tsx';
import { mayNow, useRole } from '../state/may.ts';
import { useText } from '../text/useText.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import './decisions.css';
import { SupplementExport } from './SupplementExport.tsx';
import { SupplementLine } from './Supplements.tsx';

export function MinutesSupplements({ meeting, state }: { meeting: string; state: MeetingState }) {
  const text = useText();
  const role = useRole();
  const [exporting, setExporting] = useState<number | null>(null);
  const [isCorrecting, setIsCorrecting] = useState(false);
  if (!LAW['issue-supplement'].phases.includes(state.phase)) return null;
  return (
    <section className="minutes-supplements stack" aria-labelledby="minutes-supplements">
      <h2 id="minutes-supplements" className="subtitle">
        {text('decisions.supplements')}
      </h2>
      {state.supplements.length === 0 ? (
        <p className="hint">{text('decisions.noSupplements')}</p>
      ) : (
        <ul className="plain-list lines">
          {state.supplements.map((each) => (
            <SupplementLine key={each.number} supplement={each} sign={() => setExporting(each.number)} />
          ))}
        </ul>
      )}
      <div className="actions">
        <ActButton
          variant="tertiary"
          meeting={meeting}
          run={() => setIsCorrecting(true)}
          why={mayNow(state, role, 'issue-supplement')}
          act="correct-minutes"
        >
          {text('decisions.correctMinutes')}
        </ActButton>
      </div>
      {isCorrecting && <CorrectionForm meeting={meeting} state={state} onClose={() => setIsCorrecting(false)} />}
      {exporting !== null && (
        <SupplementExport meeting={meeting} number={exporting} onClose={() => setExporting(null)} />
      )}
    </section>
  );
}
