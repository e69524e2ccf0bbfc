/** Answers that have come in since the decision, as they were recorded: both days, who treated it, and the words (K6). */
import { useState } from 'react';
import { NOTHING_SINCE, type LaterAnswer } from '../../domain/meeting/afterwards-state.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { AnswerDialog } from './AnswerDialog.tsx';
import type { DecisionView } from './useDecision.ts';

const MARKS = {
  assent: 'joined',
  assentWithRemark: 'assentWithRemark',
  standsAside: 'standsAside',
  no: 'objects',
} as const;

export function AnswersSoFar({ view }: { view: DecisionView }) {
  const text = useText();
  const format = useFormat();
  const names = useNames(view.meeting);
  const [corrected, setCorrected] = useState<LaterAnswer | null>(null);
  const { answers, deadlines } = view.version.afterwards ?? NOTHING_SINCE;
  if (answers.length + deadlines.length === 0) return null;
  return (
    <section className="sheet stack" aria-labelledby="answers">
      <h2 id="answers" className="over-title">
        {text('decisions.answers')}
      </h2>
      <ul className="plain-list lines answers-so-far">
        {answers.map((each, at) => (
          <li key={each.at.seq}>
            <PositionMark standing={MARKS[each.answer]} />
            <div>
              <strong>{names.organisation(each.organisation)}</strong> {text(`decisions.answer.${each.answer}`)},{' '}
              {text('decisions.receivedOn', { date: format.date(each.received) })}
              <AnswerMore answer={each} />
            </div>
            {isLastOf(answers, at) && (
              <button
                type="button"
                className="quiet-button"
                aria-label={text('decisions.correctOf', { name: names.organisation(each.organisation) })}
                onClick={() => setCorrected(each)}
              >
                {text('decisions.correct')}
              </button>
            )}
          </li>
        ))}
        {deadlines.map((each) => (
          <li key={each.at.seq}>
            <PositionMark standing="unanswered" />
            <div>
              {text('decisions.extended', {
                who:
                  each.organisation === undefined ? text('decisions.everybody') : names.organisation(each.organisation),
                date: format.date(each.deadline),
              })}
              <span className="decision-under">{each.reason}</span>
            </div>
          </li>
        ))}
      </ul>
      {corrected !== null && (
        <AnswerDialog
          view={view}
          organisation={corrected.organisation}
          answer={null}
          corrected={corrected}
          onClose={() => setCorrected(null)}
        />
      )}
    </section>
  );
}

/** Only the last of an organisation can be wrong still. */
function isLastOf(answers: readonly LaterAnswer[], at: number): boolean {
  return answers.findLastIndex((each) => each.organisation === answers[at]?.organisation) === at;
}

function AnswerMore({ answer: { treatedOn, treatedBy, reference, words, corrects } }: { answer: LaterAnswer }) {
  const text = useText();
  const format = useFormat();
  const treated = [
    treatedBy === undefined ? null : text('decisions.treated', { body: treatedBy }),
    treatedOn === undefined ? null : format.date(treatedOn),
    reference ?? null,
  ].filter((each) => each !== null);
  return (
    <>
      {treated.length > 0 && <span className="decision-under">{treated.join(' · ')}</span>}
      {words !== undefined && <q className="decision-under">{words}</q>}
      {corrects !== undefined && (
        <span className="decision-under">{text('decisions.correctedBecause', { reason: corrects })}</span>
      )}
    </>
  );
}
