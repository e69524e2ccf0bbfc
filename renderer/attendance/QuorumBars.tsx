/** Quorum per side, known at every moment: a bar that fills, a mark where it is enough, and the reason when it is lost (A3). */
import { hasQuorum, quorum, type QuorumOfSide } from '../../domain/meeting/quorum.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

export function QuorumBars({ state }: { state: MeetingState }) {
  const text = useText();
  const sides = quorum(state, quorumBody(state));
  return (
    <section className="quorum" aria-label={text('rollCall.quorum')}>
      <h2 className="room-label">{text('rollCall.quorum')}</h2>
      {sides.map((each) => (
        <QuorumBar key={each.side} side={each} />
      ))}
      <p className="quorum-verdict" data-met={hasQuorum(sides)} role="status">
        <Icon name={hasQuorum(sides) ? 'check' : 'warning'} />{' '}
        {hasQuorum(sides) ? text('rollCall.hasQuorum') : text('rollCall.noQuorumYet')}
      </p>
    </section>
  );
}

/** The body whose quorum counts now: that of the open item, else the meeting's first. */
export function quorumBody(state: MeetingState): string {
  return (state.current === null ? undefined : state.items[state.current]?.body) ?? state.bodies[0] ?? '';
}

function QuorumBar({ side }: { side: QuorumOfSide }) {
  const text = useText();
  const percent = (count: number): string => `${(100 * count) / side.seats}%`;
  return (
    <div className="quorum-bar" data-party={side.side} data-met={side.met}>
      <span className="quorum-side">{text(`term.party.${side.side}`)}</span>
      <span className="quorum-track" aria-hidden="true">
        <span className="quorum-fill" style={{ inlineSize: percent(side.filled) }} />
        <span className="quorum-need" style={{ insetInlineStart: percent(side.required) }} />
      </span>
      <span className="figures">
        {text('rollCall.filledOf', { filled: side.filled, seats: side.seats, required: side.required })}
      </span>
    </div>
  );
}

/** Quorum in one line, for the head of the room: "vedtaksfør ✓ sykehus 5/5 kommuner 4/5", or what is missing. */
export function QuorumLine({ state }: { state: MeetingState }) {
  const text = useText();
  const sides = quorum(state, quorumBody(state));
  const met = hasQuorum(sides);
  const short = sides.find((each) => !each.met);
  return (
    <span className="quorum-line" data-met={met} role="status">
      <Icon name={met ? 'check' : 'warning'} size={16} />
      <strong>{text(met ? 'room.quorum' : 'room.noQuorum')}</strong>
      {sides.map((each) => (
        <span key={each.side} className="figures">
          {text(`term.party.${each.side}`)} {each.filled}/{each.seats}
        </span>
      ))}
      {short && (
        <span>{text('room.required', { side: text(`term.side.${short.side}`), required: short.required })}</span>
      )}
    </span>
  );
}
