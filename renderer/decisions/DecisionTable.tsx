/** The rows of decisions: what was decided and when, how it stands, and the days that come. On narrow screens each row stands as a card. */
import { Table } from '@digdir/designsystemet-react';
import { PositionMark } from '../consensus/PositionMark.tsx';
import { hrefOf } from '../routes.ts';
import { useRegister } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { isOverdue, isReviewDue, type DecisionRow } from './decision-rows.ts';
import { useStandingWords } from './useStandingWords.ts';

type Props = { rows: readonly DecisionRow[]; today: string };

export function DecisionTable({ rows, today }: Props) {
  const text = useText();
  return (
    <div className="sheet sheet-flush">
      <Table data-color="neutral" hover className="decision-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{text('decisions.column.item')}</Table.HeaderCell>
            <Table.HeaderCell>{text('decisions.column.result')}</Table.HeaderCell>
            <Table.HeaderCell>{text('decisions.column.standing')}</Table.HeaderCell>
            <Table.HeaderCell>{text('decisions.column.deadline')}</Table.HeaderCell>
            <Table.HeaderCell>{text('decisions.column.review')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((each) => (
            <Row key={`${each.meeting} ${each.proposal} ${each.version}`} row={each} today={today} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Row({ row, today }: { row: DecisionRow; today: string }) {
  const text = useText();
  const format = useFormat();
  const register = useRegister();
  const { mark, tone, words, more } = useStandingWords()(row);
  const body = register?.bodies.find((each) => each.body === row.body);
  return (
    <Table.Row data-proposal={row.proposal}>
      <Table.Cell>
        <a
          className="ds-link decision-link"
          data-color="accent"
          href={hrefOf({ page: 'decision', meeting: row.meeting, proposal: row.proposal })}
        >
          {row.number !== null && <span className="figures">{row.number} </span>}
          {row.title}
        </a>
        <span className="decision-under">
          {[body?.abbreviation ?? body?.name, format.date(row.declaredOn)].filter((each) => each).join(' · ')}
        </span>
      </Table.Cell>
      <Table.Cell>
        {text(`term.result.${row.result}`)}
        {row.standing !== null && <span className="decision-under">{text(`consensus.effect.${row.effect}`)}</span>}
      </Table.Cell>
      <Table.Cell>
        <span className="decision-standing" data-tone={tone}>
          <PositionMark standing={mark} /> <span>{words}</span>
        </span>
        {more !== null && <span className="decision-under">{more}</span>}
        {row.takenUpOn !== null && (
          <span className="decision-under">{text('decisions.takenUpOn', { date: format.date(row.takenUpOn) })}</span>
        )}
      </Table.Cell>
      <Table.Cell>
        {row.nextDeadline !== null && (
          <Day day={row.nextDeadline} what="deadline" late={isOverdue(row, today) ? text('decisions.overdue') : null} />
        )}
      </Table.Cell>
      <Table.Cell>
        {row.standing !== null && row.reviewOn !== null && (
          <Day day={row.reviewOn} what="review" late={isReviewDue(row, today) ? text('decisions.reviewDue') : null} />
        )}
      </Table.Cell>
    </Table.Row>
  );
}

/** A day, and where it has passed a mark and a word beside it. */
function Day({ day, what, late }: { day: string; what: 'deadline' | 'review'; late: string | null }) {
  const text = useText();
  const format = useFormat();
  return (
    <span className="decision-day" data-late={late !== null}>
      <span className="decision-day-label">{text(`decisions.column.${what}`)}: </span>
      <span className="figures">{format.date(day)}</span>
      {late !== null && (
        <strong>
          <Icon name="warning" size={16} /> {late}
        </strong>
      )}
    </span>
  );
}
