/** Those who were in another meeting of the same day come over with one press: dialogmøte, then partnerskapsmøte (B8). */
import { useState } from 'react';
import { ActButton } from '../room/ActButton.tsx';
import type { Room } from '../room/useRoom.ts';
import { useMeetingList } from '../state/hooks.ts';
import { mayNow, useRole } from '../state/may.ts';
import { useText } from '../text/useText.ts';

export function CarryOver({ room }: { room: Room }) {
  const text = useText();
  const role = useRole();
  const list = useMeetingList();
  const [said, setSaid] = useState<string | null>(null);
  const { state, meeting } = room;
  const dates = state.days.map((each) => each.date);
  const others = (list ?? []).filter(
    (each) => each.meeting !== meeting && dates.includes(each.date) && !['planned', 'called'].includes(each.phase),
  );
  if (others.length === 0) return null;
  const why = mayNow(state, role, 'carry-over-attendance');
  const carry = async (from: string): Promise<void> => {
    const answer = await room.send({ kind: 'carry-over-attendance', from });
    if (answer.outcome === 'same') setSaid(text('attendance.nobodyToCarry'));
    if (answer.outcome === 'done') setSaid(text('attendance.carried'));
  };
  return (
    <div className="carry-over">
      {others.map((each) => (
        <ActButton
          key={each.meeting}
          run={() => void carry(each.meeting)}
          meeting={meeting}
          why={why}
          act="carry-over-attendance"
        >
          {text('attendance.carryOver', { meeting: each.title })}
        </ActButton>
      ))}
      {said !== null && <p role="status">{said}</p>}
    </div>
  );
}
