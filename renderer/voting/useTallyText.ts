/** A vote in sentences: the numbers, and what they give; "enstemmig" and "mot n stemmer" from the facts alone (K8). */
import { useMemo } from 'react';
import { useText, type Text } from '../text/useText.ts';
import type { Tally } from './vote-seats.ts';

export type TallyText = {
  /** "7 for, 2 mot, 1 avholdende". */
  numbers: (tally: Tally) => string;
  /** "3 har ikke stemt", or that all have. */
  left: (tally: Tally) => string;
  /** What the numbers give when nothing more comes: "enstemmig vedtatt", "vedtatt mot 2 stemmer", "falt". */
  result: (tally: Tally) => string;
};

export function useTallyText(): TallyText {
  const text = useText();
  return useMemo(
    () => ({
      numbers: (tally) =>
        text('voting.numbers', { for: tally.for, against: tally.against, abstaining: tally.abstaining }),
      left: (tally) => text(tally.left === 0 ? 'voting.allVoted' : 'voting.left', { count: tally.left }),
      result: (tally) => resultText(text, tally),
    }),
    [text],
  );
}

function resultText(text: Text, { result, against }: Tally): string {
  if (result !== 'carried') return text(`voting.result.${result}`);
  return against === 0 ? text('voting.result.unanimous') : text('voting.result.carried', { count: against });
}
