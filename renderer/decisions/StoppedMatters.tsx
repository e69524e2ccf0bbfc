/** What disagreement has stopped: who could not join and why, each party's own words, and what comes next (K7). */
import { stoppedMatters, type StoppedMatter } from '../../domain/meeting/disagreement.ts';
import { hrefOf } from '../routes.ts';
import { useMeeting } from '../state/hooks.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useFormat, useText } from '../text/useText.ts';
import { PositionMark } from '../consensus/PositionMark.tsx';
import type { DecisionRow } from './decision-rows.ts';
import { whoCouldNotJoin } from './objections.ts';

export function StoppedMatters({ rows }: { rows: readonly DecisionRow[] }) {
  return (
    <ul className="plain-list stack">
      {rows.map((each) => (
        <Stopped key={`${each.meeting} ${each.proposal} ${each.version}`} row={each} />
      ))}
    </ul>
  );
}

function Stopped({ row }: { row: DecisionRow }) {
  const text = useText();
  const format = useFormat();
  const open = useMeeting(row.meeting);
  const matter = open && stoppedMatters(open.state).find((each) => each.proposal === row.proposal);
  return (
    <li className="sheet stack stopped-matter">
      <div>
        <a
          className="ds-link decision-link"
          data-color="accent"
          href={hrefOf({ page: 'decision', meeting: row.meeting, proposal: row.proposal })}
        >
          {row.number !== null && <span className="figures">{row.number} </span>}
          {row.title}
        </a>
        <span className="decision-under">{text('decisions.stoppedOn', { date: format.date(row.declaredOn) })}</span>
      </div>
      {matter && <StoppedFacts meeting={row.meeting} matter={matter} />}
    </li>
  );
}

type Props = { meeting: string; matter: StoppedMatter };

/** Who, why, and what next; the same in the list and on the decision's own page. */
export function StoppedFacts({ meeting, matter }: Props) {
  const text = useText();
  const names = useNames(meeting);
  const objections = whoCouldNotJoin(matter);
  return (
    <>
      {objections.length > 0 && (
        <ul className="plain-list lines">
          {objections.map(({ seat, organisations, words }) => (
            <li key={`${seat} ${words}`} className="objection-line">
              <PositionMark standing="objects" />
              <span>
                <strong>{organisations.map(names.organisation).join(', ')}</strong>
                {words !== '' && <q>{words}</q>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {matter.disagreements.map(({ party, words }) => (
        <p key={party}>
          <span className="quiet">{text(`term.party.${party}`)}: </span>
          <q>{words}</q>
        </p>
      ))}
      <NextStepLine matter={matter} />
    </>
  );
}

function NextStepLine({ matter: { nextStep } }: Pick<Props, 'matter'>) {
  const text = useText();
  if (nextStep === null) return <p className="hint">{text('decisions.next', { step: text('decisions.noStep') })}</p>;
  const { step, to, tried, clause, words } = nextStep;
  const more = [
    to === undefined ? null : text('decisions.stepTo', { to }),
    clause === undefined ? null : text('decisions.stepClause', { clause }),
    tried === undefined ? null : text('decisions.stepTried', { tried }),
    words ?? null,
  ].filter((each) => each !== null);
  return (
    <p>
      <strong>{text('decisions.next', { step: text(`disagreement.step.${step}`) })}</strong>
      {more.length > 0 && <span className="decision-under">{more.join(' · ')}</span>}
    </p>
  );
}
