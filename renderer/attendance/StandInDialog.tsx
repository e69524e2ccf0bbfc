/** "Møter for": somebody who is no named deputy sits in the seat, with the chair's yes and a stated authority (A7). */
import { useState } from 'react';
import type { PersonId } from '../../domain/ids.ts';
import { ActForm } from '../room/ActForm.tsx';
import { everyone, personName, whoIs } from '../room/people.ts';
import { isDone, newId, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AuthorityFields, authorityFrom, type AuthorityValues } from './AuthorityFields.tsx';
import type { RollCallRow } from './roll-call.ts';

type Props = { room: Room; row: RollCallRow; onClose: () => void; onSeated: () => void };

export function StandInDialog({ room, row, onClose, onSeated }: Props) {
  const text = useText();
  const { state } = room;
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState(
    row.seat
      ? (state.roster.organisations.find((each) => each.organisation === row.seat?.organisation)?.name ?? '')
      : '',
  );
  const [onVideo, setOnVideo] = useState(false);
  const [authority, setAuthority] = useState<AuthorityValues>({ kind: 'none', by: '', reference: '' });
  if (!row.seat) return null;
  const { seat } = row;
  const known = personCalled(room, name);
  const stated = authorityFrom(authority);
  const command: RoomCommand = {
    kind: 'admit-stand-in',
    person: known ?? id,
    ...(known === null ? { name: name.trim() || '…', organisation: organisation.trim() || '…' } : {}),
    seat: seat.seat,
    state: onVideo ? 'video' : 'present',
    authority: stated ?? { kind: 'none' },
  };
  const why =
    name.trim() === ''
      ? text('rollCall.nameFirst')
      : stated === null
        ? text('register.seat.byNeeded')
        : room.why(command);
  const admit = async (): Promise<void> => {
    if (row.person !== null && row.state === 'called')
      await room.send({ kind: 'record-attendance', person: row.person, state: 'excused' });
    if (isDone(await room.send(command))) onSeated();
    else onClose();
  };
  return (
    <Dialog
      title={text('attendance.standInFor', { seat: row.person === null ? seat.office : personName(state, row.person) })}
      onClose={onClose}
    >
      <ActForm
        meeting={room.meeting}
        why={why}
        act="admit-stand-in"
        label={text('attendance.admit', { chair: state.chair === null ? '' : personName(state, state.chair) })}
        save={admit}
        cancel={onClose}
      >
        <TextField
          label={text('attendance.standInName')}
          value={name}
          onType={setName}
          list="stand-in-people"
          autoComplete="off"
          description={known === null ? undefined : whoIs(state, known).organisation}
        />
        <datalist id="stand-in-people">
          {everyone(state).map((each) => (
            <option key={each} value={personName(state, each)} />
          ))}
        </datalist>
        {known === null && (
          <TextField label={text('rollCall.guestFrom')} value={organisation} onType={setOrganisation} />
        )}
        <AuthorityFields values={authority} onChange={setAuthority} />
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={onVideo}
            onChange={(event) => setOnVideo(event.target.checked)}
          />
          {text('term.attendance.video')}
        </label>
      </ActForm>
    </Dialog>
  );
}

/** The one of the meeting who is called so, as people write it. */
function personCalled({ state }: Room, name: string): PersonId | null {
  const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('nb');
  return everyone(state).find((each) => plain(personName(state, each)) === plain(name)) ?? null;
}
