/** The minutes: as paper, with the secretary's text and the way to approval beside it. Facts come from the log (M1). */
import { useMemo, useRef } from 'react';
import { composeMinutes, markOf } from '../../domain/minutes/compose.ts';
import { DecisionFlags } from '../attendance/DecisionFlags.tsx';
import { MeetingDecisions } from '../decisions/MeetingDecisions.tsx';
import { MinutesSupplements } from '../decisions/MinutesSupplements.tsx';
import { useMeeting, useProse, useStoreFacts, type OpenMeeting } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { MinutesPaper } from './MinutesPaper.tsx';
import { MinutesStatus } from './MinutesStatus.tsx';
import { MinutesText } from './MinutesText.tsx';
import { proseInForce } from './prose-in-force.ts';

export function MinutesPage({ meeting }: { meeting: string }) {
  const open = useMeeting(meeting);
  return open ? <Minutes meeting={meeting} open={open} /> : null;
}

function Minutes({ meeting, open: { state } }: { meeting: string; open: OpenMeeting }) {
  const text = useText();
  const drafts = useProse(meeting);
  const isTest = useStoreFacts()?.test ?? false;
  const paper = useRef<HTMLDivElement>(null);
  const document = useMemo(
    () => composeMinutes(state, proseInForce(state, drafts), markOf(state, isTest)),
    [state, drafts, isTest],
  );
  const show = (place: string): void =>
    paper.current?.querySelector(`[data-item="${CSS.escape(place)}"]`)?.scrollIntoView({ block: 'center' });
  return (
    <div className="paper-page">
      <div
        className="paper-scroll"
        ref={paper}
        data-region
        tabIndex={0}
        role="region"
        aria-label={text('minutes.paper')}
      >
        <MinutesPaper document={document} />
      </div>
      <aside className="paper-side stack" data-region>
        <DecisionFlags meeting={meeting} state={state} />
        <MinutesStatus meeting={meeting} state={state} drafts={drafts} />
        <MeetingDecisions meeting={meeting} />
        <MinutesSupplements meeting={meeting} state={state} />
        <MinutesText meeting={meeting} state={state} onPlace={show} />
      </aside>
    </div>
  );
}
