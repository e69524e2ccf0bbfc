/** Advice from observers with the right to speak: recorded beside the round, never counted (K3). */
import { useState } from 'react';
import type { Proposal } from '../../domain/meeting/consensus-state.ts';
import { wording } from '../../domain/meeting/wordings.ts';
import { bodyOfItem } from '../../domain/meeting/items.ts';
import { filledSeats } from '../../domain/meeting/seats.ts';
import type { RosterSeat } from '../../domain/meeting/roster.ts';
import { whoIs } from '../room/people.ts';
import { isDone, type Room } from '../room/useRoom.ts';
import { useText } from '../text/useText.ts';

export function AdviceList({ room, proposal, isOpen }: { room: Room; proposal: Proposal; isOpen: boolean }) {
  const text = useText();
  const filled = filledSeats(room.state);
  const seats = room.state.roster.seats.filter(
    (each) =>
      each.body === bodyOfItem(room.state, proposal.item) &&
      filled.has(each.seat) &&
      each.rights.includes('speak') &&
      !each.rights.includes('decide'),
  );
  if (seats.length === 0) return null;
  return (
    <details className="advice" open={wording(proposal).advice.length > 0}>
      <summary className="room-label">{text('consensus.advice')}</summary>
      <ul>
        {seats.map((seat) => (
          <AdviceRow
            key={seat.seat}
            room={room}
            proposal={proposal}
            seat={seat}
            person={filled.get(seat.seat) ?? ''}
            isOpen={isOpen}
          />
        ))}
      </ul>
    </details>
  );
}

type RowProps = { room: Room; proposal: Proposal; seat: RosterSeat; person: string; isOpen: boolean };

function AdviceRow({ room, proposal, seat, person, isOpen }: RowProps) {
  const text = useText();
  const given = wording(proposal).advice.find((each) => each.seat === seat.seat)?.advice ?? '';
  const [words, setWords] = useState(given);
  const who = whoIs(room.state, person, seat.seat);
  const save = async (): Promise<void> => {
    const advice = words.trim();
    if (advice === '' || advice === given) return;
    const answer = await room.send({ kind: 'give-advice', proposal: proposal.proposal, seat: seat.seat, advice });
    if (!isDone(answer)) setWords(given);
  };
  return (
    <li className="advice-row">
      <label>
        <span>
          {who.name} · {who.organisation}
        </span>
        {isOpen ? (
          <input
            className="ds-input"
            value={words}
            placeholder={text('consensus.adviceWords')}
            onChange={(event) => setWords(event.target.value)}
            onBlur={() => void save()}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void save();
            }}
          />
        ) : (
          <q>{given}</q>
        )}
      </label>
    </li>
  );
}
