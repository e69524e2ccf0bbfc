/** Above the pages while the store, or the one meeting that is shown, has stopped: what happened, what is safe, what to do. */
import type { ReactNode } from 'react';
import { useStoreFacts } from '../state/hooks.ts';
import { useRendererState } from '../state/store.ts';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export function Stopped() {
  const facts = useStoreFacts();
  // A call about a meeting that has stopped fails as well; the meeting's own line says why.
  const broken = useRendererState((state) => state.broken && Object.keys(state.stoppedMeetings).length === 0);
  const text = useText();
  if (facts?.stopped)
    return (
      <Alert fault={facts.stopped.fault} what={text('frame.stopped')}>
        {faultText(text, facts.stopped.fault)} {text('frame.stoppedSafe')}
      </Alert>
    );
  return broken ? <Alert what={text('frame.broken')}>{text('frame.brokenSafe')}</Alert> : null;
}

/** For the pages of one meeting whose log does not hold (L1): the others go on. */
export function MeetingStopped({ meeting }: { meeting: string }) {
  const stopped = useRendererState((state) => state.stoppedMeetings[meeting]);
  const text = useText();
  if (stopped === undefined) return null;
  return (
    <Alert fault={stopped.fault} what={text('frame.meetingStopped')}>
      {faultText(text, stopped.fault)} {text('frame.meetingStoppedSafe')}
    </Alert>
  );
}

function Alert({ fault, what, children }: { fault?: string; what: string; children: ReactNode }) {
  return (
    <div className="stopped" role="alert" data-fault={fault}>
      <Icon name="stop" size={22} />
      <p>
        <strong>{what}</strong> {children}
      </p>
    </div>
  );
}
