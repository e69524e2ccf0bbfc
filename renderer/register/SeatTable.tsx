/** The seats of a body in the order of the roll call; Enter on a row opens it. */
import { Table } from '@digdir/designsystemet-react';
import { holdsOn, type Register, type Seat } from '../../domain/register/register.ts';
import { localToday } from '../home/meeting-order.ts';
import { useText } from '../text/useText.ts';
import { presetOf } from './seat-presets.ts';

type Props = { register: Register; seats: readonly Seat[]; onOpen: (seat: Seat) => void };

export function SeatTable({ register, seats, onOpen }: Props) {
  const text = useText();
  if (seats.length === 0) return <p className="hint">{text('register.seat.none')}</p>;
  return (
    <div className="sheet sheet-flush">
      <Table data-color="neutral" className="wide-table seat-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell className="number">{text('register.seat.number')}</Table.HeaderCell>
            <Table.HeaderCell>{text('register.seat.office')}</Table.HeaderCell>
            <Table.HeaderCell>{text('register.seat.holder')}</Table.HeaderCell>
            <Table.HeaderCell>{text('register.seat.party')}</Table.HeaderCell>
            <Table.HeaderCell>{text('register.seat.represents')}</Table.HeaderCell>
            <Table.HeaderCell>{text('register.seat.deputies')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {seats.map((each, index) => (
            <SeatRow key={each.seat} register={register} seat={each} number={index + 1} onOpen={onOpen} />
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

type RowProps = { register: Register; seat: Seat; number: number; onOpen: (seat: Seat) => void };

function SeatRow({ register, seat, number, onOpen }: RowProps) {
  const text = useText();
  const today = localToday(new Date());
  const name = (person: string): string => register.persons.find((each) => each.person === person)?.name ?? person;
  const organisation = (id: string): string =>
    register.organisations.find((each) => each.organisation === id)?.name ?? id;
  const holder = register.appointments.findLast((each) => each.seat === seat.seat && holdsOn(each, today));
  const deputies = register.deputyships
    .filter((each) => each.seat === seat.seat && holdsOn(each, today))
    .toSorted((a, b) => a.order - b.order);
  return (
    <Table.Row data-seat={seat.seat}>
      <Table.Cell className="number">{number}</Table.Cell>
      <Table.Cell>
        <button type="button" className="row-button ds-link" data-color="accent" onClick={() => onOpen(seat)}>
          {seat.office}
        </button>
        <div className="quiet">{organisation(seat.organisation)}</div>
      </Table.Cell>
      <Table.Cell>
        {holder ? name(holder.person) : <span className="quiet">{text('register.seat.vacant')}</span>}
      </Table.Cell>
      <Table.Cell>
        {text(`term.party.${seat.party}`)}
        <div className="quiet">{text(`term.preset.${presetOf(seat)}`)}</div>
      </Table.Cell>
      <Table.Cell className="represents">{seat.represents.map(organisation).join(', ')}</Table.Cell>
      <Table.Cell>{deputies.map((each) => name(each.person)).join(', ')}</Table.Cell>
    </Table.Row>
  );
}
