/** One who waits: name, why the place is where it is, and what the chair does with it, by key, by hand and by button (S1, S2, S6, S9). */
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { speakingOf, type Request } from '../../domain/meeting/speaking-state.ts';
import type { PlaceReason } from '../../domain/meeting/speaking.ts';
import { personName, whoIs } from '../room/people.ts';
import { newId, type Room } from '../room/useRoom.ts';
import { useFormat, useText, type Text } from '../text/useText.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';

type Props = {
  room: Room;
  request: Request;
  reason: PlaceReason;
  place: number;
  isDense: boolean;
  onMoved: () => void;
};

/** The drag's own kind of data, so that text dropped from elsewhere moves nobody. */
const DRAGGED = 'application/x-motebok-request';

export function WaitingRow({ room, request, reason, place, isDense, onMoved }: Props) {
  const text = useText();
  const format = useFormat();
  const [over, setOver] = useState<'before' | 'after' | null>(null);
  const who = whoIs(room.state, request.person, request.seat);
  const askedAt = format.time(request.askedAt.at);
  const { acts, move } = useRowActs(room, request, place, who.name);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown');
    if (isMove) {
      onMoved();
      acts[event.key === 'ArrowUp' ? 'up' : 'down'].run();
    } else if (event.key === 'Delete' || event.key === 'Backspace') acts.remove.run();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDragOver = (event: DragEvent<HTMLElement>): void => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    setOver(event.clientY < top + height / 2 ? 'before' : 'after');
  };
  return (
    <li
      className="waiting-row"
      data-request={request.request}
      data-kind={request.speech}
      data-over={over ?? undefined}
      draggable
      onKeyDown={onKeyDown}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, `${place} ${request.request}`)}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(null);
        const [from, dragged] = event.dataTransfer.getData(DRAGGED).split(' ');
        if (dragged && over) move(dragged, landing(Number(from), place, over));
      }}
    >
      <span className="waiting-place">{place}</span>
      <span className="waiting-who">
        <strong>{who.name}</strong> <span className="who-from">{who.organisation}</span>
      </span>
      <span className="waiting-reason">
        {isDense ? shortReason(reason, text, askedAt) : reasonText(room, request, reason, text, askedAt)}
      </span>
      <span className="waiting-acts">
        {Object.values(acts).map((each) => (
          <button
            key={each.act}
            type="button"
            className="icon-button"
            tabIndex={each === acts.remove ? 0 : -1}
            data-act={each.act}
            aria-label={each.label}
            title={each.title}
            onClick={each.run}
          >
            <Icon name={each.icon} size={14} />
          </button>
        ))}
      </span>
    </li>
  );
}

type RowAct = { act: string; icon: IconName; label: string; title: string; run: () => void };
type RowActs = Record<'up' | 'down' | 'skip' | 'now' | 'remove', RowAct>;

function useRowActs(
  room: Room,
  request: Request,
  place: number,
  name: string,
): { acts: RowActs; move: (dragged: string, to: number) => void } {
  const text = useText();
  const move = (dragged: string, to: number): void =>
    void room.send({ kind: 'move-request', request: dragged, place: to });
  const { request: id, person, speech } = request;
  const act = (
    kind: string,
    icon: IconName,
    key: 'up' | 'down' | 'skip' | 'now' | 'remove',
    run: () => void,
  ): RowAct => ({
    act: kind,
    icon,
    label: text(`speaking.row.${key}Name`, { name }),
    title: text(`speaking.row.${key}`),
    run,
  });
  return {
    move,
    acts: {
      up: act('move-up', 'up', 'up', () => place > 1 && move(id, place - 1)),
      down: act('move-down', 'down', 'down', () => move(id, place + 1)),
      skip: act('skip-request', 'skip', 'skip', () => void room.send({ kind: 'skip-request', request: id })),
      now: act(
        'give-now',
        'speak',
        'now',
        () => void room.send({ kind: 'give-the-word', request: newId(), person, speech, place: 'now' }),
      ),
      remove: act(
        'withdraw-request',
        'cross',
        'remove',
        () => void room.send({ kind: 'withdraw-request', request: id }),
      ),
    },
  };
}

/** The place where a dragged one lands: one that comes from above leaves its own place behind. */
function landing(from: number, over: number, side: 'before' | 'after'): number {
  const before = side === 'before' ? over : over + 1;
  return from < before ? before - 1 : before;
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
