/**
 * Supplements to the approved minutes about one decision (M4): made when something has come in that neither minutes nor a
 * supplement tells yet, then signed and exported each by itself. The minutes stand as they were approved.
 */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { LAW } from '../../domain/meeting/law.ts';
import { NOTHING_SINCE } from '../../domain/meeting/afterwards-state.ts';
import { toldUntil } from '../../domain/meeting/supplements.ts';
import type { Supplement } from '../../domain/meeting/supplement-state.ts';
import { ActButton } from '../room/ActButton.tsx';
import type { RoomCommand } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { SupplementExport } from './SupplementExport.tsx';
import type { DecisionView } from './useDecision.ts';

export function Supplements({ view }: { view: DecisionView }) {
  const text = useText();
  const { proposal } = view.proposal;
  const [exporting, setExporting] = useState<number | null>(null);
  const isApproved = LAW['issue-supplement'].phases.includes(view.state.phase);
  const issued = view.state.supplements.filter((each) => each.about === 'decision' && each.proposal === proposal);
  const untold = untoldCount(view);
  if (issued.length === 0 && untold === 0) return null;
  const command: RoomCommand = { kind: 'issue-supplement', proposal };
  return (
    <section className="sheet stack" aria-labelledby="supplements">
      <h2 id="supplements" className="over-title">
        {text('decisions.supplements')}
      </h2>
      {untold > 0 && !isApproved && <p className="hint">{text('decisions.minutesWillTell')}</p>}
      {untold > 0 && isApproved && (
        <>
          <Sentence tone="note">{text('decisions.untold', { count: untold })}</Sentence>
          <div className="actions">
            <ActButton
              meeting={view.meeting}
              run={() => void view.send(command)}
              why={view.why(command)}
              act="issue-supplement"
            >
              {text('decisions.issue')}
            </ActButton>
          </div>
        </>
      )}
      <ul className="plain-list lines">
        {issued.map((each) => (
          <SupplementLine key={each.number} supplement={each} sign={() => setExporting(each.number)} />
        ))}
      </ul>
      {exporting !== null && (
        <SupplementExport meeting={view.meeting} number={exporting} onClose={() => setExporting(null)} />
      )}
    </section>
  );
}

/** How much has come in that nobody has been told on paper. */
function untoldCount({ state, proposal, version }: DecisionView): number {
  const { answers, deadlines } = version.afterwards ?? NOTHING_SINCE;
  const told = toldUntil(state, proposal.proposal);
  return [...answers, ...deadlines].filter((each) => each.at.seq > told).length;
}

/** A supplement's number, its day and who signed it, with the way to sign it. */
export function SupplementLine({ supplement, sign }: { supplement: Supplement; sign: () => void }) {
  const text = useText();
  const format = useFormat();
  const { number, at, signatures } = supplement;
  const signers = signatures.map(({ signer, organisation }) => `${signer}, ${organisation}`);
  return (
    <li className="row row-spread" data-supplement={number}>
      <span>
        {text('decisions.supplement', { number, date: format.date(at.at) })}
        <span className="decision-under">
          {signers.length === 0
            ? text('decisions.unsigned')
            : text('decisions.signedBy', { names: signers.join('; ') })}
        </span>
      </span>
      <Button
        variant={signers.length === 0 ? 'secondary' : 'tertiary'}
        onClick={sign}
        aria-label={`${text('decisions.signSupplement')}: ${text('decisions.supplement', { number, date: format.date(at.at) })}`}
        data-act="sign-supplement"
      >
        {text('decisions.signSupplement')}
      </Button>
    </li>
  );
}
