/** Above every page while the store has stopped: what happened, what is safe, what to do. */
import { useStoreFacts } from '../state/hooks.ts';
import { useRendererState } from '../state/store.ts';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export function Stopped() {
  const facts = useStoreFacts();
  const broken = useRendererState((state) => state.broken);
  const text = useText();
  if (facts?.stopped)
    return (
      <div className="stopped" role="alert" data-fault={facts.stopped.fault}>
        <Icon name="stop" size={22} />
        <p>
          <strong>{text('frame.stopped')}</strong> {faultText(text, facts.stopped.fault)} {text('frame.stoppedSafe')}
        </p>
      </div>
    );
  if (!broken) return null;
  return (
    <div className="stopped" role="alert">
      <Icon name="stop" size={22} />
      <p>
        <strong>{text('frame.broken')}</strong> {text('frame.brokenSafe')}
      </p>
    </div>
  );
}
