/** Somebody unknown at the door: a name, where from, Enter, and the roll call goes on where it was (A7). */
import { useEffect, useRef, useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

type Props = { room: Room; save: (name: string, organisation: string) => void; cancel: () => void };

export function GuestForm({ room, save, cancel }: Props) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  useEffect(() => field.current?.focus(), []);
  const why = name.trim() === '' ? text('rollCall.nameFirst') : null;
  const done = (): void => {
    if (why === null) save(name.trim(), organisation.trim());
  };
  return (
    <form
      className="called-form"
      aria-label={text('rollCall.guest')}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        cancel();
      }}
    >
      <h2 className="called-name">{text('rollCall.guest')}</h2>
      <label>
        {text('rollCall.guestName')}
        <input ref={field} className="ds-input" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        {text('rollCall.guestFrom')}
        <input className="ds-input" value={organisation} onChange={(event) => setOrganisation(event.target.value)} />
      </label>
      <div className="actions">
        <ActButton variant="primary" meeting={room.meeting} why={why} keyboard="Enter" act="save-guest">
          {text('frame.add')}
        </ActButton>
        <ActButton variant="tertiary" run={cancel} meeting={room.meeting} keyboard="Escape">
          {text('frame.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
