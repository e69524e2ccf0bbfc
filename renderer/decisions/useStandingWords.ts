/** How a decision of the list stands, in words and as a mark: "i kraft fra 3. desember 2026", "venter på 4 av 18". */
import { useMemo } from 'react';
import type { Standing as Mark } from '../consensus/PositionMark.tsx';
import { useFewNames } from '../consensus/useFewNames.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import type { DecisionRow } from './decision-rows.ts';

export type StandingWords = {
  mark: Mark;
  tone: 'good' | 'waiting' | 'stop' | 'quiet';
  words: string;
  more: string | null;
};

export function useStandingWords(): (row: DecisionRow) => StandingWords {
  const text = useText();
  const format = useFormat();
  const few = useFewNames();
  const names = useNames();
  return useMemo(
    () => (row) => {
      const { standing, inForceOn, awaited, concerned, refused, isStopped, nextStep } = row;
      if (isStopped) {
        const step = nextStep === null ? text('decisions.noStep') : text(`disagreement.step.${nextStep}`);
        return {
          mark: 'objects',
          tone: 'stop',
          words: text('decisions.stopped'),
          more: text('decisions.next', { step }),
        };
      }
      switch (standing) {
        case null:
          return { mark: 'away', tone: 'quiet', words: text('decisions.settledLater'), more: null };
        case 'fallen': {
          const who = few(refused.map(names.organisation));
          const words = who === '' ? text('decisions.fallen') : text('decisions.fallenBy', { names: who });
          return { mark: 'objects', tone: 'stop', words, more: null };
        }
        case 'waiting':
          return {
            mark: 'unanswered',
            tone: 'waiting',
            words: text('decisions.waits', { count: awaited, of: concerned }),
            more: null,
          };
        case 'inForce':
          return {
            mark: 'bound',
            tone: 'good',
            words: text('decisions.inForce', { date: format.date(inForceOn ?? row.declaredOn) }),
            more: awaited === 0 ? null : text('decisions.mayJoin', { count: awaited }),
          };
      }
    },
    [text, format, few, names],
  );
}
