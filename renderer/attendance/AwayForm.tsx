/**
 * What belongs to an absence, in a line or two: the reason of a forfall, and for a permisjon until when. Enter without
 * words is an absence of which nothing more is said (A1).
 */
import { useEffect, useRef, useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { clockTime } from './moments.ts';

export type AwayFacts = { reason?: string; until?: string };

type Props = {
  room: Room;
  state: 'excused' | 'leave';
  save: (facts: AwayFacts) => void;
  cancel: () => void;
};

export function AwayForm({ room, state, save, cancel }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const time = clockTime(until);
  const why = until.trim() !== '' && time === null ? text('attendance.timeWrong') : null;
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      className="called-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (why !== null) return;
        save({
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          ...(time === null ? {} : { until: time }),
        });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      {state === 'leave' && (
        <label>
          {text('attendance.until')}
          <input
            className="ds-input"
            placeholder={text('attendance.timeHint')}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </label>
      )}
      <label>
        {text(state === 'leave' ? 'attendance.leaveReason' : 'rollCall.reason')}
        <input className="ds-input" value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="actions">
        <ActButton
          variant="primary"
          meeting={room.meeting}
          why={why}
          keyboard="Enter"
          act={`record-${state}-with-reason`}
        >
          {capitalised(text(`term.attendance.${state}`))}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
