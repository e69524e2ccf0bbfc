/** Where everything is written once more: chosen, looked at, stopped. On the same disk it helps little, and that is said. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { StoreFacts } from '../../app/contract.ts';
import { useStoreFacts } from '../state/hooks.ts';
import { faultText } from '../text/faults.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

type Facts = NonNullable<StoreFacts['secondPlace']>;

export function SecondPlaceSettings() {
  const text = useText();
  const facts = useStoreFacts();
  const [failure, setFailure] = useState<string | null>(null);
  // A rehearsal writes to no second place.
  if (!facts || facts.rehearsal !== null) return null;
  const choose = async (): Promise<void> => {
    const chosen = await window.motebok.call('choose-folder', {});
    if (chosen === null) return;
    const answer = await window.motebok.call('choose-second-place', { folder: chosen.folder });
    setFailure('failure' in answer ? answer.failure : null);
  };
  return (
    <section className="sheet stack" aria-labelledby="second-place">
      <h2 id="second-place" className="subtitle">
        {text('secondPlace.title')}
      </h2>
      <p className="hint">{text('secondPlace.hint')}</p>
      {facts.secondPlace && <Place place={facts.secondPlace} />}
      {failure !== null && <Sentence tone="warning">{faultText(text, failure)}</Sentence>}
      <div className="row">
        <Button
          variant={facts.secondPlace ? 'secondary' : 'primary'}
          onClick={() => void choose()}
          data-act="choose-second-place"
        >
          {text(facts.secondPlace ? 'secondPlace.chooseAnother' : 'secondPlace.choose')}
        </Button>
        {facts.secondPlace && (
          <Button
            variant="tertiary"
            onClick={() => void window.motebok.call('stop-second-place', {})}
            data-act="stop-second-place"
          >
            {text('secondPlace.stop')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Place({ place }: { place: Facts }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <dl className="facts">
        <dt>{text('secondPlace.folder')}</dt>
        <dd>{place.folder}</dd>
        <dt>{text('secondPlace.state')}</dt>
        <dd data-state={place.state} role="status">
          {text(`secondPlace.state.${place.state}`, { time: format.time(place.since) })}
        </dd>
      </dl>
      {place.state === 'gone' && <Sentence tone="warning">{text('secondPlace.nothingStops')}</Sentence>}
      {place.sameDisk && <Sentence tone="note">{text('secondPlace.sameDisk')}</Sentence>}
    </>
  );
}
