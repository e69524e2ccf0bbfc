/** The reason of a forfall, in a line; Enter without words is a forfall without a stated reason (A1). */
import { useEffect, useRef, useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import { capitalised } from '../room/capitalised.ts';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

type Props = { room: Room; save: (reason: string) => void; cancel: () => void };

export function ReasonForm({ room, save, cancel }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="called-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <label>
        {text('rollCall.reason')}
        <input ref={field} className="ds-input" value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="actions">
        <ActButton variant="primary" meeting={room.meeting} keyboard="Enter" act="record-excused-with-reason">
          {capitalised(text('term.attendance.excused'))}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
