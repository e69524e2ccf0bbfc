/** Plays the meeting on a copy, in a window of its own that says so on every page; the book knows nothing of it. */
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useStoreFacts, useWindowFacts } from '../state/hooks.ts';
import { faultText } from '../text/faults.ts';
import { useText } from '../text/useText.ts';
import { Sentence } from '../ui/Sentence.tsx';

export function StartRehearsal({ meeting }: { meeting: string }) {
  const text = useText();
  const facts = useStoreFacts();
  const role = useWindowFacts()?.role;
  const [failure, setFailure] = useState<string | null>(null);
  if (role !== 'keeper' || facts?.rehearsal !== null) return null;
  const start = async (): Promise<void> => {
    const answer = await window.motebok.call('start-rehearsal', { meeting });
    setFailure('failure' in answer ? answer.failure : null);
  };
  return (
    <>
      <Button
        variant="tertiary"
        title={text('rehearsal.startHint')}
        onClick={() => void start()}
        data-act="start-rehearsal"
      >
        {text('rehearsal.start')}
      </Button>
      {failure !== null && <Sentence tone="warning">{faultText(text, failure)}</Sentence>}
    </>
  );
}
