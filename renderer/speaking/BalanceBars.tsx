/** Speaking time per party in the case: a mirror for the chair, never a limit (S8). */
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText } from '../text/useText.ts';
import { useTick } from '../room/useTick.ts';
import { balance } from './balance.ts';

/** A bar that moves once every other second is read without being watched. */
const TICK_MS = 2000;

export function BalanceBars({ room }: { room: Room }) {
  const text = useText();
  const format = useFormat();
  useTick(TICK_MS);
  const title = text(room.state.current === null ? 'speaking.balanceOfMeeting' : 'speaking.balance');
  const bars = balance(room.state, room.state.current, room.now());
  if (bars.every((each) => each.innleggSeconds === 0 && each.otherSeconds === 0)) return null;
  return (
    <section className="balance" aria-label={title}>
      <h2 className="room-label">{title}</h2>
      <ul>
        {bars.map((each) => (
          <li key={each.group} className="balance-row" data-party={each.group}>
            <span>{text(`speaking.group.${each.group}`)}</span>
            <span className="balance-bar" aria-hidden="true">
              <span style={{ inlineSize: `${each.percent}%` }} />
            </span>
            <span className="figures">{each.percent} %</span>
            <span className="figures balance-time">{format.clock(each.innleggSeconds * 1000)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
