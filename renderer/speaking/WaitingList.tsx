/** Those who wait, each with the reason for the place, and the line where it stands (S2, S5, S6). */
import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { isLineClosed, placeReasons, queue, type PlaceReason } from '../../domain/meeting/speaking.ts';
import { speakingOf, type ItemSpeaking, type Request } from '../../domain/meeting/state.ts';
import { personName, whoIs } from '../room/people.ts';
import type { Room } from '../room/useRoom.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';

/** More than this stand in two columns, so that thirty are seen without scrolling on a small laptop. */
const MOST_IN_ONE_COLUMN = 10;

export function WaitingList({ room }: { room: Room }) {
  const text = useText();
  const list = useRef<HTMLOListElement>(null);
  const speaking = speakingOf(room.state, room.state.current);
  const waiting = queue(speaking);
  const reasons = placeReasons(room.state, room.state.current);
  const isDense = waiting.length > MOST_IN_ONE_COLUMN;
  return (
    <section className="waiting-part" aria-label={text('speaking.waiting')} data-region>
      <h2 className="room-label">
        {text('speaking.waiting')}
        {waiting.length > 0 && <span className="room-count">{waiting.length}</span>}
      </h2>
      <LineMark speaking={speaking} room={room} />
      {waiting.length === 0 ? (
        <p className="waiting-none">{text(room.state.current === null ? 'speaking.noItem' : 'speaking.nobodyWaits')}</p>
      ) : (
        <ol
          ref={list}
          className="waiting-list"
          data-dense={isDense}
          style={{ '--rows': Math.ceil(waiting.length / 2) } as CSSProperties}
          onKeyDown={(event) => walk(event, list.current)}
        >
          {waiting.map((request, index) => (
            <WaitingRow
              key={request.request}
              room={room}
              request={request}
              reason={reasons[index] ?? { code: 'asked' }}
              place={index + 1}
              isDense={isDense}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type RowProps = { room: Room; request: Request; reason: PlaceReason; place: number; isDense: boolean };

function WaitingRow({ room, request, reason, place, isDense }: RowProps) {
  const text = useText();
  const format = useFormat();
  const who = whoIs(room.state, request.person, request.seat);
  const askedAt = format.time(request.askedAt.at);
  const remove = (): void => void room.send({ kind: 'withdraw-request', request: request.request });
  return (
    <li className="waiting-row" data-request={request.request} data-kind={request.speech}>
      <span className="waiting-place">{place}</span>
      <span className="waiting-who">
        <strong>{who.name}</strong>
        <span className="who-from">{who.organisation}</span>
      </span>
      <span className="waiting-reason">
        {isDense ? shortReason(reason, text, askedAt) : reasonText(room, request, reason, text, askedAt)}
      </span>
      <button
        type="button"
        className="icon-button"
        aria-label={text('speaking.removeName', { name: who.name })}
        title={text('speaking.remove')}
        onClick={remove}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') remove();
        }}
      >
        <Icon name="cross" size={14} />
      </button>
    </li>
  );
}

function reasonText(room: Room, request: Request, reason: PlaceReason, text: Text, time: string): string {
  return text(`speaking.reason.${reason.code}`, { time, name: repliedTo(room, request), ...factsOf(reason) });
}

/** What the sentence about a place needs to know beside the code (S9). */
function factsOf(reason: PlaceReason): { times?: number; turn?: string } {
  if (reason.code === 'spoken') return { times: reason.times };
  return reason.code === 'turnOf' ? { turn: reason.turn } : {};
}

/** Where there is little room: the kind, or when it was asked for. */
function shortReason(reason: PlaceReason, text: Text, time: string): string {
  return reason.code === 'asked' ? time : text(`speaking.short.${reason.code}`, factsOf(reason));
}

function repliedTo(room: Room, request: Request): string {
  const speech = speakingOf(room.state, request.item).speeches.find((each) => each.request === request.to);
  return speech ? personName(room.state, speech.person) : '';
}

function LineMark({ speaking, room }: { speaking: ItemSpeaking; room: Room }) {
  const text = useText();
  const format = useFormat();
  const { line, lineProposed } = speaking;
  if (line === null) return lineProposed ? <p className="line-mark">{text('speaking.lineProposed')}</p> : null;
  const until = speaking.speeches.find((each) => each.request === line.until);
  return (
    <p className="line-mark" data-drawn>
      {text(line.decidedBy === 'chair' ? 'speaking.lineByChair' : 'speaking.lineByMeeting', {
        time: format.time(line.drawnAt.at),
      })}{' '}
      {isLineClosed(speaking) || !until
        ? text('speaking.lineClosed')
        : text('speaking.lineOpenUntil', { name: personName(room.state, until.person) })}
    </p>
  );
}

/** Arrows walk from row to row; the way out is Tab or Esc. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || list === null) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  event.preventDefault();
}
