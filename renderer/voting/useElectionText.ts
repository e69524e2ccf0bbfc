/** What the count of an election gives, in a sentence (K8). */
import { useMemo } from 'react';
import { useText } from '../text/useText.ts';
import type { ElectionOutcome } from './election-count.ts';

export function useElectionText(): { outcome: (outcome: ElectionOutcome) => string } {
  const text = useText();
  return useMemo(
    () => ({
      outcome: (outcome) => {
        switch (outcome.kind) {
          case 'leading':
            return text('election.leading', { name: outcome.name, votes: outcome.votes });
          case 'tied':
            return text('election.tied', { names: outcome.names.join(', ') });
          case 'nobody':
            return text('election.nobody');
        }
      },
    }),
    [text],
  );
}
