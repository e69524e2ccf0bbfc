/**
 * Quorum per side, known at every moment: a bar that fills, a mark where it is enough, who is missing and why when it is
 * lost, and a warning while one more who leaves would lose it (A3).
 */
import { hasQuorum, quorumMargin, type EmptySeat, type QuorumMargin } from '../../domain/meeting/quorum.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { useNames } from '../text/useAnswerText.ts';
import { useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

type Props = { state: MeetingState; meeting: string };

export function QuorumBars({ state, meeting }: Props) {
  const text = useText();
  const sides = quorumMargin(state, quorumBody(state));
  if (sides.length === 0) return null;
  const met = hasQuorum(sides);
  return (
    <section className="quorum" aria-label={text('rollCall.quorum')}>
      <h2 className="room-label">{text('rollCall.quorum')}</h2>
      {sides.map((each) => (
        <QuorumBar key={each.side} side={each} meeting={meeting} />
      ))}
      <p className="quorum-verdict" data-met={met} role="status">
        <Icon name={met ? 'check' : 'warning'} /> {met ? text('rollCall.hasQuorum') : text('rollCall.noQuorumYet')}
      </p>
    </section>
  );
}

/** The body whose quorum counts now: that of the open item, else the meeting's first. */
export function quorumBody(state: MeetingState): string {
  return (state.current === null ? undefined : state.items[state.current]?.body) ?? state.bodies[0] ?? '';
}

function QuorumBar({ side, meeting }: { side: QuorumMargin; meeting: string }) {
  const text = useText();
  const sideWords = useSideWords(meeting);
  const percent = (count: number): string => `${(100 * count) / side.seats}%`;
  const words = sideWords(side);
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
      {words !== null && <span className="quorum-words">{words}</span>}
    </div>
  );
}

/** What is to be said of a side: who is missing, or that one more would lose it; null where nothing is. */
function useSideWords(meeting: string): (side: QuorumMargin) => string | null {
  const text = useText();
  const names = useNames(meeting);
  const empty = ({ seat, person, why }: EmptySeat): string =>
    text('attendance.emptySeat', {
      who: person === null ? names.seat(seat) : names.person(person),
      why: text(`attendance.empty.${why}`),
    });
  return (side) => {
    if (side.isLast) return text('attendance.lastOne', { side: text(`term.side.${side.side}`) });
    if (side.met) return null;
    const known = side.empty.filter((each) => each.why !== 'notRecorded').map(empty);
    const rest = side.empty.length - known.length;
    const parts = [...known, ...(rest > 0 ? [text('attendance.notCalled', { count: rest })] : [])];
    return text('attendance.missing', { count: -side.margin, who: parts.join(', ') });
  };
}

/** Quorum in one line, for the head of the room: "vedtaksfør ✓ sykehus 5/5 kommuner 4/5", or what is missing. */
export function QuorumLine({ state, meeting }: Props) {
  const text = useText();
  const sideWords = useSideWords(meeting);
  const sides = quorumMargin(state, quorumBody(state));
  if (sides.length === 0) return null;
  const met = hasQuorum(sides);
  const last = met ? sides.find((each) => each.isLast) : undefined;
  const short = sides.find((each) => !each.met);
  const reasons = sides.flatMap((each) => sideWords(each) ?? []).join(' ');
  return (
    <span
      className="quorum-line"
      data-met={met}
      data-stops={!met && state.openedAt !== null}
      data-last={last !== undefined}
      role="status"
      title={reasons}
    >
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
      {last && <span className="quorum-last">{text('attendance.lastOneShort')}</span>}
    </span>
  );
}
