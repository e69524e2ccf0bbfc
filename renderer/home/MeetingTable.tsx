/** All meetings with their state and the next step of each. */
import { Table } from '@digdir/designsystemet-react';
import type { MeetingSummary } from '../../domain/meeting/summary.ts';
import { PhaseTag } from '../frame/PhaseTag.tsx';
import { hrefOf } from '../routes.ts';
import { useFormat, useText } from '../text/useText.ts';
import { STEP_OF_PHASE } from './meeting-order.ts';

export function MeetingTable({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const text = useText();
  const format = useFormat();
  return (
    <section aria-labelledby="all-meetings" className="stack">
      <h2 id="all-meetings" className="subtitle">
        {text('home.all')}
      </h2>
      <div className="sheet sheet-flush">
        <Table data-color="neutral" hover className="meeting-table">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{text('home.column.date')}</Table.HeaderCell>
              <Table.HeaderCell>{text('home.column.meeting')}</Table.HeaderCell>
              <Table.HeaderCell>{text('home.column.place')}</Table.HeaderCell>
              <Table.HeaderCell>{text('home.column.phase')}</Table.HeaderCell>
              <Table.HeaderCell>{text('home.column.next')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {meetings.map((each) => (
              <Table.Row key={each.meeting} data-meeting={each.meeting}>
                <Table.Cell className="nowrap figures">{format.date(each.date)}</Table.Cell>
                <Table.Cell>
                  <a
                    className="ds-link"
                    data-color="accent"
                    href={hrefOf({ page: 'meeting', meeting: each.meeting, step: 'plan' })}
                  >
                    {each.title}
                  </a>
                </Table.Cell>
                <Table.Cell>{each.place}</Table.Cell>
                <Table.Cell>
                  <PhaseTag phase={each.phase} label={text(`term.phase.${each.phase}`)} />
                </Table.Cell>
                <Table.Cell>
                  <a
                    className="ds-link"
                    data-color="accent"
                    href={hrefOf({ page: 'meeting', meeting: each.meeting, step: STEP_OF_PHASE[each.phase] })}
                    aria-label={`${text(`home.step.${each.phase}`)}: ${each.title}, ${format.date(each.date)}`}
                  >
                    {text(`home.step.${each.phase}`)}
                  </a>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
