/** The list around the one who is called: everybody by party, each with a mark and a word, the deputy in the seat's row. */
import { memo, useEffect, useRef, useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import { personName, whoIs, type AttendanceState } from '../room/people.ts';
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
  const who = row.person === null ? null : whoIs(room.state, row.person, row.seat?.seat);
  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  const [choosing] = useState(() => () => latest.current());
  return (
    <DrawnRow
      person={row.person}
      state={row.state}
      name={who?.name ?? null}
      from={who?.organisation ?? row.seat?.office ?? ''}
      sitting={row.sitting === null ? null : personName(room.state, row.sitting)}
      isAwayInItems={row.awayIn.length > 0}
      isInhabil={row.inhabil}
      isCalled={isCalled}
      choose={choosing}
    />
  );
}

type DrawnProps = {
  person: PersonId | null;
  state: AttendanceState;
  name: string | null;
  from: string;
  sitting: string | null;
  isAwayInItems: boolean;
  isInhabil: boolean;
  isCalled: boolean;
  choose: () => void;
};

/** Drawn again only where something about this one person is new: five hundred rows stay quick. */
const DrawnRow = memo(function DrawnRow(props: DrawnProps) {
  const { person, state, name, from, sitting, isAwayInItems, isInhabil, isCalled, choose } = props;
  const text = useText();
  const words = [
    ...(state === 'called' ? [] : [text(`term.attendance.${state}`)]),
    ...(isAwayInItems ? [text('attendance.notAllItems')] : []),
    ...(isInhabil ? [text('attendance.empty.inhabil')] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className="roll-call-row"
        id={person === null ? undefined : `person-${person}`}
        data-state={state}
        aria-current={isCalled}
        tabIndex={isCalled ? 0 : -1}
        onClick={choose}
      >
        <AttendanceMark state={state} />
        <span className="roll-call-name">
          {name ?? text('rollCall.vacant')} <span className="who-from">{from}</span>
        </span>
        <span className="roll-call-state">{words.join(', ')}</span>
        {sitting !== null && (
          <span className="roll-call-sitting">
            {text('rollCall.sitting', { name: sitting })} · {text('term.attendance.present')}
          </span>
        )}
      </button>
    </li>
  );
});
