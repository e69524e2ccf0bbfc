/** Who was elected, with the votes of each candidate, as it was declared (K8). */
import { useEffect, useRef } from 'react';
import type { Election } from '../../domain/meeting/vote-state.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { useFormat, useText } from '../text/useText.ts';
import { officeInSentence } from './election-count.ts';

type Props = {
  declared: NonNullable<Election['declared']>;
  /** It was declared here and now: it has the focus, and Enter does nothing more. */
  isNew: boolean;
};

export function ElectionMade({ declared, isNew }: Props) {
  const text = useText();
  const format = useFormat();
  const made = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) made.current?.focus();
  }, [isNew]);
  const { elected, office, counts, blank, at } = declared;
  const votes = Object.entries(counts).map(([name, count]) => `${name}: ${count}`);
  return (
    <div ref={made} tabIndex={-1} className="election" data-declared="true">
      <p className="result-line">
        <PositionMark standing="assent" size={24} />
        <strong>{text('election.elected', { name: elected, office: officeInSentence(office) })}</strong>
      </p>
      <p className="figures">{[...votes, `${text('election.blank')}: ${blank}`].join(' · ')}</p>
      <p className="hint">{text('election.declaredAt', { time: format.time(at.at), entry: at.seq })}</p>
    </div>
  );
}
