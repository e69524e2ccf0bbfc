/**
 * The seat's deputies in their order; one who may not sit now is off, with the rule's sentence. Another order is the
 * chair's to decide, and is recorded so (A2).
 */
import { useState } from 'react';
import { personName } from '../room/people.ts';
import { isDone, type Room, type RoomCommand } from '../room/useRoom.ts';
import { useRefusalText } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useKeys } from '../ui/keys.ts';
import type { RollCallRow } from './roll-call.ts';

type Props = { room: Room; row: RollCallRow; onClose: () => void; onSeated: () => void };

export function DeputyDialog({ room, row, onClose, onSeated }: Props) {
  const text = useText();
  const sentence = useRefusalText();
  const [away, setAway] = useState<'excused' | 'absent'>('excused');
  const [chairDecides, setChairDecides] = useState(false);
  const { person, seat } = row;
  const deputies = seat?.deputies ?? [];
  const sitting = (deputy: string): RoomCommand => ({
    kind: 'record-attendance',
    person: deputy,
    state: 'present',
    ...(seat ? { seat: seat.seat } : {}),
    ...(chairDecides ? { chairDecides: true } : {}),
  });
  const seatDeputy = async (deputy: string): Promise<void> => {
    if (room.why(sitting(deputy)) !== null) return;
    // What is said of the holder is recorded first; nothing is said of one who is known to be away already.
    if (person !== null && row.state === 'called') {
      const holder = await room.send({ kind: 'record-attendance', person, state: away });
      if (!isDone(holder)) return onClose();
    }
    if (isDone(await room.send(sitting(deputy)))) onSeated();
    else onClose();
  };
  useKeys(
    deputies.map((deputy, index) => ({
      key: String(index + 1),
      label: personName(room.state, deputy),
      run: () => void seatDeputy(deputy),
      inDialog: true,
      quiet: true,
    })),
  );
  return (
    <Dialog
      title={text('rollCall.deputyFor', {
        name: person === null ? (seat?.office ?? '') : personName(room.state, person),
      })}
      onClose={onClose}
    >
      {person !== null && row.state === 'called' && (
        <fieldset className="radio-row">
          <legend className="hint">{text('rollCall.holderIs', { name: personName(room.state, person) })}</legend>
          {(['excused', 'absent'] as const).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                className="ds-input"
                name="away"
                checked={away === each}
                onChange={() => setAway(each)}
              />
              {text(`term.attendance.${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      {deputies.length > 1 && (
        <label className="choice">
          <input
            type="checkbox"
            className="ds-input"
            checked={chairDecides}
            onChange={(event) => setChairDecides(event.target.checked)}
          />
          {text('attendance.chairDecides')}
        </label>
      )}
      <ol className="deputies">
        {deputies.map((deputy, index) => {
          const why = room.why(sitting(deputy));
          return (
            <li key={deputy}>
              <button
                type="button"
                className="deputy"
                aria-disabled={why !== null}
                data-act="seat-deputy"
                onClick={() => void seatDeputy(deputy)}
              >
                <kbd>{index + 1}</kbd> <strong>{personName(room.state, deputy)}</strong>
                {why && <span className="deputy-why">{sentence(why, room.meeting)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
