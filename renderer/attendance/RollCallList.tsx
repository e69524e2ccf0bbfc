/** The list around the one who is called: everybody by party, each with a mark and a word, the deputy in the seat's row. */
import { useEffect, useRef } from 'react';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { AttendanceMark } from './AttendanceMark.tsx';
import { rowKey, SECTIONS, type RollCallRow } from './roll-call.ts';

type Props = {
  room: Room;
  rows: readonly RollCallRow[];
  called: RollCallRow | undefined;
  choose: (row: RollCallRow) => void;
};

export function RollCallList({ room, rows, called, choose }: Props) {
  const text = useText();
  const list = useRef<HTMLElement>(null);
  const calledKey = called && rowKey(called);
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [calledKey]);
  return (
    <section className="roll-call-list" ref={list} aria-label={text('rollCall.list')} data-region tabIndex={-1}>
      {SECTIONS.map((section) => {
        const inSection = rows.filter((each) => each.section === section);
        if (inSection.length === 0) return null;
        return (
          <div key={section} className="roll-call-section" data-party={section}>
            <h2 className="room-label">{text(`rollCall.section.${section}`)}</h2>
            <ul>
              {inSection.map((row) => (
                <Row key={rowKey(row)} room={room} row={row} isCalled={row === called} choose={() => choose(row)} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

type RowProps = { room: Room; row: RollCallRow; isCalled: boolean; choose: () => void };

function Row({ room, row, isCalled, choose }: RowProps) {
  const text = useText();
  const who = row.person === null ? null : whoIs(room.state, row.person, row.seat?.seat);
  return (
    <li>
      <button
        type="button"
        className="roll-call-row"
        id={row.person === null ? undefined : `person-${row.person}`}
        data-state={row.state}
        aria-current={isCalled}
        tabIndex={isCalled ? 0 : -1}
        onClick={choose}
      >
        <AttendanceMark state={row.state} />
        <span className="roll-call-name">
          {who?.name ?? text('rollCall.vacant')}
          <span className="who-from">{who?.organisation ?? row.seat?.office}</span>
        </span>
        <span className="roll-call-state">{row.state === 'called' ? '' : text(`term.attendance.${row.state}`)}</span>
        {row.sitting !== null && (
          <span className="roll-call-sitting">
            {text('rollCall.sitting', { name: personName(room.state, row.sitting) })} ·{' '}
            {text('term.attendance.present')}
          </span>
        )}
      </button>
    </li>
  );
}
