/** The first time: the example, or a body of one's own. Each says what will happen before it is chosen. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { goTo, hrefOf } from '../routes.ts';
import { RestoreFromPlace } from '../second-place/RestoreFromPlace.tsx';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

export function FirstTime({ hasBody }: { hasBody: boolean }) {
  const text = useText();
  const [isOpening, setIsOpening] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const openExample = async (): Promise<void> => {
    setIsOpening(true);
    setFailure(null);
    const answer = await window.motebok.call('open-example', {}).finally(() => setIsOpening(false));
    if ('failure' in answer) setFailure(faultText(text, answer.failure));
    else goTo({ page: 'meeting', meeting: answer.meeting, step: 'plan' });
  };

  return (
    <div className="page first-time">
      <h1 className="title">{text('home.emptyTitle')}</h1>
      <p className="hint">{text('home.emptyHint')}</p>
      <div className="choices">
        <section className="sheet stack" aria-labelledby="example">
          <h2 id="example" className="subtitle">
            {text('home.example')}
          </h2>
          <p className="hint">{text('home.exampleHint')}</p>
          <Button onClick={() => void openExample()} loading={isOpening} data-act="open-example">
            {text('home.example')}
          </Button>
          {failure !== null && <Sentence tone="warning">{text('home.exampleFailed', { reason: failure })}</Sentence>}
        </section>
        <section className="sheet stack" aria-labelledby="found">
          <h2 id="found" className="subtitle">
            {hasBody ? text('home.newMeeting') : text('home.found')}
          </h2>
          <p className="hint">{hasBody ? text('home.noMeetings') : text('home.foundHint')}</p>
          <a
            className="ds-button"
            data-variant={hasBody ? 'primary' : 'secondary'}
            href={hrefOf({ page: hasBody ? 'new-meeting' : 'register' })}
          >
            {hasBody ? text('home.newMeeting') : text('home.found')}
          </a>
        </section>
        {!hasBody && (
          <section className="sheet stack" aria-labelledby="restore">
            <h2 id="restore" className="subtitle">
              {text('secondPlace.restore')}
            </h2>
            <RestoreFromPlace />
          </section>
        )}
      </div>
    </div>
  );
}
